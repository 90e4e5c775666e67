import type { Reason } from '../model/index.js'
import { repairHomoglyphs } from '../names/index.js'
import { clausesOf } from './clauses.js'
import { contextOf, type Span } from './context.js'
import type { DescribedKind } from './described-kind.js'
import { headOf, isGeneric, isUnit, merged, otherNoun } from './head.js'
import { kindOf } from './kinds.js'
import { misspeltKind } from './misspelling.js'
import { overruled } from './overruled.js'
import { findPhrases, type PhraseHit } from './phrase-index.js'
import { tariffHead, tariffStems } from './tariff-head.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { descriptionLimit } from './thresholds.js'
import { headPosition, packageToken } from './words.js'

/** What a description says the goods are. */
export interface Description {
  readonly kinds: readonly DescribedKind[]
  /** What holds for every match of the item, for example that the text was cut. */
  readonly notes: readonly Reason[]
  readonly normalised: string
  readonly tokens: readonly TextToken[]
  /** Words that name an unmanned aircraft; not what the goods themselves are. */
  readonly unmanned?: string | undefined
  /** Words that tell of everyday use, where no unmanned aircraft is named. */
  readonly everyday?: string | undefined
  /** Token after which the text speaks of what the goods are for or come with; part numbers beyond count less. */
  readonly ownUntil: number
}

const factors = { main: 0.55, accompaniment: 0.5, purpose: 0.5, relation: 0.5 } as const
const unknownNoun = 0.68
const underOtherGoods = 0.6

/** Languages in which the noun that says what the goods are comes first. */
const headFirst = new Set(['fr', 'ru', 'fa'])

function describe(
  hit: PhraseHit,
  score: number,
  role: DescribedKind['role'],
  words: string,
  extra: Reason[],
): DescribedKind {
  const text =
    role === 'head'
      ? `The description names ${hit.kind.title}: “${words}”.`
      : `The description mentions ${hit.kind.title} (“${words}”), but not as the goods themselves.`
  const reason: Reason = {
    code: 'description',
    effect: score,
    text,
    query: words,
    listed: hit.phrase,
    details: { kind: hit.kind.id },
  }
  return { kind: hit.kind, score, role, words, reasons: [reason, ...extra] }
}

/**
 * Reads a description of goods: which kinds it names, which of them the goods are, and what speaks against.
 * Only the first 20,000 characters are read. Time grows linearly with the text.
 */
