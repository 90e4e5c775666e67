/** Letters from which on a word is no syllable of a name such as `Ling Ling`. */
const leastLetters = 6

/**
 * A name without a word that directly repeats the one in front, as in `Altair Altair Reza` by mistake. In Spain and Arab countries both
 * may be meant, so the name as it is written counts too.
 * @param text Cleaned text.
 * @returns Nothing for a name without such a word, or with nothing else.
 */
export function withoutDoubled(text: string): string | undefined {
  const words = text.split(' ')
  if (words.length < 3) return undefined
  const left = words.filter((word, at) => word.length < leastLetters || word !== words[at - 1])
  return left.length < words.length && left.length > 1 ? left.join(' ') : undefined
}
