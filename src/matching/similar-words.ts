import {
  foldWord,
  knownForms,
  knownSimilarity,
  knownSimilarityOf,
  type Token,
  tokenSimilarity,
  wordSimilarity,
} from '../names/index.js'
import { eachValue } from './key-table.js'
import type { MatchIndex } from './match-index.js'
import { closeKeys, textKey, tokenKeys } from './token-keys.js'

/** The words of the lists that are like a word. */
export interface SimilarWords {
  readonly token: Token
  /** Whether the word stands on the lists itself. */
  readonly attested: boolean
  /** Ids of similar tokens, and how similar each is. Plain arrays: most are short, and a typed one costs more to make. */
  readonly ids: readonly number[]
  readonly similarities: readonly number[]
}

const leastSimilarity = 0.6
/** How much more a difference counts in a word that stands on the list itself. */
const attestedFactor = 1.4
/** Words that an index remembers. */
const mostWords = 20_000

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
  // What is known of names never says more than that.
  const known = ask && letters <= knownSimilarity.variant ? knownSimilarityOf(token, listed) : 0
  if (known >= letters || !attested || letters === 0 || token.fold === listed.fold) return Math.max(known, letters)
  return Math.max(known, 1 - (1 - letters) * attestedFactor)
}

/** Tokens that share a key with a word, each once; the first `known` of them are known to be the same name. */
function nearTokens(index: MatchIndex, token: Token): { readonly ids: readonly number[]; readonly known: number } {
  const { seen } = index.scratch
  const stamp = ++index.scratch.stamp
  const ids: number[] = []
  const consider = (id: number) => {
    if (seen[id] === stamp) return
    seen[id] = stamp
    ids.push(id)
  }
  if (token.kind === 'name') for (const form of knownForms(token.text)) eachToken(index, form, consider)
  const known = ids.length
  const keys: number[] = []
  tokenKeys(token, keys)
  for (const key of keys) eachValue(index.keys, key, consider)
  return { ids, known }
}

/** The words of the lists that are like a word: equal, sounding alike, one edit apart, with the same consonants, beginning or end. */
export function similarWords(index: MatchIndex, token: Token): SimilarWords {
  const { similar } = index.scratch
  const remembered = similar.get(token.key)
  if (remembered) return remembered
  const attested = isAttested(index, token.text)
  const ids: number[] = []
  const similarities: number[] = []
  if (token.kind !== 'form' && token.kind !== 'initial') {
    const near = nearTokens(index, token)
    for (let at = 0; at < near.ids.length; at++) {
      const id = near.ids[at]!
      const listed = index.token(id)
      const letters = tokenSimilarity(token, listed, false)
      if (letters < leastSimilarity && at >= near.known) continue
      const told = weighed(token, listed, letters, attested, true)
      if (told < leastSimilarity && letters < leastSimilarity) continue
      ids.push(id)
      similarities.push(told)
    }
  }
  const words: SimilarWords = { token, attested, ids, similarities }
  if (similar.size >= mostWords) similar.clear()
  similar.set(token.key, words)
  return words
}

/**
 * Similarity of a word and a token of the lists that is not among the words found for it. Words that are known to be the same name were
 * found: what is left is compared by its letters.
 */
export function similarityByLetters(index: MatchIndex, { token, attested }: SimilarWords, id: number): number {
  const listed = index.token(id)
  return weighed(token, listed, tokenSimilarity(token, listed, false), attested, false)
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
