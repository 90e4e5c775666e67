import { homoglyphs } from '../../knowledge/compiled/homoglyphs.js'

const latinFor = new Map(homoglyphs.map((row) => [row.letter, row.latin ?? '']))
const cyrillicFor = new Map<string, string>()
// The first letter of the table is the commonest of those that look the same.
for (const { letter, latin = '' } of homoglyphs)
  if (/\p{Script=Cyrillic}/u.test(letter) && /[a-zA-Z]/.test(latin) && !cyrillicFor.has(latin))
    cyrillicFor.set(latin, letter)

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
const isLatin = /\p{Script=Latin}/u

function repairWord(word: string, latinAround: boolean): string {
  if (!foreign.test(word)) return word
  let latin = 0
  let other = 0
  let alike = 0
  for (const letter of word) {
    if (isLatin.test(letter)) latin++
    else if (foreign.test(letter)) {
      other++
      if (latinFor.has(letter)) alike++
    }
  }
  if (
    latin > 0 &&
    other > latin &&
    Array.from(word).every((letter) => !isLatin.test(letter) || cyrillicFor.has(letter))
  ) {
    return Array.from(word, (letter) => cyrillicFor.get(letter) ?? letter).join('')
  }
  if (alike === other && (latin > 0 || latinAround))
    return Array.from(word, (letter) => latinFor.get(letter) ?? letter).join('')
  return word
}

/**
 * Puts letters right that only look like letters of the script around them: a Cyrillic or Greek letter inside a Latin word
 * (`MОSKVA` with a Cyrillic О), a Latin one inside a Cyrillic word, and a short word all of look-alikes in a Latin name.
 */
export function repairHomoglyphs(text: string): string {
  if (!foreign.test(text) || !isLatin.test(text)) return text
  const words = text.split(' ')
  const latinAround = words.some((word) => isLatin.test(word) && !foreign.test(word))
  const cyrillicAround = words.some(
    (word) =>
      foreign.test(word) &&
      !isLatin.test(word) &&
      !Array.from(word).every((letter) => latinFor.has(letter) || !foreign.test(letter)),
  )
  return words.map((word) => repairWord(word, latinAround && !cyrillicAround)).join(' ')
}
