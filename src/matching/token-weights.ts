import type { Token } from '../names/index.js'
import type { IndexedName } from './indexed-name.js'

/** Size of list from which rarity of a word is judged by the list alone. */
const judgedFrom = 20_000
const leastWeight = 0.02

/** How much a word tells that stands in `count` of `entries` entries, 0 to 1. */
function rarity(count: number, entries: number): number {
  const all = Math.max(entries, judgedFrom)
  return Math.log((all + 1) / (count + 1)) / Math.log(all + 1)
}

/** How much a token tells that the index does not hold. */
export function unknownWeight(token: Token): number {
  return token.kind === 'form' ? token.ceiling : Math.max(leastWeight, Math.min(1, token.ceiling))
}

/** How much each token tells: the rarer among the entries, the more, up to its ceiling. Spellings of one sound are counted together. */
export function tokenWeights(names: readonly IndexedName[], tokens: readonly Token[], entries: number): Float32Array {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { entry, tokenIds } of names) {
    for (const id of tokenIds) {
      const fold = tokens[id]!.fold
      if (last.get(fold) === entry) continue
      last.set(fold, entry)
      counts.set(fold, (counts.get(fold) ?? 0) + 1)
    }
  }
  return Float32Array.from(tokens, (token) => {
    const known = unknownWeight(token)
    return token.kind === 'form' || token.kind === 'number'
      ? known
      : Math.max(leastWeight, Math.min(known, rarity(counts.get(token.fold) ?? 0, entries)))
  })
}
