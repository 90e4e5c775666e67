import type { PartyType } from '../../model/index.js'
import { isDigitCode } from '../normalise/ascii.js'
import { formPhrases, numberWords, ordinals } from './lexicon.js'
import type { Word } from './words.js'

const digits = /^0{0,20}(\d{1,20})(?:st|nd|rd|th)?$/
const marked = /^(?:no|nr|num|nomer)0{0,20}(\d{1,20})$/
/** Endings behind the digits of a Russian ordinal, `5-й`, in Latin letters. */
const ordinalEndings = new Set('y yy iy oy ya aya ye oe go ogo'.split(' '))
const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/
const romanValue = new Map([...'ixv'].map((letter) => [letter, { i: 1, v: 5, x: 10 }[letter]!]))
/** Roman numerals that are words or letters as well, and so are numbers at the end of a name only. */
const alsoWords = new Set(['i', 'v', 'x', 'xi'])

/** A number found in a name. */
interface Found {
  readonly length: number
  readonly value: string
}

const letterN = 0x6e
const isRoman = (text: string) => text.length <= 6 && romanValue.has(text[0]!) && roman.test(text)

function fromRoman(text: string): number {
  const values = [...text].map((letter) => romanValue.get(letter)!)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** Whether nothing but a legal form stands behind a word. */
const endsName = (words: readonly Word[], at: number) =>
  at > 0 && (at === words.length - 1 || formPhrases.longest.has(words[at + 1]!.text))

/** Single letters are numbers behind a word of its own: for a vessel `I`, `V` and `X`, for a company `I` alone. */
function countsAsRoman(words: readonly Word[], at: number, type: PartyType | undefined): boolean {
  const { text, latin } = words[at]!
  if (!latin || type === 'person') return false
  if (!alsoWords.has(text)) return true
  if (!endsName(words, at) || words[at - 1]!.text.length < 2) return false
  return type === 'vessel' || (type === 'organization' && (text === 'i' || text === 'xi'))
}

const tens = (value: number) => value >= 20 && value < 100 && value % 10 === 0

/**
 * The number that starts at a word: digits, `№5`, `1st`, `5-й`; but in the name of a person also `first`, `forty-four`, `IV`.
 * @param type What the party is.
 */
export function numberAt(words: readonly Word[], at: number, type: PartyType | undefined): Found | undefined {
  const { text } = words[at]!
  const next = words[at + 1]
  const first = text.charCodeAt(0)
  // Most words begin neither with a digit nor with the `n` of `no5`.
  const figures =
    isDigitCode(first) || first === letterN ? (digits.exec(text)?.[1] ?? marked.exec(text)?.[1]) : undefined
  if (figures !== undefined) {
    const ending = next !== undefined && !next.latin && ordinalEndings.has(next.text)
    return { length: ending ? 2 : 1, value: figures }
  }
  if (numberWords.has(text)) {
    const behind = digits.exec(next?.text ?? '')?.[1]
    if (behind !== undefined) return { length: 2, value: behind }
  }
  if (type === 'person') return undefined
  const ordinal = ordinals.get(text)
  if (ordinal !== undefined) {
    const unit = Number(ordinals.get(next?.text ?? '') ?? 0)
    return tens(Number(ordinal)) && unit > 0 && unit < 10
      ? { length: 2, value: String(Number(ordinal) + unit) }
      : { length: 1, value: ordinal }
  }
  const value = isRoman(text) && countsAsRoman(words, at, type) ? fromRoman(text) : undefined
  return value === undefined ? undefined : { length: 1, value: String(value) }
}
