import type { PriceRangeRow } from '../../data/schema/orders.js'
import { priceRangeRows } from '../knowledge/compiled/price-range-rows.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'

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
  /** Stems of its phrases; none for a row that holds for every description of the kind. */
  readonly phrases: readonly (readonly string[])[]
}

const entries = new Map<string, Entry[]>()
for (const row of priceRangeRows) {
  const phrases = row.words.map((phrase) => tokensOf(normaliseText(phrase)).map((token) => token.stem))
  const all = [...(entries.get(row.kind) ?? []), { row, phrases }]
  // The rows that ask for words are the more exact ones.
  entries.set(
    row.kind,
    all.sort((a, b) => Number(b.phrases.length > 0) - Number(a.phrases.length > 0)),
  )
}

const longestText = 400

function has(tokens: readonly TextToken[], phrase: readonly string[]): boolean {
  const last = Math.min(tokens.length, longestText) - phrase.length
  for (let at = 0; at <= last; at++) {
    if (phrase.every((stem, offset) => tokens[at + offset]?.stem === stem)) return true
  }
  return false
}

/**
 * What one piece of a kind may cost, by the words of its description where they tell more.
 * @returns `undefined` for a kind whose prices are not in `data/items/price-ranges.csv`.
 */
export function priceRangeOf(kind: string, tokens: readonly TextToken[]): PriceRange | undefined {
  const entry = entries
    .get(kind)
    ?.find(({ phrases }) => phrases.length === 0 || phrases.some((phrase) => has(tokens, phrase)))
  return entry && { least: entry.row.least, most: entry.row.most, asOf: entry.row.asOf }
}
