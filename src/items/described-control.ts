import type { Reason } from '../model/index.js'
import { type Comparison, type EntryStanding, hasThreshold, standingsOf } from './control-thresholds.js'
import type { DescribedKind } from './described-kind.js'
import type { Description } from './description.js'
import { type ControlNumber, controlOf, readEccn } from './eccn.js'
import { matchId, supportControl } from './entries.js'
import { type Candidates, rounded } from './evidence.js'
import { readQuantities } from './quantities/index.js'

/** Highest score of an entry that the kind of goods alone leads to. */
const kindAlone = 0.62
/** Highest score that a description and its numbers lead to; only a stated control number goes beyond. */
const described = 0.7
/** Share of the score that is left when a threshold is clearly not met. */
const failedFactor = 0.55
/** What the kind of goods is worth for an entry that only its numbers lead to. */
const kindShare = 0.3

const names: Record<string, string> = {
  'io-count': 'a number of inputs and outputs',
  'bit-depth': 'a resolution',
  acceleration: 'a measuring range',
  endurance: 'an endurance',
  'angular-rate': 'a rate range',
  'angle-random-walk': 'an angle random walk',
} // biome-ignore format: a table

const nameOf = (kind: string) => names[kind] ?? `a ${kind.replaceAll('-', ' ')}`

/** Both numbers in one sentence. */
function sentence({ row, quantity, standing }: Comparison): string {
  const sign = { 'at-least': 'at least ', 'at-most': 'up to ', about: 'about ', 'plus-minus': '±' }
  const bound = quantity.bound === undefined ? '' : sign[quantity.bound]
  const where =
    row.paragraph === undefined ? `${row.scheme} ${row.entry}` : `paragraph ${row.paragraph} of ${row.entry}`
  const end = { met: 'That fits.', near: 'That is close to it.', failed: 'That does not fit.' }[standing]
  return `The line says ${nameOf(row.quantity)} of ${bound}${quantity.written.trim()}; ${where} is for ${row.wording}. ${end}`
}

function reasonsOf(standing: EntryStanding, effect: number): Reason[] {
  const failed = standing.standing === 'failed'
  const told = failed ? standing.comparisons.filter((each) => each.standing === 'failed') : standing.comparisons
  return told.map((each, index) => {
    const { row, quantity } = each
    const rest = row.rest === undefined || failed ? '' : ` ${row.rest}`
    return {
      code: 'eccn',
      effect: index === 0 ? rounded(effect) : 0,
      text: `${sentence(each)}${rest}`,
      query: quantity.written,
      listed: row.paragraph === undefined ? row.entry : `${row.entry}, paragraph ${row.paragraph}`,
      details: {
        quantity: quantity.kind,
        value: quantity.value,
        ...(quantity.upTo === undefined ? {} : { upTo: quantity.upTo }),
        unit: quantity.unit,
        comparison: row.comparison,
        threshold: row.value,
        ...(row.upTo === undefined ? {} : { thresholdUpTo: row.upTo }),
        thresholdUnit: row.unit,
        standing: standing.standing,
      },
    }
  })
}

/** The reasons of the kind of goods, their first changed so that all effects add up to `total`. */
function adjusted(reasons: readonly Reason[], total: number): Reason[] {
  const others = reasons.slice(1).reduce((sum, reason) => sum + reason.effect, 0)
  return reasons.map((reason, index) =>
    index === 0 ? { ...reason, effect: rounded(Math.max(-1, Math.min(1, total - others))) } : reason,
  )
}

