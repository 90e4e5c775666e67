import { addSound } from './unvocalised.js'

/**
 * Latin letters for a word in Hebrew letters, without vowels as it is written.
 * Where a word begins, `ב` is `b`, not `v`; at its end `ה` stands for a vowel.
 * @param word Hebrew letters without points.
 * @param table Latin letters for each letter.
 */
export function hebrewToLatin(word: string, table: (letter: string) => string): string {
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    if (letter === 'ב' && at === 0) latin += 'b'
    else if (letter === 'ה' && at > 0 && at === word.length - 1) latin += 'ah'
    else latin = addSound(latin, table(letter))
  }
  return latin
}
