import { fewSharedLetters, foldWord, letterMask } from '../phonetics/fold.js'
import type { Token } from '../tokens/token.js'
import { leastSimilarity, wordSimilarity } from './token-similarity.js'

/** Words of the query and of the listed name that stand for each other. */
export interface Pair {
  /** Positions in the query, in order; more than one when words were joined or split. */
  readonly query: readonly number[]
  /** Positions in the listed name, in order. */
  readonly listed: readonly number[]
  /** 0.6 to 1. */
  readonly similarity: number
}

/** Which words stand for each other, and which are left over. */
export interface Alignment {
  readonly pairs: readonly Pair[]
  readonly queryOnly: readonly number[]
  readonly listedOnly: readonly number[]
}

/** Similarity of query word `i` and listed word `j`. */
export type Similarities = (i: number, j: number) => number

interface Used {
  readonly query: Uint8Array
  readonly listed: Uint8Array
}

/** Pairs single words, the most alike first, among those not used yet. */
function greedy(used: Used, similarity: Similarities, least: number, weights: ArrayLike<number>): Pair[] {
  const found: { i: number; j: number; similarity: number; rank: number }[] = []
  for (let i = 0; i < used.query.length; i++) {
    if (used.query[i]) continue
    for (let j = 0; j < used.listed.length; j++) {
      if (used.listed[j]) continue
      const value = similarity(i, j)
      if (value >= least)
        found.push({ i, j, similarity: value, rank: value + 0.01 * weights[i]! - 0.0005 * Math.abs(i - j) })
    }
  }
  found.sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
  const pairs: Pair[] = []
  for (const { i, j, similarity: value } of found) {
    if (used.query[i] || used.listed[j]) continue
    used.query[i] = 1
    used.listed[j] = 1
    pairs.push({ query: [i], listed: [j], similarity: value })
  }
  return pairs
}

function left(used: Uint8Array): number[] {
  const out: number[] = []
  for (let at = 0; at < used.length; at++) if (!used[at]) out.push(at)
  return out
}

const joinedText = (tokens: readonly Token[], positions: readonly number[]) =>
  positions.map((at) => tokens[at]!.text).join('')

/** Most left-over words on a side for which joining is tried. */
const mostRest = 7
const leastJoined = 0.78

interface Run {
  readonly positions: readonly number[]
  readonly text: string
  readonly letters: number
}

/** Runs of up to four left-over neighbours, and all that is left over. */
function runs(tokens: readonly Token[], rest: readonly number[]): Run[] {
  const out: Run[] = []
  const add = (positions: readonly number[]) => {
    const text = joinedText(tokens, positions)
    if (text.length >= 4 && positions.every((at) => tokens[at]!.kind !== 'number' || positions.length > 1))
      out.push({ positions, text, letters: letterMask(text) })
  }
  for (let start = 0; start < rest.length; start++) {
    for (let end = start + 1; end <= Math.min(rest.length, start + 4); end++) {
      if (rest[end - 1]! - rest[start]! !== end - 1 - start) break
      add(rest.slice(start, end))
    }
  }
  if (rest.length > 1 && (rest.length > 4 || rest.at(-1)! - rest[0]! !== rest.length - 1)) add(rest)
  return out
}

/** The left-over words on both sides that best read as the same letters with the blanks elsewhere. */
function bestJoin(query: readonly Token[], listed: readonly Token[], used: Used): Pair | undefined {
  const queryRest = left(used.query)
  const listedRest = left(used.listed)
  if (queryRest.length === 0 || listedRest.length === 0 || queryRest.length + listedRest.length < 3) return undefined
  if (queryRest.length > mostRest || listedRest.length > mostRest) return undefined
  const listedRuns = runs(listed, listedRest)
  let best: Pair | undefined
  let most = 0
  for (const first of runs(query, queryRest)) {
    for (const second of listedRuns) {
      if (first.positions.length + second.positions.length < 3) continue
      const long = Math.max(first.text.length, second.text.length)
      if (
        Math.min(first.text.length, second.text.length) < 0.78 * long ||
        fewSharedLetters(first.letters, second.letters)
      )
        continue
      const similarity = wordSimilarity(first.text, foldWord(first.text), second.text, foldWord(second.text))
      const gain = similarity * long
      if (similarity >= leastJoined && gain > most) {
        most = gain
        best = { query: first.positions, listed: second.positions, similarity: Math.min(similarity, 0.99) }
      }
    }
  }
  return best
}

/** Words that are alike in themselves first, then words written together or apart, then the rest. */
function joining(
  query: readonly Token[],
  listed: readonly Token[],
  weights: ArrayLike<number>,
  similarity: Similarities,
): Alignment | undefined {
  const used: Used = { query: new Uint8Array(query.length), listed: new Uint8Array(listed.length) }
  const pairs = greedy(used, similarity, 0.85, weights)
  const single = pairs.length
  for (
    let join = bestJoin(query, listed, used);
    join && pairs.length < single + 3;
    join = bestJoin(query, listed, used)
  ) {
    for (const at of join.query) used.query[at] = 1
    for (const at of join.listed) used.listed[at] = 1
    pairs.push(join)
  }
  if (pairs.length === single) return undefined
  pairs.push(...greedy(used, similarity, leastSimilarity, weights))
  return { pairs, queryOnly: left(used.query), listedOnly: left(used.listed) }
}

/**
 * Ways to lay two names side by side: word by word, and with words written together or apart read as one.
 * @returns One or two alignments; the better one is the caller's choice.
 */
export function alignments(
  query: readonly Token[],
  listed: readonly Token[],
  weights: ArrayLike<number>,
  similarity: Similarities,
): Alignment[] {
  const used: Used = { query: new Uint8Array(query.length), listed: new Uint8Array(listed.length) }
  const pairs = greedy(used, similarity, leastSimilarity, weights)
  const single: Alignment = { pairs, queryOnly: left(used.query), listedOnly: left(used.listed) }
  const fits =
    pairs.every((pair) => pair.similarity >= 0.85) && (single.queryOnly.length === 0 || single.listedOnly.length === 0)
  const joined = fits ? undefined : joining(query, listed, weights, similarity)
  return joined ? [single, joined] : [single]
}
