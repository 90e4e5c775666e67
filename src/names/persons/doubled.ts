import { commonCeilings } from '../tokens/lexicon.js'
import type { Word } from '../tokens/words.js'

/** Letters from which on a word is no syllable of a name such as `Ling Ling`. */
const leastLetters = 6
const leastWords = 3

/**
 * The words of a person’s name without a rare word that directly repeats the one in front, as `Altair Altair Reza` does by mistake. A
 * common word may be the father’s name too, and stays.
 * @param words Words of the name in order.
 */
export function withoutDoubled(words: Word[]): Word[] {
  if (words.length < leastWords) return words
  for (let at = 1; at < words.length; at++) {
    if (isDoubled(words, at)) return words.filter((_, place) => place === 0 || !isDoubled(words, place))
  }
  return words
}

function isDoubled(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  return text.length >= leastLetters && text === words[at - 1]!.text && !commonCeilings.has(text)
}
