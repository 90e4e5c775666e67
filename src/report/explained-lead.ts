import type { Flag, ItemMatch, Reason } from '../model/index.js'
import { letPass } from './flag-lines.js'
import { sourceText } from './source-text.js'
import { terminalText } from './terminal-text.js'
import { wrap } from './wrap.js'

/** One kind of evidence for a lead. */
interface Piece {
  readonly from: string
  /** What it is worth by itself, 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A lead with all that made its score. */
export interface Lead {
  readonly match: ItemMatch
  /** Evidence of each kind, strongest first. */
  readonly pieces: readonly Piece[]
  /** How the pieces add up. */
  readonly steps: readonly { readonly from: string; readonly piece: number; readonly total: number }[]
  /** What speaks against it as a whole: the sum is multiplied by the factor. */
  readonly objection: { readonly factor: number; readonly reason: Reason } | undefined
  /** Further facts about the entry. */
  readonly besides: readonly Reason[]
  readonly documents: readonly { readonly document: string; readonly from: string; readonly why: string }[]
  /** The flag that tells of it; `undefined` when the policy leaves the rule out. */
  readonly flag: Flag | undefined
}

/** How leads are weighed. */
export interface Weights {
  /** Score from which a lead is worth a person’s look. */
  readonly review: number
  /** Share of the distance to certainty that a further kind of evidence covers, times its own score. */
  readonly agreement: number
}

const catalogues: Readonly<Record<ItemMatch['catalogue'], string>> = {
  'uav-advisory': 'component group',
  chpl: 'Common High Priority code',
  eccn: 'control entry',
  'uav-parts': 'part family reported in drone debris',
}

const kinds: Readonly<Record<string, string>> = {
  description: 'description',
  'part-number': 'part number',
  'hs-code': 'tariff code',
  eccn: 'control number',
  manufacturer: 'maker',
}

const kindText = (from: string) => kinds[from] ?? from

const inner = ' '.repeat(10)

const three = (value: number) => value.toFixed(3)

/** The words that a reason came from, unless its sentence quotes them already. */
function words({ query, text }: Reason): string {
  return query === undefined || query === '' || text.includes(query) ? '' : ` (from “${query.slice(0, 200)}”)`
}

function pieceLines({ from, score, reasons }: Piece, width: number): string[] {
  const told = reasons.filter(({ effect }) => effect >= 0)
  const did = ({ effect }: Reason, nth: number) => (nth > 0 && effect > 0 ? ` (+${three(effect)}, counted in)` : '')
  return [
    ...wrap(`by the ${kindText(from)}:`, width, `  ${three(score)}  `),
    ...told.flatMap((reason, nth) =>
      wrap(terminalText(`${reason.text}${words(reason)}${did(reason, nth)}`), width, inner),
    ),
  ]
}

/** What speaks against: within a piece, whose number has it counted in already, and against the sum. */
function againstLines({ pieces, objection }: Lead, width: number): string[] {
  const line = (sign: string, reason: Reason, more = '') =>
    wrap(terminalText(`${reason.text}${words(reason)}${more}`), width, `  ${sign}  `, inner)
  const within = pieces.flatMap(({ reasons }) =>
    reasons
      .filter(({ effect }) => effect < 0)
      .flatMap((reason) => line(`−${three(-reason.effect)}`, reason, ' (counted in above)')),
  )
  const whole = objection === undefined ? [] : line(`× ${objection.factor.toFixed(2)}`, objection.reason)
  return within.length + whole.length === 0 ? [] : ['What speaks against it:', ...within, ...whole]
}

/** The sum as a sentence a reader can follow with a pocket calculator; numbers are rounded to three digits. */
function sumText({ match, steps, objection }: Lead, agreement: number): string {
  const parts = steps.map(({ from, piece, total }, nth) => {
    const before = steps[nth - 1]?.total
    if (before === undefined) return `${kindText(from)} ${three(piece)}`
    return `${kindText(from)} + ${agreement} × ${three(piece)} × (1 − ${three(before)}) = ${three(total)}`
  })
  if (objection !== undefined) parts.push(`objection × ${objection.factor} = ${three(match.score)}`)
  return parts.join('; ')
}

function standing({ score, reasons }: ItemMatch, review: number): string {
  if (reasons.some(({ details }) => details?.overruled === true && score < review))
    return 'told only to say why it is no lead'
  return score >= review ? `at or above ${review}, worth a person’s look` : `below ${review}, told for information`
}

/** The flag behind a lead, in a few words. */
const flagText = (flag: Flag | undefined) =>
  flag === undefined ? 'not flagged, since the policy leaves the rule out' : `${flag.severity}, ${flag.rule}`

function documentLines({ documents }: Lead, told: Set<string>, width: number): string[] {
  const fresh = documents.filter(({ document }) => !told.has(document))
  for (const { document } of fresh) told.add(document)
  if (documents.length === 0) return []
  if (fresh.length === 0) return ['What would settle it: as above.']
  const above = fresh.length < documents.length ? ', besides what stands above' : ''
  return [
    ...wrap(`What would settle it${above}:`, width),
    ...fresh.flatMap(({ document, from, why }) =>
      wrap(terminalText(`${document}, from ${from}: ${why}`), width, '  - '),
    ),
  ]
}

/**
 * Draws a lead: the evidence for and against it, how its score came about, its sources and what would settle it.
 * @param told Documents that were told already; they are told once.
 * @param width Columns of the terminal, 40 and more.
 */
export function explainedLead(lead: Lead, { review, agreement }: Weights, told: Set<string>, width: number): string[] {
  const { match, pieces, besides, flag } = lead
  const { catalogue, id, title, tier, score } = match
  const inBrackets = [`${catalogue} ${id}`, ...(tier === undefined ? [] : [`tier ${tier}`])].join(', ')
  return [
    ...wrap(terminalText(`${title}: ${catalogues[catalogue]} (${inBrackets})`), width),
    'What speaks for it:',
    ...pieces.flatMap((piece) => pieceLines(piece, width)),
    ...againstLines(lead, width),
    ...wrap(`How it came about: ${sumText(lead, agreement)}`, width, '', '  '),
    ...wrap(`score ${three(score)}: ${standing(match, review)} (${flagText(flag)})`, width),
    ...(flag?.suppressed === undefined ? [] : wrap(terminalText(letPass(flag)!), width)),
    ...besides.flatMap((reason) => wrap(terminalText(`${reason.text}${words(reason)}`), width)),
    ...match.sources.flatMap((source) => wrap(`Source: ${sourceText(source)}`, width, '', '  ')),
    ...documentLines(lead, told, width),
  ]
}
