import type { QuantityWordRow } from '../../../data/schema/quantities.js'
import { quantityWordRows } from '../../knowledge/compiled/quantity-word-rows.js'
import type { TextToken } from '../text.js'
import { longestFirst, standsAt, tokenPhrases } from '../token-phrases.js'

/** Words found in a text that say what its numbers mean. */
export interface WordHit {
  readonly role: QuantityWordRow['role']
  readonly kind?: string | undefined
  readonly value?: number | undefined
  readonly start: number
  readonly end: number
}

const phrases = longestFirst(
  tokenPhrases(quantityWordRows.flatMap((row) => row.words.map((word) => [word, row] as const))),
)

/** Hits of one text; those beyond are left out. */
const limit = 400

/** Finds the words of `data/items/quantity-words.csv`, of those that begin at one word the longest. Time grows linearly with the text. */
export function quantityWordsIn(tokens: readonly TextToken[]): WordHit[] {
  const hits: WordHit[] = []
  for (let at = 0; at < tokens.length && hits.length < limit; at++) {
    const list = phrases.get(tokens[at]!.stem)
    if (list === undefined) continue
    let length = 0
    for (const phrase of list) {
      if (phrase.stems.length < length) break
      if (!standsAt(phrase, tokens, at)) continue
      length = phrase.stems.length
      const { role, kind, value } = phrase.value
      hits.push({ role, kind, value, start: tokens[at]!.start, end: tokens[at + length - 1]!.end })
    }
    if (length > 1) at += length - 1
  }
  return hits
}
