import { isAscii, isDigitCode, isLetterCode } from '../normalise/ascii.js'
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
const asciiApostrophes = /['`"]/g
const ampersand = 0x26
const plus = 0x2b
/** Longest word that is looked at, in letters; the rest of it is left out. */
const wordLetters = 48
/** Any letter but Latin ones, with or without accents. */
const otherScript = /[\u0250-\u02ff\u0370-\u1dff\u1f00-\uffff]/

const latinWord = (text: string): Word => ({ text, unvocalised: false, latin: true })

/** The same as `splitWords` for ASCII, of which most names are made, letter by letter. */
function splitAscii(text: string, most: number): Word[] {
  const apart = breakAtCase(text)
  const bare = /['`"]/.test(apart) ? apart.replace(asciiApostrophes, '') : apart
  const plain = (bare.includes('.') ? joinDotted(bare) : bare).toLowerCase()
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? plain.charCodeAt(at) : 0
    if (isLetterCode(code) || isDigitCode(code)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      words.push(latinWord(plain.slice(start, Math.min(at, start + wordLetters))))
      if (words.length >= most) return words
      start = -1
    }
    if (code !== ampersand && code !== plus) continue
    words.push(latinWord('and'))
    if (words.length >= most) return words
  }
  return words
}

/**
 * The words of a text in Latin letters. Words written together but for a change of case come apart, apostrophes vanish, dotted letters join (`L.L.C.` → `llc`), `&` and `+` read `and`,
 * everything else that is neither letter nor digit separates.
 * @param text Cleaned text with homoglyphs repaired.
 * @param most Words after this many are left out.
 */
export function splitWords(text: string, most: number): Word[] {
  if (isAscii(text)) return splitAscii(text, most)
  const words: Word[] = []
  const plain = joinDotted(breakAtCase(text).replace(apostrophes, '')).replace(/[&+]/g, ' and ')
  const allLatin = isAscii(plain)
  const pieces = plain.split(/[^\p{L}\p{M}\p{N}]+/u)
  for (const piece of !allLatin && mayBeGlued(plain) ? pieces.flatMap(splitGlued) : pieces) {
    if (piece === '') continue
    const foreign = !allLatin && otherScript.test(piece)
    const unvocalised = foreign && isUnvocalised(piece)
    const latin = toLatin(piece)
    const texts = hasHan.test(piece) ? [latin.replace(/[^a-z0-9]+/g, '')] : latin.split(/[^a-z0-9]+/)
    for (const word of texts) {
      if (word === '') continue
      words.push({ text: word.slice(0, wordLetters), unvocalised, latin: !foreign })
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
