/** Words that begin with `ال` which is no article there. */
const withoutArticle = new Set(['الله', 'الياس', 'الیاس', 'الماس', 'البرز', 'الهام', 'الوند', 'الهه', 'الهی', 'الهي'])

const articles: readonly (readonly [string, string])[] = [
  ['ال', 'al '],
  ['وال', 'wal '],
]

const longVowels = 'اآويىی'
const finalH = 'هہ'
/** Latin letters that with an `h` or `s` behind them would read as another sound. */
const readsOnWithH = /[zsktdgc]$/
const readsOnWithS = /[td]$/

function letters(word: string, table: (letter: string) => string): string {
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    const sound = table(letter)
    if (!finalH.includes(letter)) latin += sound[0] === 's' && readsOnWithS.test(latin) ? `a${sound}` : sound
    // At the end it carries a short vowel, or is silent behind one: `fatemeh`, `abdallah`.
    else if (at === word.length - 1 && at > 0 && !longVowels.includes(word[at - 1]!)) latin += 'ah'
    else latin += readsOnWithH.test(latin) ? 'ah' : 'h'
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
