import type { PriceRangeRow } from '../../data/schema/orders.js'
import { priceRangeRows } from '../knowledge/compiled/price-range-rows.js'
import type { TextToken } from './text.js'
import { hasPhrase, type TokenPhrases, tokenPhrases } from './token-phrases.js'

/** Bounds of what one piece may cost at all. */
export interface PriceRange {
  /** US dollars. */
  readonly least: number
  /** US dollars. */
  readonly most: number
  /** Day on which the bounds were last looked at, `YYYY-MM-DD`. */
  readonly asOf: string
}

interface Entry {
  readonly row: PriceRangeRow
  /** Its phrases; none for a row that holds for every description of the kind. */
  readonly phrases: TokenPhrases
}

const entries = new Map<string, Entry[]>()
for (const row of priceRangeRows) {
  const phrases = tokenPhrases(row.words.map((phrase) => [phrase, undefined] as const))
  const all = [...(entries.get(row.kind) ?? []), { row, phrases }]
  // The rows that ask for words are the more exact ones.
  entries.set(
    row.kind,
    all.sort((a, b) => Number(b.phrases.size > 0) - Number(a.phrases.size > 0)),
  )
}

const longestText = 400

/**
 * What one piece of a kind may cost, by the words of its description where they tell more.
 * @returns `undefined` for a kind whose prices are not in `data/items/price-ranges.csv`.
 */
export function priceRangeOf(kind: string, tokens: readonly TextToken[]): PriceRange | undefined {
  const all = entries.get(kind)
  const read = all && tokens.slice(0, longestText)
  const entry = all?.find(({ phrases }) => phrases.size === 0 || hasPhrase(read!, phrases))
  return entry && { least: entry.row.least, most: entry.row.most, asOf: entry.row.asOf }
}
