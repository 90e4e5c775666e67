import { formsOfName, likeness, makeToken, type Name, type Token, tokenSimilarity } from '../names/index.js'
import { eachValue } from './key-table.js'
import type { MatchIndex } from './match-index.js'
import { type Found, rank } from './ranking.js'
import { tokenKeys } from './token-keys.js'
import { unknownWeight } from './token-weights.js'

/** Names whose words look alike enough to be compared in full. */
export interface Candidates {
  /** Positions in `index.names`, the most promising first. */
  readonly names: readonly number[]
  /** Similarity of query word `i` and a token of the index. */
  readonly similarity: (i: number, tokenId: number) => number
  /** How much each query word tells. */
  readonly weights: Float64Array
}

const leastSimilarity = 0.6

/** How much more a difference counts in a word that stands on the list itself. */
const attestedFactor = 1.4

/** Tokens of the index that are like a word. */
function likeTokens(index: MatchIndex, token: Token, visit: (id: number, similarity: number) => void): void {
  const { scratch } = index
  const stamp = ++scratch.stamp
  const consider = (id: number) => {
    if (scratch.seen[id] === stamp) return
    scratch.seen[id] = stamp
    const similarity = tokenSimilarity(token, index.tokens.at(id)!)
    if (similarity >= leastSimilarity) visit(id, similarity)
  }
  const keys: number[] = []
  tokenKeys(token, keys)
  for (const key of keys) eachValue(index.keys, key, consider)
  if (token.kind === 'name') for (const form of formsOfName(token.text)) index.byText.get(form)?.forEach(consider)
}

/** A word that stands on the list itself is rather another word than a misspelling of the listed one. */
function attestedSimilarity(token: Token, listed: Token, similarity: number): number {
  if (similarity === 1 || token.kind !== 'name' || listed.kind !== 'name') return similarity
  const kind = likeness(token, listed)
  return kind === 'spelling' ? 1 - (1 - similarity) * attestedFactor : similarity
}

/** A word that may be two words of a listed name written together: tokens that are its beginning or end. */
function partTokens(index: MatchIndex, text: string, visit: (id: number, share: number) => void): void {
  if (text.length < 5) return
  const most = Math.min(text.length - 2, 20)
  for (let cut = 2; cut <= most; cut++) {
    const front = index.byText.get(text.slice(0, cut))
    const back = index.byText.get(text.slice(cut))
    const whole = front !== undefined && back !== undefined
    if (front && (cut >= 3 || whole)) for (const id of front) visit(id, whole ? 1.2 : cut / text.length)
    if (back && (text.length - cut >= 3 || whole)) for (const id of back) visit(id, whole ? 1.2 : 1 - cut / text.length)
  }
}

/**
 * Finds the listed names worth comparing: by words that are equal, sound alike, are one edit apart, share their consonants, beginning or end,
 * or are written together or apart.
 * @param open Whether an entry counts, for example on the day asked for.
 */
export function findCandidates(index: MatchIndex, query: Name, open: (entry: number) => boolean): Candidates {
  const { tokens } = query
  const known = tokens.map(() => new Map<number, number>())
  const weights = new Float64Array(tokens.length)
  const found: Found[] = []
  const rarest = Math.max(...tokens.map(unknownWeight))
  tokens.forEach((token, i) => {
    let best = 0
    weights[i] = unknownWeight(token)
    if (token.kind === 'form' || token.kind === 'initial') return
    const attested = index.byText.has(token.text)
    likeTokens(index, token, (id, alike) => {
      const similarity = attested ? attestedSimilarity(token, index.tokens.at(id)!, alike) : alike
      known[i]!.set(id, similarity)
      const weight = index.weights[id]!
      if (similarity > best) {
        best = similarity
        if (similarity === 1 || index.tokens.at(id)!.kind !== 'name')
          weights[i] = Math.min(unknownWeight(token), weight)
      }
      if (token.kind !== 'particle' || rarest < 0.1) found.push({ id, gain: weight * similarity * similarity })
    })
    if (token.kind === 'name' && best < 1) {
      partTokens(index, token.text, (id, share) => found.push({ id, gain: index.weights[id]! * (0.4 + share * 0.5) }))
    }
  })
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!
    const second = tokens[i + 1]!
    if (first.kind === 'form' || second.kind === 'form' || first.text.length + second.text.length < 4) continue
    if (first.kind === 'number' || second.kind === 'number') continue
    const joined = makeToken(first.text + second.text, 'name', 1)
    likeTokens(index, joined, (id, similarity) => {
      if (similarity >= 0.75) found.push({ id, gain: index.weights[id]! * similarity * similarity })
    })
  }
  const initials = tokens.some(({ kind }) => kind === 'initial')
  return { names: rank(index, found, weights, open, initials), similarity: lazily(index, tokens, known), weights }
}

function lazily(index: MatchIndex, tokens: readonly Token[], known: readonly Map<number, number>[]) {
  return (i: number, id: number) => {
    let similarity = known[i]!.get(id)
    if (similarity === undefined) {
      const token = tokens[i]!
      similarity = tokenSimilarity(token, index.tokens.at(id)!)
      if (index.byText.has(token.text)) similarity = attestedSimilarity(token, index.tokens.at(id)!, similarity)
      known[i]!.set(id, similarity)
    }
    return similarity
  }
}
