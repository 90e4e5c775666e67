import { addSound } from './unvocalised.js'

/** Words that begin with `ال` which is no article there. */
const withoutArticle = new Set(['الله', 'الياس', 'الیاس', 'الماس', 'البرز', 'الهام', 'الوند', 'الهه', 'الهی', 'الهي'])

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
    if (word.length >= article.length + 3 && word.startsWith(article) && !withoutArticle.has(word))
      return latin + letters(word.slice(article.length), table)
  }
  return letters(word, table)
}
