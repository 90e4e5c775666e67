import { letters } from '../../knowledge/compiled/letters.js'
import { isAscii, isDigitCode, isLetterCode } from '../normalise/ascii.js'
import { toLatin } from '../script/latin.js'
import type { Token } from './token.js'

/** Letters of other alphabets that take several Latin ones: `Yu.` and `Zh.` are initials as `A.` is. */
const severalLetters = new Set(letters.map((row) => row.latin ?? '').filter((latin) => latin.length > 1))

const dotted = /(?<![\p{L}\p{M}\p{N}])(\p{L}{1,4})\.(?!\p{M})/gu

const none: ReadonlySet<string> = new Set()

/**
 * Finds the initials of a person, `Y.A. Smith` or `Smith, Yu. A.`, and sets each apart.
 * @param text Cleaned text with homoglyphs repaired.
 * @returns The text with a blank behind each initial, and those of several Latin letters.
 */
export function readInitials(text: string): { text: string; initials: ReadonlySet<string> } {
  if (!text.includes('.')) return { text, initials: none }
  const initials = new Set<string>()
  const apart = text.replace(dotted, (whole, letter: string) => {
    const latin = toLatin(letter)
    if (letter.length > 1 && !severalLetters.has(latin)) return whole
    if (latin.length > 1) initials.add(latin)
    return `${letter} `
  })
  return { text: apart, initials }
}

const longest = 80
const several = [...severalLetters].flatMap((latin) => [
  `${latin[0]!.toUpperCase()}${latin.slice(1)}`,
  latin.toUpperCase(),
])
const dottedInitial = `(?:\\p{Lu}|${several.join('|')})\\.`
const bareInitial = '\\p{Lu}(?![\\p{L}\\p{M}\\p{N}.])'
const some = `(?:(?:${dottedInitial}[\\s-]?){1,3}|(?:${bareInitial}\\s?){2,3})`
const word = "[\\p{L}\\p{M}'’-]{2,40}"
const surname = `${word}(?:\\s${word})?`
const initialled = new RegExp(`^(?:(?:${word}\\s)?${some}\\s?${surname}|${surname}(?:,\\s${word})?,?\\s${some})$`, 'u')

/** Whether an ASCII text has a dot, or a capital letter that is a word. */
function hasInitial(text: string): boolean {
  if (text.includes('.')) return true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x41 || code > 0x5a || (at > 0 && text.charCodeAt(at - 1) > 0x20)) continue
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (!isLetterCode(next) && !isDigitCode(next)) return true
  }
  return false
}

/**
 * Whether a text is written as only the name of a person is: one to three words with initials in front, behind or between. A text without
 * any capital letter is read as one of capitals alone.
 */
export function looksInitialled(text: string): boolean {
  if (text.length > longest) return false
  const cased = text === text.toLowerCase() ? text.toUpperCase() : text
  if (isAscii(cased) && !hasInitial(cased)) return false
  return initialled.test(cased.trim())
}

/**
 * Whether an initial may stand for a word or another initial: it begins with the same letters, the first letters differ but sound the
 * same (`x` sounds like two), or they are `e` and `ye`.
 */
export function fitsInitial(initial: Token, other: Token): boolean {
  const [first, second] = [initial.text, other.text]
  if (other.kind === 'initial' && first.length > second.length) return fitsInitial(other, initial)
  if (first[0] === second[0]) return second.startsWith(first)
  if (initial.fold[0] === other.fold[0]) return first[0] !== 'x' && second[0] !== 'x'
  if (first === 'e' && second === 'y') return other.kind === 'initial'
  return (first[0] === 'e' && second.startsWith('ye')) || (second[0] === 'e' && /^ye?$/.test(first))
}
