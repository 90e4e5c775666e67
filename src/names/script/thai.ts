/** Vowels that are written in front of the consonant they follow. */
const leading = /([เแโใไ])([กขคปผพต][รลว]|[ก-ฮ])/g
/** Consonants that another can follow without a vowel between, and those others. */
const clusterFirst = 'กขคปผพต'
const clusterSecond = 'รลว'
/** A consonant under this mark, and the vowel sign it carries, is silent; with `ร` so is the `t` or `d` in front of it. */
const silent = /(?:[ดตทธ]ร|[ก-ฮ])[ิุ]?์/g
const consonant = /[ก-ฮ]/
const vowelSign = /[ะ-ู็เแโใไๅ]/

const atEnd = new Map(
  (
    [
      ['k', 'กขคฆ'],
      ['t', 'จชซฌฎฏฐฑฒดตถทธศษส'],
      ['p', 'บปผพภ'],
      ['f', 'ฟ'],
      ['n', 'นณญรลฬ'],
      ['m', 'ม'],
      ['ng', 'ง'],
      ['i', 'ย'],
      ['o', 'ว'],
    ] as const
  ).flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound] as const)),
)

const joinsNext = (letters: readonly string[], at: number) =>
  clusterFirst.includes(letters[at]!) &&
  clusterSecond.includes(letters[at + 1] ?? ' ') &&
  vowelSign.test(letters[at + 2] ?? '')

/**
 * Latin letters for a word in Thai letters: leading vowels in their place, silent letters dropped, consonants at the end of a syllable as
 * they sound. A vowel that is not written is read as `o` between two consonants alone, else as `a`.
 * @param word Thai letters.
 * @param table Latin letters for each letter at the front of a syllable.
 */
export function thaiToLatin(word: string, table: (letter: string) => string): string {
  const letters = Array.from(word.replace(silent, '').replace(leading, '$2$1').replace(/[่-๋]/g, ''))
  let latin = ''
  let open = false
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!
    const next = letters[at + 1]
    if (!consonant.test(letter)) {
      latin += table(letter)
      open = true
      continue
    }
    const carries = next !== undefined && (vowelSign.test(next) || (next === 'อ' && at + 2 >= letters.length))
    if (letter === 'อ') {
      // In front of a vowel sign it is only a bearer.
      if (!carries) latin += 'o'
      open = true
    } else if (carries || joinsNext(letters, at)) {
      latin += table(letter)
      open = false
    } else if (open && letter === 'ย' && 'ใไ'.includes(letters[at - 1]!)) {
      open = false
    } else if (open && letter === 'ต' && next === 'ร' && at + 2 === letters.length) {
      latin += 't'
      break
    } else if (open) {
      latin += atEnd.get(letter) ?? table(letter)
      open = false
    } else if (next !== undefined && consonant.test(next)) {
      const closes = letters[at + 2] === undefined || !vowelSign.test(letters[at + 2]!)
      latin += table(letter) + (next === 'อ' || next === 'ร' ? '' : closes ? 'o' : 'a')
      open = true
    } else latin += table(letter)
  }
  return latin
}
