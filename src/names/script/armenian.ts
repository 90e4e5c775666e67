/**
 * Latin letters for a word in Armenian letters: `ու` is `u`, and where a word begins `ե` is `ye` and `ո` is `vo`.
 * @param word Lower-case Armenian letters.
 * @param table Latin letters for each letter.
 */
export function armenianToLatin(word: string, table: (letter: string) => string): string {
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    if (letter === 'ո' && word[at + 1] === 'ւ') {
      latin += 'u'
      at++
    } else if (at === 0 && letter === 'ե') latin += 'ye'
    else if (at === 0 && letter === 'ո' && word[1] !== 'վ') latin += 'vo'
    else latin += table(letter)
  }
  return latin
}
