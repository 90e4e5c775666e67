import type { PhraseHit, PhraseSearch } from './phrase-index.js'

const sizes = new Map<string, number>()

/** Words that a phrase wants to find; those that must not stand in the text do not count. */
function wordsWanted(phrase: string): number {
  let size = sizes.get(phrase)
  if (size === undefined) {
    size = phrase
      .split(' + ')
      .filter((part) => !part.startsWith('!'))
      .join(' ')
      .split(' ').length
    sizes.set(phrase, size)
  }
  return size
}

/**
 * The phrase in the wording of a tariff that says what the goods are. A tariff text names its goods by all its parts together
 * (`Lathes; for removing metal, horizontal, numerically controlled`), so the fullest phrase counts, wherever it stands.
 */
export function tariffHead(search: PhraseSearch): PhraseHit | undefined {
  let head: PhraseHit | undefined
  for (const hit of [...search.hits, ...search.combined]) {
    if (hit.lang !== 'hs' || hit.unless.some((id) => search.found.has(id))) continue
    if (head === undefined || wordsWanted(hit.phrase) > wordsWanted(head.phrase)) head = hit
  }
  return head
}