export function readDescription(text: string): Description {
  const cut = text.length > descriptionLimit
  // A few signs are eighteen letters long in their usual form.
  // Letters of another script inside a word hide it: `FРGА` with a Cyrillic Р and А.
  const plain = repairHomoglyphs(cut ? text.slice(0, descriptionLimit) : text)
  const raw = normaliseText(plain).slice(0, descriptionLimit)
  const tokens = tokensOf(raw)
  const { clauses, negated, clauseAt } = clausesOf(tokens, raw)
  const notes: Reason[] = cut
    ? [
        {
          code: 'input',
          effect: 0,
          text: `Only the first ${descriptionLimit} of ${text.length} characters of the description were read.`,
        },
      ]
    : []
  const ownUntil =
    clauses.find((clause) => clause.role === 'purpose' || clause.role === 'accompaniment')?.from ?? tokens.length
  const search = findPhrases(tokens, negated)
  const hits = merged(search.hits, search.combined).filter(
    (hit) => !hit.unless.some((id) => search.found.has(id)) && !isUnit(hit, tokens, raw),
  )
  const position = hits.some((hit) => headFirst.has(hit.lang)) ? 'first' : headPosition(tokens)
  const tariff = tariffHead(search)
  const head = tariff ?? headOf(hits, clauses, tokens, position)
  const written = (hit: Span) => raw.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end)
  const kinds: DescribedKind[] = []
  const attributes = hits.filter((hit) => hit === head || hit.kind.id === 'attribute')
  const inHead = spansTest(attributes, negated)
  const unmanned = contextOf('unmanned', tokens, inHead)
  // A tariff names everyday goods in its own words: `television cameras, digital cameras`.
  const own = tariff === undefined ? [] : tariffStems(tariff.phrase)
  const everyday =
    unmanned === undefined
      ? contextOf('everyday', tokens, (at) => inHead(at) || own.includes(tokens[at]!.stem))
      : undefined
  if (head !== undefined) {
    const noun =
      tariff !== undefined ? undefined : otherNoun(tokens, raw, head, clauses[clauseAt(head.from)]!, position)
    const against: Reason[] =
      noun === undefined
        ? []
        : [
            {
              code: 'description',
              effect: -round(head.kind.strength * (1 - unknownNoun)),
              text: `“${noun}” stands where the goods are named, so “${written(head)}” may only say what they are for or like.`,
              query: noun,
            },
          ]
    const strength = head.kind.strength * (noun === undefined ? 1 : unknownNoun)
    const leads = head.kind.groups.length > 0 || head.kind.hs6.length > 0
    const change =
      leads && everyday !== undefined ? -0.38 * strength : leads && unmanned !== undefined ? 0.35 * (1 - strength) : 0
    const span = everyday ?? unmanned
    if (change !== 0 && span !== undefined) {
      const words = written(span)
      against.push({
        code: 'description',
        effect: round(change),
        text:
          change < 0
            ? `“${words}” tells of everyday use, so goods for an unmanned aircraft are less likely.`
            : `“${words}” names an unmanned aircraft, which makes the lead stronger.`,
        query: words,
      })
    }
    const score = round(strength + change)
    const named = describe(head, score, 'head', written(head), against)
    kinds.push(noun === undefined ? named : { ...named, undoubted: round(score / unknownNoun) })
  }
  const otherGoods = head !== undefined && head.kind.groups.length === 0
  const mentions = new Map<string, { hit: PhraseHit; score: number }>()
  for (const hit of hits) {
    if (hit === head || hit.kind.id === head?.kind.id || isGeneric(hit)) continue
    const factor = factors[clauses[clauseAt(hit.from)]!.role] * (otherGoods ? underOtherGoods : 1)
    const score = round(hit.kind.strength * factor)
    // A long text may mention one kind thousands of times; the strongest mention tells all.
    if (score > (mentions.get(hit.kind.id)?.score ?? 0)) mentions.set(hit.kind.id, { hit, score })
  }
  for (const { hit, score } of mentions.values()) kinds.push(describe(hit, score, 'mention', written(hit), []))
  kinds.push(...overruled(search.covered, written))
  if (head === undefined) kinds.push(...withoutHead(tokens, raw, hits.length > 0))
  const words = (span: Span | undefined) => (span === undefined ? undefined : written(span))
  return { kinds, notes, normalised: raw, tokens, ownUntil, unmanned: words(unmanned), everyday: words(everyday) }
}

/** Whether a token stands in one of the hits, whose words tell nothing of the use, or is left out anyway. */
function spansTest(hits: readonly PhraseHit[], leftOut: (token: number) => boolean) {
  const inside = new Set<number>()
  for (const { from, to } of hits) for (let at = from; at < to; at++) inside.add(at)
  return (at: number) => inside.has(at) || leftOut(at)
}

/** What can be told without a phrase as head: a chip package, or a misspelt word. */
function withoutHead(tokens: readonly TextToken[], raw: string, mentioned: boolean): DescribedKind[] {
  const found = tokens.find((token) => packageToken(token))
  if (found !== undefined) {
    const kind = kindOf('packaged-chip')
    const hit = { kind, lang: 'any', from: 0, to: 0, phrase: found.text, unless: [] }
    return [describe(hit, kind.strength, 'head', raw.slice(found.start, found.end), [])]
  }
  if (mentioned) return []
  const guess = misspeltKind(tokens)
  if (guess === undefined) return []
  const hit = { kind: guess.kind, lang: 'any', from: 0, to: 0, phrase: guess.phrase, unless: [] }
  const words = raw.slice(guess.token.start, guess.token.end)
  const described = describe(hit, guess.score, 'head', words, [])
  const reason: Reason = {
    ...described.reasons[0]!,
    text: `“${words}” looks like a misspelt “${guess.phrase}” (${guess.kind.title}).`,
  }
  return [{ ...described, reasons: [reason] }]
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
