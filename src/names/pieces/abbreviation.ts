const longest = 10

/**
 * Whether a short word is made of letters of a name, in order and from the beginning of a word on: `SAIRC` of
 * `Shahed Aviation Industries Research Center`. Such a word says nothing that the name does not say, and short ones of different
 * companies are often the same.
 * @param word Lower-case Latin letters.
 * @param words Words of the name, lower-case Latin.
 */
export function abbreviates(word: string, words: readonly string[]): boolean {
  if (word.length > longest) return false
  const start = words.findIndex((one) => one[0] === word[0])
  if (start < 0) return false
  let next = 0
  for (let at = start; at < words.length; at++) {
    for (const letter of words[at]!) {
      if (letter === word[next]) next++
      if (next === word.length) return true
    }
  }
  return false
}
