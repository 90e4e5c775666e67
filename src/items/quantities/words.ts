import type { QuantityWordRow } from '../../../data/schema/quantities.js'
import { quantityWordRows } from '../../knowledge/compiled/quantity-word-rows.js'
import { normaliseText, type TextToken, tokensOf } from '../text.js'

/** Words found in a text that say what its numbers mean. */
export interface WordHit {
  readonly role: QuantityWordRow['role']
  readonly kind?: string | undefined
  readonly value?: number | undefined
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly stems: readonly string[]
  readonly row: QuantityWordRow
}

const entries = new Map<string, Entry[]>()
for (const row of quantityWordRows) {
  for (const word of row.words) {
    const stems = tokensOf(normaliseText(word)).map((token) => token.stem)
    const first = stems[0]
    if (first !== undefined) entries.set(first, [...(entries.get(first) ?? []), { stems, row }])
  }
}
for (const list of entries.values()) list.sort((a, b) => b.stems.length - a.stems.length)

/** Hits of one text; those beyond are left out. */
const limit = 400

/** Finds the words of `data/items/quantity-words.csv`, of those that begin at one word the longest. Time grows linearly with the text. */
export function quantityWordsIn(tokens: readonly TextToken[]): WordHit[] {
  const hits: WordHit[] = []
  for (let at = 0; at < tokens.length && hits.length < limit; at++) {
    const list = entries.get(tokens[at]!.stem)
    if (list === undefined) continue
    let length = 0
    for (const { stems, row } of list) {
      if (stems.length < length) break
      if (!stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) continue
      length = stems.length
      const { role, kind, value } = row
      hits.push({ role, kind, value, start: tokens[at]!.start, end: tokens[at + length - 1]!.end })
    }
    if (length > 1) at += length - 1
  }
  return hits
}