/** The entry that goods of this kind lead to, raised or lowered by what the line’s numbers say to its thresholds. */
function addOwn(
  candidates: Candidates,
  { kind, score: told, undoubted = told, reasons }: DescribedKind,
  control: ControlNumber,
  standing?: EntryStanding,
): void {
  // Numbers that meet a threshold of such goods settle that an unknown word is no other goods.
  const score = standing?.standing === 'met' ? undoubted : told
  const base = Math.min(score, kindAlone)
  const factor = { met: Math.max(1, described / kindAlone), near: 1, failed: failedFactor }[
    standing?.standing ?? 'near'
  ]
  const result = Math.min(described, base * factor)
  const open: Reason = {
    code: 'description',
    effect: 0,
    text: `The entry is a lead for ${kind.title}; endurance and other thresholds decide whether it applies.`,
    listed: control.entry,
  }
  const besides = standing === undefined ? [open] : reasonsOf(standing, result - base)
  supportControl(candidates, control, {
    from: 'description',
    score: result,
    reasons: [...adjusted(reasons, base), ...besides],
  })
}

/** Share of the score of an entry that the line itself states, when its own numbers do not fit. */
const statedFactor = 0.85

/**
 * Holds an entry that the line states itself against the line’s numbers: lowered when they clearly do not fit.
 * @returns Whether nothing else is to be said of the entry.
 */
function testStated(candidates: Candidates, standing: EntryStanding): boolean {
  const candidate = candidates.get(`eccn ${matchId(standing.scheme, standing.entry)}`)
  const at = candidate?.evidence.findIndex((piece) => piece.from === 'eccn') ?? -1
  if (candidate === undefined || at < 0) return false
  const piece = candidate.evidence[at]!
  const add = (score: number, reasons: readonly Reason[]) => {
    candidate.evidence[at] = { ...piece, score, reasons: [...piece.reasons, ...reasons] }
  }
  if (standing.standing !== 'met') {
    const score = standing.standing === 'failed' ? piece.score * statedFactor : piece.score
    add(score, reasonsOf(standing, score - piece.score))
    return true
  }
  const stated = piece.reasons[0]?.details?.paragraphs
  const [below, fits] = [Array.isArray(stated) ? stated.join('.') : '', standing.comparisons[0]!.row.paragraph ?? '']
  if (below !== '' && fits !== '' && !below.startsWith(fits) && !fits.startsWith(below)) {
    const text = `The line states paragraph ${below}, but its numbers fit paragraph ${fits}; check which is meant.`
    add(piece.score, [{ code: 'eccn', effect: 0, text, query: below, listed: fits }])
  }
  return false
}

/** An entry that only the line’s numbers lead to; a threshold that is not met leads nowhere. */
function addLead(
  candidates: Candidates,
  { score: told, undoubted: score = told, reasons }: DescribedKind,
  standing: EntryStanding,
): void {
  const control = controlOf(standing.scheme, standing.entry)
  if (control === undefined) return
  if (standing.standing !== 'met') return
  const strength = Math.min(...standing.comparisons.map(({ row }) => row.strength))
  const result = Math.min(described, strength, score)
  supportControl(candidates, control, {
    from: 'description',
    score: result,
    reasons: [...adjusted(reasons, result * kindShare), ...reasonsOf(standing, result * (1 - kindShare))],
  })
}

/** What the kind of goods, and the quantities in the text, lead to among the control entries. Quantities are read only where a threshold may use them. */
export function addDescribedControl(candidates: Candidates, head: DescribedKind, description: Description): void {
  const { kind } = head
  const own = kind.control === undefined ? undefined : readEccn(kind.control)
  if (own === undefined && !hasThreshold(kind.id)) return
  const quantities = hasThreshold(kind.id) ? readQuantities(description.normalised, description.tokens) : []
  const standings = quantities.length === 0 ? [] : standingsOf(kind.id, quantities, description.tokens)
  const isOwn = (standing: EntryStanding) =>
    own !== undefined && standing.scheme === own.scheme && standing.entry === own.entry
  const ownStanding = standings.find(isOwn)
  if (own !== undefined && !(ownStanding !== undefined && testStated(candidates, ownStanding)))
    addOwn(candidates, head, own, ownStanding)
  for (const standing of standings)
    if (!isOwn(standing) && !testStated(candidates, standing)) addLead(candidates, head, standing)
}
