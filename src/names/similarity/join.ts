import { sharedLetters } from '../phonetics/fold.js'
import { sameSpelling } from '../script/romanisation.js'
import type { Token } from '../tokens/token.js'
import { type Alignment, clearAlignment, pairWords, type Side, type Similarities } from './align.js'
import { knownSimilarity } from './known-names.js'
import { wordSimilarity } from './token-similarity.js'

/** Similarity from which two words are the same word and no parts of others. */
const surely = 0.85
/** Most left-over words on a side for which joining is tried. */
const mostRest = 7
/** Most neighbours that are read as one word. */
const longestRun = 4
const leastJoined = 0.78
/** Part of their different letters that two texts share when they are the same but for the blanks and a misspelling. */
const leastShared = 0.7
const mostJoins = 3
/** Letters of a Chinese or Korean given name at most. */
const longestGiven = 11

interface Run {
  readonly positions: readonly number[]
  readonly text: string
  readonly letters: number
  /** Whether it is one or two short words, as Chinese and Korean given names are. */
  readonly syllables: boolean
}

function rest(paired: Int8Array, count: number): number[] {
  const out: number[] = []
  for (let at = 0; at < count; at++) if (paired[at]! < 0) out.push(at)
  return out
}

/** Runs of up to four left-over neighbours, and all that is left over. */
function runs(tokens: readonly Token[], left: readonly number[]): Run[] {
  const out: Run[] = []
  const add = (positions: readonly number[]) => {
    if (positions.length === 1 && tokens[positions[0]!]!.kind === 'number') return
    let text = ''
    let letters = 0
    for (const at of positions) {
      text += tokens[at]!.text
      letters |= tokens[at]!.letters
    }
    if (text.length < 4) return
    out.push({ positions, text, letters, syllables: positions.length < 3 && text.length <= longestGiven })
  }
  for (let start = 0; start < left.length; start++) {
    for (let end = start + 1; end <= Math.min(left.length, start + longestRun); end++) {
      if (left[end - 1]! - left[start]! !== end - 1 - start) break
      add(left.slice(start, end))
    }
  }
  if (left.length > 1 && (left.length > longestRun || left.at(-1)! - left[0]! !== left.length - 1)) add(left)
  return out
}

interface Join {
  readonly query: readonly number[]
  readonly listed: readonly number[]
  readonly similarity: number
}

/** Whether two texts begin or end with the same letter: nearly all that are the same but for a misspelling do, and most others do not. */
const sharesAnEnd = (first: string, second: string) =>
  first.charCodeAt(0) === second.charCodeAt(0) ||
  first.charCodeAt(first.length - 1) === second.charCodeAt(second.length - 1)

/** Similarity of two runs read as one word each; 0 for little. */
function joinedSimilarity(first: Run, second: Run): number {
  const syllables = first.syllables && second.syllables && sameSpelling(first.text, second.text)
  const known = syllables ? knownSimilarity.romanisation : 0
  if (sharedLetters(first.letters, second.letters) < leastShared) return known
  return Math.max(known, wordSimilarity(first.text, undefined, second.text, undefined, leastJoined))
}

/** The left-over words on both sides that best read as the same letters with the blanks elsewhere. */
function bestJoin(into: Alignment, query: Side, listed: Side): Join | undefined {
  const queryRest = rest(into.query, query.count)
  const listedRest = rest(into.listed, listed.count)
  if (queryRest.length === 0 || listedRest.length === 0 || queryRest.length + listedRest.length < 3) return undefined
  if (queryRest.length > mostRest || listedRest.length > mostRest) return undefined
  const listedRuns = runs(listed.tokens, listedRest)
  let best: Join | undefined
  let most = 0
  for (const first of runs(query.tokens, queryRest)) {
    for (const second of listedRuns) {
      if (first.positions.length + second.positions.length < 3) continue
      const long = Math.max(first.text.length, second.text.length)
      if (long <= most || Math.min(first.text.length, second.text.length) < leastJoined * long) continue
      if (!sharesAnEnd(first.text, second.text)) continue
      const similarity = joinedSimilarity(first, second)
      if (similarity >= leastJoined && similarity * long > most) {
        most = similarity * long
        best = { query: first.positions, listed: second.positions, similarity: Math.min(similarity, 0.99) }
      }
    }
  }
  return best
}

/** Whether every word of one side found one that is surely the same: then nothing is to be joined. */
function fits(single: Alignment, query: Side, listed: Side): boolean {
  for (let pair = 0; pair < single.pairs; pair++) if (single.similarity[pair]! < surely) return false
  return single.pairs === query.count || single.pairs === listed.count
}

/**
 * Lays two names side by side with words written together or apart read as one: words that are surely the same first, then joined
 * ones, then the rest.
 * @param single The same names word by word.
 * @returns False when nothing was joined.
 */
export function alignJoined(
  into: Alignment,
  single: Alignment,
  query: Side,
  listed: Side,
  similarities: Similarities,
): boolean {
  if (fits(single, query, listed)) return false
  clearAlignment(into, query, listed)
  pairWords(into, query, listed, similarities, surely)
  let joins = 0
  for (let join = bestJoin(into, query, listed); join && joins < mostJoins; join = bestJoin(into, query, listed)) {
    const pair = into.pairs++
    for (const at of join.query) into.query[at] = pair
    for (const at of join.listed) into.listed[at] = pair
    into.similarity[pair] = join.similarity
    into.queryFirst[pair] = join.query[0]!
    into.listedFirst[pair] = join.listed[0]!
    into.words[pair] = join.query.length + join.listed.length
    joins++
  }
  if (joins === 0) return false
  pairWords(into, query, listed, similarities)
  return true
}
