import type { ControlEntryRow, ThresholdRow } from '../../data/schema/advisories.js'
import { thresholdRows } from '../knowledge/compiled/threshold-rows.js'
import { type Quantity, siValue } from './quantities/index.js'
import type { TextToken } from './text.js'
import { hasPhrase, type TokenPhrases, tokenPhrases } from './token-phrases.js'

/** One condition of a paragraph, its numbers in SI units. */
interface Condition {
  readonly row: ThresholdRow
  readonly value: number
  readonly upTo?: number
}

/** A paragraph of a control list with its conditions, which must all hold. */
interface Paragraph {
  readonly scheme: ControlEntryRow['scheme']
  readonly entry: string
  readonly conditions: readonly Condition[]
  readonly needs: TokenPhrases | undefined
  readonly unless: TokenPhrases
}

/** How a quantity of the line stands to a condition. */
type Standing = 'met' | 'near' | 'failed'

/** A quantity of the line beside the condition that it was held against. */
export interface Comparison {
  readonly row: ThresholdRow
  readonly quantity: Quantity
  readonly standing: Standing
}

/** How a line stands to an entry: by the paragraph that it meets, else by the one that it fails least. */
export interface EntryStanding {
  readonly scheme: ControlEntryRow['scheme']
  readonly entry: string
  /** `met`: all conditions of the paragraph; `failed`: clearly not met in every paragraph that could be tested; else `near`. */
  readonly standing: Standing
  readonly comparisons: readonly Comparison[]
}

/** Share by which a value may miss a threshold before it is held clearly not met. */
const tolerance = 0.1

const byKind = new Map<string, Paragraph[]>()

const plain = (phrases: readonly string[]) => phrases.map((phrase) => [phrase, undefined] as const)

function addParagraph(rows: readonly ThresholdRow[]): void {
  const { scheme, entry, kinds } = rows[0]!
  const conditions = rows.map((row) => ({
    row,
    value: siValue(row.value, row.unit, row.quantity),
    ...(row.upTo === undefined ? {} : { upTo: siValue(row.upTo, row.unit, row.quantity) }),
  }))
  const needs = rows.flatMap((row) => row.needs)
  const paragraph = {
    scheme,
    entry,
    conditions,
    needs: needs.length === 0 ? undefined : tokenPhrases(plain(needs)),
    unless: tokenPhrases(plain(rows.flatMap((row) => row.unless))),
  }
  for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), paragraph])
}

const paragraphs = new Map<string, ThresholdRow[]>()
for (const row of thresholdRows) {
  const key = `${row.scheme} ${row.entry} ${row.paragraph ?? ''} ${row.kinds.join()}`
  paragraphs.set(key, [...(paragraphs.get(key) ?? []), row])
}
for (const rows of paragraphs.values()) addParagraph(rows)

/** Whether goods of a kind have a threshold at all, so that their quantities are worth reading. */
export const hasThreshold = (kind: string): boolean => byKind.has(kind)

function near(value: number, limit: number): boolean {
  return Math.abs(value - limit) <= tolerance * Math.abs(limit)
}

function standingOf({ value: low, upTo: high = low, bound }: Quantity, { row, value, upTo }: Condition): Standing {
  const result = (met: boolean, tested: number, limit: number) =>
    met ? 'met' : near(tested, limit) ? 'near' : ('failed' as const)
  switch (row.comparison) {
    case 'at-least':
      return result(high >= value, high, value)
    case 'more-than':
      return result(high > value || (bound === 'at-least' && high >= value), high, value)
    case 'at-most':
      return result(low <= value, low, value)
    case 'less-than':
      return result(low < value || (bound === 'at-most' && low <= value), low, value)
    case 'between':
      return high >= upTo! ? (near(high, upTo!) ? 'near' : 'failed') : result(high >= value, high, value)
    case 'covers':
      return low <= value && high >= upTo! ? 'met' : 'failed'
  }
}

const rank: Record<Standing, number> = { met: 2, near: 1, failed: 0 }

/** The quantity that suits a condition best: a line often names several, and the greatest model counts. */
function compare(condition: Condition, quantities: readonly Quantity[]): Comparison | undefined {
  let best: Comparison | undefined
  for (const quantity of quantities) {
    if (quantity.kind !== condition.row.quantity) continue
    if (condition.row.comparison === 'covers' && quantity.upTo === undefined) continue
    const standing = standingOf(quantity, condition)
    if (best === undefined || rank[standing] > rank[best.standing]) best = { row: condition.row, quantity, standing }
  }
  return best
}

/** How one paragraph stands; `undefined` when the line says too little, or speaks of something else. */
function judge(paragraph: Paragraph, quantities: readonly Quantity[], tokens: readonly TextToken[]) {
  const comparisons: Comparison[] = []
  let missing = false
  for (const condition of paragraph.conditions) {
    const found = compare(condition, quantities)
    if (found !== undefined) comparisons.push(found)
    else if (condition.row.need === 'always') missing = true
  }
  if (comparisons.length === 0) return undefined
  if (paragraph.needs !== undefined && !hasPhrase(tokens, paragraph.needs)) return undefined
  if (hasPhrase(tokens, paragraph.unless)) return undefined
  const standing = comparisons.reduce<Standing>(
    (worst, { standing: each }) => (rank[each] < rank[worst] ? each : worst),
    'met',
  )
  return missing && standing !== 'failed' ? undefined : { standing, comparisons }
}

/**
 * Holds the quantities of a line against the thresholds of the control entries for a kind of goods. Units are converted.
 * @returns One standing for each entry that could be tested, in the order of the data.
 */
export function standingsOf(
  kind: string,
  quantities: readonly Quantity[],
  tokens: readonly TextToken[],
): EntryStanding[] {
  const best = new Map<string, EntryStanding>()
  for (const paragraph of byKind.get(kind) ?? []) {
    const judged = judge(paragraph, quantities, tokens)
    if (judged === undefined) continue
    const { scheme, entry } = paragraph
    const key = `${scheme} ${entry}`
    const other = best.get(key)
    if (other === undefined || rank[judged.standing] > rank[other.standing]) best.set(key, { scheme, entry, ...judged })
  }
  return [...best.values()]
}
