import { foldWord, knownForms, knownSimilarityOf, type Token, tokenSimilarity, wordSimilarity } from '../names/index.js'
import { eachValue } from './key-table.js'
import type { MatchIndex } from './match-index.js'
import { closeKeys, textKey, tokenKeys } from './token-keys.js'

/** The words of the lists that are like a word. */
export interface SimilarWords {
  readonly token: Token
  /** Whether the word stands on the lists itself. */
  readonly attested: boolean
  /** Ids of similar tokens, and how similar each is. */
  readonly ids: Int32Array
  readonly similarities: Float64Array
  /** Similarity of tokens that were asked for, also of those that are not similar. */
  readonly known: Map<number, number>
}

const leastSimilarity = 0.6
/** How much more a difference counts in a word that stands on the list itself. */
const attestedFactor = 1.4
/** Words that an index remembers, and tokens that are remembered of each beside the similar ones. */
const mostWords = 20_000
const mostKnown = 200

/** Calls `visit` with each token that is written like this. */
export function eachToken(index: MatchIndex, text: string, visit: (id: number) => void): void {
  eachValue(index.keys, textKey(text, 0, text.length), (id) => {
    if (index.token(id).text === text) visit(id)
  })
}

function isAttested(index: MatchIndex, text: string): boolean {
  let found = false
  eachToken(index, text, () => {
    found = true
  })
  return found
}

/**
 * Similarity of a word and a listed one. A word that stands on the list itself is rather another word than a misspelling of the listed one.
 * @param letters Their similarity by letters alone.
 * @param ask Whether to ask what is known of names.
 */
function weighed(token: Token, listed: Token, letters: number, attested: boolean, ask: boolean): number {
  if (letters === 1 || token.kind !== 'name' || listed.kind !== 'name') return letters
  const known = ask ? knownSimilarityOf(token, listed) : 0
  if (known >= letters || !attested || letters === 0 || token.fold === listed.fold) return Math.max(known, letters)
  return Math.max(known, 1 - (1 - letters) * attestedFactor)
}

/** Calls `visit` with each token that shares a key with a word, once. */
function eachNear(
  index: MatchIndex,
  token: Token,
  keys: readonly number[],
  visit: (id: number, known: boolean) => void,
): void {
  const { seen } = index.scratch
  const stamp = ++index.scratch.stamp
  let known = true
  const consider = (id: number) => {
    if (seen[id] === stamp) return
    seen[id] = stamp
    visit(id, known)
  }
  if (token.kind === 'name') for (const form of knownForms(token.text)) eachToken(index, form, consider)
  known = false
  for (const key of keys) eachValue(index.keys, key, consider)
}

/** The words of the lists that are like a word: equal, sounding alike, one edit apart, with the same consonants, beginning or end. */
export function similarWords(index: MatchIndex, token: Token): SimilarWords {
  const { similar } = index.scratch
  const remembered = similar.get(token.key)
  if (remembered) return remembered
  const attested = isAttested(index, token.text)
  const ids: number[] = []
  const similarities: number[] = []
  const known = new Map<number, number>()
  if (token.kind !== 'form' && token.kind !== 'initial') {
    const keys: number[] = []
    tokenKeys(token, keys)
    eachNear(index, token, keys, (id, isKnown) => {
      const listed = index.token(id)
      const letters = tokenSimilarity(token, listed, false)
      if (letters < leastSimilarity && !isKnown) return
      const told = weighed(token, listed, letters, attested, true)
      if (told < leastSimilarity && letters < leastSimilarity) return
      ids.push(id)
      similarities.push(told)
      known.set(id, told)
    })
  }
  const words: SimilarWords = {
    token,
    attested,
    ids: Int32Array.from(ids),
    similarities: Float64Array.from(similarities),
    known,
  }
  if (similar.size >= mostWords) similar.clear()
  similar.set(token.key, words)
  return words
}

/** Similarity of a word and a token of the lists. */
export function similarityTo(index: MatchIndex, words: SimilarWords, id: number): number {
  const known = words.known.get(id)
  if (known !== undefined) return known
  const listed = index.token(id)
  // Words that are known to be the same name were found by it: what is left is compared by its letters.
  const value = weighed(words.token, listed, tokenSimilarity(words.token, listed, false), words.attested, false)
  if (words.known.size < words.ids.length + mostKnown) words.known.set(id, value)
  return value
}

/** Calls `visit` with the tokens that are like two words written as one. */
export function eachJoined(
  index: MatchIndex,
  text: string,
  least: number,
  visit: (id: number, similarity: number) => void,
): void {
  const fold = foldWord(text)
  const keys: number[] = []
  closeKeys(fold, keys)
  const { seen } = index.scratch
  const stamp = ++index.scratch.stamp
  for (const key of keys) {
    eachValue(index.keys, key, (id) => {
      if (seen[id] === stamp) return
      seen[id] = stamp
      const listed = index.token(id)
      const value = listed.kind === 'number' ? 0 : wordSimilarity(text, fold, listed.text, listed.fold, least)
      if (value >= least) visit(id, value)
    })
  }
}
