import type { Token } from '../tokens/token.js'
import { leastSimilarity } from './token-similarity.js'

/** Most words of a name that are compared. */
export const mostTokens = 40

/** One of two names that are compared: its words and how much each tells. Only the first `count` of each count. */
export interface Side {
  readonly count: number
  readonly tokens: readonly Token[]
  readonly weights: ArrayLike<number>
}

/** Similarity of query word `i` and listed word `j` at `i * mostTokens + j`. */
export type Similarities = Float64Array

/**
 * Which words stand for each other. The room for it is used again and again, since millions of names are laid side by side:
 * every value holds until the next alignment is made in the same room.
 */
export interface Alignment {
  /** How many pairs there are; a pair has one word of each side, or several when words were joined or split. */
  pairs: number
  /** Similarity of each pair. */
  readonly similarity: Float64Array
  /** First word of each pair, and how many words it has on both sides. */
  readonly queryFirst: Int8Array
  readonly listedFirst: Int8Array
  readonly words: Int8Array
  /** Pair of each word, −1 when it is left over. */
  readonly query: Int8Array
  readonly listed: Int8Array
}

/** Room for an alignment. */
export function newAlignment(): Alignment {
  return {
    pairs: 0,
    similarity: new Float64Array(mostTokens),
    queryFirst: new Int8Array(mostTokens),
    listedFirst: new Int8Array(mostTokens),
    words: new Int8Array(mostTokens),
    query: new Int8Array(mostTokens),
    listed: new Int8Array(mostTokens),
  }
}

/** Empties an alignment. */
export function clearAlignment(into: Alignment, query: Side, listed: Side): void {
  into.pairs = 0
  into.query.fill(-1, 0, query.count)
  into.listed.fill(-1, 0, listed.count)
}

/** Pairs single words, the most alike first, among those not paired yet. */
export function pairWords(
  into: Alignment,
  query: Side,
  listed: Side,
  similarities: Similarities,
  least = leastSimilarity,
): void {
  for (;;) {
    let best = 0
    let bestI = -1
    let bestJ = -1
    for (let i = 0; i < query.count; i++) {
      if (into.query[i]! >= 0) continue
      const weight = 0.01 * query.weights[i]!
      for (let j = 0; j < listed.count; j++) {
        if (into.listed[j]! >= 0) continue
        const value = similarities[i * mostTokens + j]!
        if (value < least) continue
        const rank = value + weight - 0.0005 * Math.abs(i - j)
        if (rank > best) {
          best = rank
          bestI = i
          bestJ = j
        }
      }
    }
    if (bestI < 0) return
    const pair = into.pairs++
    into.similarity[pair] = similarities[bestI * mostTokens + bestJ]!
    into.queryFirst[pair] = bestI
    into.listedFirst[pair] = bestJ
    into.words[pair] = 2
    into.query[bestI] = pair
    into.listed[bestJ] = pair
  }
}
