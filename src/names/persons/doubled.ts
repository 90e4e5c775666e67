import { commonCeilings } from '../tokens/lexicon.js'

/** Letters from which on a word is no syllable of a name such as `Ling Ling`. */
const leastLetters = 6

const isRepeated = (word: string, before: string | undefined) =>
  word === before && word.length >= leastLetters && !commonCeilings.has(word.toLowerCase())

/** Whether a long word stands in front of one that begins alike. */
function mayBeDoubled(text: string): boolean {
  let start = 0
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
    if (blank - start >= leastLetters && text.startsWith(text.slice(start, blank), blank + 1)) return true
    start = blank + 1
  }
  return false
}

/**
 * A name without a word that directly repeats the one in front, as in `Altair Altair Reza` by mistake. In Spain both may be meant, so
 * the name as it is written counts too; a common word may be the father’s name, and stays.
 * @param text Cleaned text.
 * @returns Nothing for a name without such a word, or with nothing else.
 */
export function withoutDoubled(text: string): string | undefined {
  if (!mayBeDoubled(text)) return undefined
  const words = text.split(' ')
  if (words.length < 3) return undefined
  const left = words.filter((word, at) => !isRepeated(word, words[at - 1]))
  return left.length < words.length && left.length > 1 ? left.join(' ') : undefined
}
