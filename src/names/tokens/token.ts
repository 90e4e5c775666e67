import { consonantSkeleton, foldWord, letterMask } from '../phonetics/fold.js'

/**
 * What a word does in a name: `name` carries the identity, `business` is a generic word (`trading`), `form` belongs to the legal form,
 * `particle` is a small word (`al`, `de`, `of`), `title` an honorific, `number` a number or ordinal, `initial` a single letter.
 */
export type TokenKind = 'name' | 'business' | 'form' | 'particle' | 'title' | 'number' | 'initial'

/** One comparable word of a name. Tokens with the same key compare alike. */
export interface Token {
  /** Identity of the token: the text, and for words with a standard meaning the meaning. */
  readonly key: string
  /** Lower-case Latin text; for a number its digits. */
  readonly text: string
  readonly kind: TokenKind
  /** Text with the spellings of one sound folded together. */
  readonly fold: string
  /** Consonants of the fold. */
  readonly bones: string
  /** Letters of the fold, a bit each. */
  readonly letters: number
  /** For a generic word, legal form or title: what it stands for, for example `trading` or `limited-gb`; for a place its English name. */
  readonly meaning?: string
  /** Most that the word may weigh, 0 to 1. */
  readonly ceiling: number
  /** Written in a script that leaves out vowels. */
  readonly unvocalised: boolean
  /** What is known of the word as a name, a bit each (see `known-names.ts`); −1 until it is asked for. */
  known: number
}

/** Makes a token; the fold is computed here so that it is never computed twice. */
export function makeToken(
  text: string,
  kind: TokenKind,
  ceiling: number,
  meaning?: string,
  unvocalised = false,
): Token {
  const fold = kind === 'number' ? text : foldWord(text)
  const key = `${kind}:${meaning ?? text}:${text}${unvocalised ? ':u' : ''}`
  return {
    key,
    text,
    kind,
    fold,
    bones: consonantSkeleton(fold),
    letters: letterMask(fold),
    meaning,
    ceiling,
    unvocalised,
    known: -1,
  }
}
