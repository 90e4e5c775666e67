import { foldWord } from '../phonetics/fold.js'
import { isOneEditApart } from './near-phrase.js'
import type { Meaning, Phrases } from './phrases.js'

/** Letters that two words share at their front or at their end when a single edit makes one of the other. */
const shared = 3

interface Known {
  readonly text: string
  readonly fold: string
  readonly meaning: Meaning
}

/** Long words by their first and by their last letters. */
export type NearWords = ReadonlyMap<string, readonly Known[]>

const keys = (text: string) => [text.slice(0, shared), `-${text.slice(-shared)}`]

/** Builds the table for the phrases of one word that a name may misspell: those of so many letters and more. */
export function makeNearWords({ byText }: Phrases, least: number): NearWords {
  const table = new Map<string, Known[]>()
  for (const [text, meaning] of byText) {
    if (text.length < least || text.includes(' ')) continue
    const known = { text, fold: foldWord(text), meaning }
    for (const key of keys(text)) table.set(key, [...(table.get(key) ?? []), known])
  }
  return table
}

/** The known word that a word misspells by one letter, or writes with other letters of the same sound. */
export function nearWord(text: string, near: NearWords): Known | undefined {
  for (const key of keys(text)) {
    for (const known of near.get(key) ?? []) {
      if (Math.abs(known.text.length - text.length) > 1) continue
      if (isOneEditApart(text, known.text) || foldWord(text) === known.fold) return known
    }
  }
  return undefined
}
