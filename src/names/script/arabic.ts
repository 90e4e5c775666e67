import { addSound } from './unvocalised.js'

/**
 * What is left of names that begin with `ال`, which is no article there, when it is taken off, in Latin letters: `Elham`, `Elias`,
 * `Alborz`, and foreign ones such as `Aleksandr`, `Alberto`, `Eldar`.
 */
const withoutArticle = new Set(
  'lah lahyar lahwrdy lahkrm yas yasy mas masy brz brzy ham hamy wnd wndy hah hy ft ksndr ksandr ksndra ksandra ksndrw ksandrw ksndrwf ksy ksyy ksyf ksndrwfytsh brt brtw byrtw frd frydw fwnsw fwns zabyth yzabyth yzabt zabt yna yksandr ysandrw sandrw dar dark shad chyn myra ynwr'.split(
    ' ',
  ),
)

const articles: readonly (readonly [string, string])[] = [
  ['ال', 'al '],
  ['وال', 'wal '],
]

const longVowels = 'اآويىی'
const finalH = 'هہ'
const aspirate = 'ھ'

function letters(word: string, table: (letter: string) => string): string {
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    // At the end it carries a short vowel, or is silent behind one: `fatemeh`, `abdallah`.
    const silent = finalH.includes(letter) && at > 0 && at === word.length - 1 && !longVowels.includes(word[at - 1]!)
    // Urdu marks a breathed consonant with a letter of its own: `ٹھ` is one sound.
    if (letter === aspirate) latin += 'h'
    else latin = silent ? `${latin}ah` : addSound(latin, table(letter))
  }
  return latin
}

/**
 * Latin letters for a word in Arabic letters, short vowels missing as they are in it; the article is set apart: `النجار` is `al njar`.
 * @param word Arabic letters without vowel marks.
 * @param table Latin letters for each letter.
 */
export function arabicToLatin(word: string, table: (letter: string) => string): string {
  for (const [article, latin] of articles) {
    if (word.length < article.length + 3 || !word.startsWith(article)) continue
    const noun = letters(word.slice(article.length), table)
    if (!withoutArticle.has(noun)) return latin + noun
  }
  return letters(word, table)
}
