import { cleanText } from '../normalise/text.js'
import { isUnvocalised, toLatin } from '../script/latin.js'
import { breakAtCase } from './case-breaks.js'
import { mayBeGlued, splitGlued } from './glued-forms.js'

/** One word of a name as written, and in Latin letters. */
export interface Word {
  /** Lower-case Latin letters and digits. */
  readonly text: string
  readonly unvocalised: boolean
  /** Written in Latin letters. */
  readonly latin: boolean
}

/** `s.a.r.l.` and `S. A.` written with dots become one word; other dots end a word. */
function joinDotted(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}]\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
    (letters) => `${letters.replaceAll('.', '')} `,
  )
}

const apostrophes = /['’‘`´ʿʾʻʼʹ′"“”„«»]/gu
const hasHan = /\p{Script=Han}/u
const ascii = /^[\x00-\x7f]*$/
/** Any letter but Latin ones, with or without accents. */
const otherScript = /[\u0250-\u02ff\u0370-\u1dff\u1f00-\uffff]/

/**
 * The words of a text in Latin letters. Words written together but for a change of case come apart, apostrophes vanish, dotted letters join (`L.L.C.` → `llc`), `&` and `+` read `and`,
 * everything else that is neither letter nor digit separates.
 * @param text Cleaned text with homoglyphs repaired.
 * @param most Words after this many are left out.
 */
export function splitWords(text: string, most: number): Word[] {
  const words: Word[] = []
  const plain = joinDotted(breakAtCase(text).replace(apostrophes, '')).replace(/[&+]/g, ' and ')
  const allLatin = ascii.test(plain)
  const pieces = plain.split(/[^\p{L}\p{M}\p{N}]+/u)
  for (const piece of !allLatin && mayBeGlued(plain) ? pieces.flatMap(splitGlued) : pieces) {
    if (piece === '') continue
    const foreign = !allLatin && otherScript.test(piece)
    const unvocalised = foreign && isUnvocalised(piece)
    const latin = toLatin(piece)
    const texts = hasHan.test(piece) ? [latin.replace(/[^a-z0-9]+/g, '')] : latin.split(/[^a-z0-9]+/)
    for (const word of texts) {
      if (word === '') continue
      words.push({ text: word.slice(0, 48), unvocalised, latin: !foreign })
      if (words.length >= most) return words
    }
  }
  return words
}

/** The words of a spelling in a word list, joined by single blanks, as `splitWords` reads them in a name. */
export function spellingKey(spelling: string): string {
  return splitWords(cleanText(spelling), 12)
    .map((word) => word.text)
    .join(' ')
}
