import type { Token } from '../names/index.js'
import type { IndexArrays } from './index-arrays.js'

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
export function tokenWeights(
  { nameEntries, nameStarts, nameTokens }: Pick<IndexArrays, 'nameEntries' | 'nameStarts' | 'nameTokens'>,
  tokens: readonly Token[],
  entries: number,
): Float32Array {
  const folds = new Map<string, number>()
  const foldOf = Int32Array.from(tokens, ({ fold }) => {
    if (!folds.has(fold)) folds.set(fold, folds.size)
    return folds.get(fold)!
  })
  const counts = new Int32Array(folds.size)
  const last = new Int32Array(folds.size).fill(-1)
  for (const [at, entry] of nameEntries.entries()) {
    for (let place = nameStarts[at]!; place < nameStarts[at + 1]!; place++) {
      const fold = foldOf[nameTokens[place]!]!
      if (last[fold] === entry) continue
      last[fold] = entry
      counts[fold]!++
    }
  }
  return Float32Array.from(tokens, (token, id) => {
    const known = unknownWeight(token)
    return token.kind === 'form' || token.kind === 'number'
      ? known
      : Math.max(leastWeight, Math.min(known, rarity(counts[foldOf[id]!]!, entries)))
  })
}
