import { itemPhraseRows } from '../knowledge/compiled/item-phrase-rows.js'
import type { PhraseHit, PhraseSearch } from './phrase-index.js'
import { normaliseText, tokensOf } from './text.js'

/** Stems that each phrase in the wording of a tariff wants to find; those that must not stand in the text do not count. */
const wanted = new Map<string, readonly string[]>()
for (const row of itemPhraseRows) {
  if (row.lang !== 'hs') continue
  for (const phrase of row.phrases) {
    const parts = phrase.split(' + ').filter((part) => !part.startsWith('!'))
    wanted.set(
      phrase,
      tokensOf(normaliseText(parts.join(' '))).map((token) => token.stem),
    )
  }
}

/** The stems of a tariff phrase, none of any other. */
export const tariffStems = (phrase: string): readonly string[] => wanted.get(phrase) ?? []

/**
 * The phrase in the wording of a tariff that says what the goods are. A tariff text names its goods by all its parts together
 * (`Lathes; for removing metal, horizontal, numerically controlled`), so the fullest phrase counts, wherever it stands.
 */
export function tariffHead(search: PhraseSearch): PhraseHit | undefined {
  let head: PhraseHit | undefined
  for (const hit of [...search.hits, ...search.combined]) {
    if (hit.lang !== 'hs' || hit.unless.some((id) => search.found.has(id))) continue
    if (head === undefined || tariffStems(hit.phrase).length > tariffStems(head.phrase).length) head = hit
  }
  return head
}
