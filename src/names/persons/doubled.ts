/** Letters from which on a word is no syllable of a name such as `Ling Ling`. */
const leastLetters = 6

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
 * A name without a word that directly repeats the one in front, as in `Altair Altair Reza` by mistake. In Spain and Arab countries both
 * may be meant, so the name as it is written counts too.
 * @param text Cleaned text.
 * @returns Nothing for a name without such a word, or with nothing else.
 */
export function withoutDoubled(text: string): string | undefined {
  if (!mayBeDoubled(text)) return undefined
  const words = text.split(' ')
  if (words.length < 3) return undefined
  const left = words.filter((word, at) => word.length < leastLetters || word !== words[at - 1])
  return left.length < words.length && left.length > 1 ? left.join(' ') : undefined
}
