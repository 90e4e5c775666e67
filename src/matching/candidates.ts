import type { Name, NameSide, Token } from '../names/index.js'
import type { MatchIndex } from './match-index.js'
import { type Found, newFound, rank } from './ranking.js'
import { eachJoined, eachToken, type SimilarWords, similarWords } from './similar-words.js'
import { unknownWeight } from './token-weights.js'

/** Names whose words look alike enough to be compared in full. */
export interface Candidates {
  /** Numbers of names of the index, the most promising first. */
  readonly names: readonly number[]
  /** Whether words written together or apart are to be looked for in each name. */
  readonly joins: readonly boolean[]
  /** What each query word is like. */
  readonly words: readonly SimilarWords[]
  /** The query with how much each of its words tells. */
  readonly side: NameSide
}

/** Similarity from which two words written as one are looked for under that word. */
const leastJoined = 0.75
/** Shortest text that may be two words written together, and shortest part of it that tells by itself. */
const shortestJoined = 5
const shortestPart = 3
const longestPart = 20
/** Longest text that is looked for as one word. */
const longestJoined = 40

/** A word that may be two words of a listed name written together: tokens that are its beginning or end. */
function findParts(index: MatchIndex, text: string, found: Found): void {
  if (text.length < shortestJoined) return
  const add = (part: string, share: number) =>
    eachToken(index, part, (id) => found.add(id, index.arrays.weights[id]! * (0.4 + share * 0.5)))
  const has = (part: string) => {
    let any = false
    eachToken(index, part, () => {
      any = true
    })
    return any
  }
  const most = Math.min(text.length - 2, longestPart)
  for (let cut = 2; cut <= most; cut++) {
    const [front, back] = [text.slice(0, cut), text.slice(cut)]
    const [hasFront, hasBack] = [has(front), has(back)]
    const whole = hasFront && hasBack
    if (hasFront && (cut >= shortestPart || whole)) add(front, whole ? 1.2 : cut / text.length)
    if (hasBack && (text.length - cut >= shortestPart || whole)) add(back, whole ? 1.2 : 1 - cut / text.length)
  }
}

/** Most neighbours that are looked for as one word. */
const mostJoined = 3

/** Neighbours that may be one word of a listed name written apart. */
function findJoined(index: MatchIndex, tokens: readonly Token[], found: Found): void {
  const joins = ({ kind }: Token) => kind !== 'form' && kind !== 'number'
  const add = (id: number, similarity: number) => found.add(id, index.arrays.weights[id]! * similarity * similarity)
  for (let from = 0; from < tokens.length; from++) {
    if (!joins(tokens[from]!)) continue
    let text = tokens[from]!.text
    for (let at = from + 1; at < Math.min(from + mostJoined, tokens.length) && joins(tokens[at]!); at++) {
      text += tokens[at]!.text
      if (text.length >= 4 && text.length <= longestJoined) eachJoined(index, text, leastJoined, add)
    }
  }
}

/**
 * Finds the listed names worth comparing: by words that are equal, sound alike, are one edit apart, share their consonants, beginning or end,
 * or are written together or apart.
 * @param open Whether an entry counts, for example on the day asked for.
 */
export function findCandidates(index: MatchIndex, query: Name, open: (entry: number) => boolean): Candidates {
  const { tokens } = query
  const { weights: listedWeights } = index.arrays
  const weights = new Float64Array(tokens.length)
  const found = newFound()
  let rarest = 0
  for (const token of tokens) rarest = Math.max(rarest, unknownWeight(token))
  const words = tokens.map((token, i) => {
    const similar = similarWords(index, token)
    weights[i] = unknownWeight(token)
    if (token.kind === 'form' || token.kind === 'initial') return similar
    // A word that comes again finds nothing new.
    const again = tokens.indexOf(token) < i
    let best = 0
    for (let at = 0; at < similar.ids.length; at++) {
      const id = similar.ids[at]!
      const similarity = similar.similarities[at]!
      const weight = listedWeights[id]!
      if (similarity > best) {
        best = similarity
        if (similarity === 1 || index.token(id).kind !== 'name') weights[i] = Math.min(unknownWeight(token), weight)
      }
      if (!again && (token.kind !== 'particle' || rarest < 0.1)) found.add(id, weight * similarity * similarity)
    }
    if (!again && token.kind === 'name' && best < 1) findParts(index, token.text, found)
    return similar
  })
  findJoined(index, tokens, found)
  let total = 0
  for (const weight of weights) total += weight
  const initials = tokens.some(({ kind }) => kind === 'initial')
  const side = { type: query.type, legalForm: query.legalForm, tokens, count: tokens.length, weights }
  return { ...rank(index, found, total, open, initials), words, side }
}
