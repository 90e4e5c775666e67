const pairs = new Map([
  ['ου', 'ou'],
  ['γγ', 'ng'],
  ['γξ', 'nx'],
  ['γχ', 'nch'],
  ['γκ', 'gk'],
  ['τζ', 'tz'],
])

/** Pairs that stand for one hard sound where a word begins. */
const firstPairs = new Map([
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
])

/** Behind these vowels `υ` is a consonant. */
const beforeConsonantU = 'αεη'
const voiced = 'αεηιουωβγδζλμνρ'

/**
 * Latin letters for a word in Greek letters: pairs of letters as the sound they make (`ου` ou, `μπ` at the front b), `αυ` and `ευ` as
 * `av`/`af` and `ev`/`ef` by what follows.
 * @param word Lower-case Greek letters without accents; a diaeresis stays and keeps its vowel apart.
 * @param table Latin letters for each letter.
 */
export function greekToLatin(word: string, table: (letter: string) => string): string {
  let latin = ''
  let at = 0
  while (at < word.length) {
    const letter = word[at]!
    const pair = word.slice(at, at + 2)
    const sound = (at === 0 ? firstPairs.get(pair) : undefined) ?? pairs.get(pair)
    if (sound !== undefined) {
      latin += sound
      at += 2
      continue
    }
    if (letter === 'υ' && at > 0 && beforeConsonantU.includes(word[at - 1]!)) {
      const next = word[at + 1]
      latin += next !== undefined && voiced.includes(next) ? 'v' : 'f'
    } else latin += table(letter)
    at++
  }
  return latin
}
