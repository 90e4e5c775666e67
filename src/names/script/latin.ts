import anyAscii from 'any-ascii'
import { letters } from '../../knowledge/compiled/letters.js'
import { arabicToLatin } from './arabic.js'
import { armenianToLatin } from './armenian.js'
import { brahmicToLatin } from './brahmic.js'
import { cyrillicToLatin } from './cyrillic.js'
import { greekToLatin } from './greek.js'
import { hanToLatin } from './han.js'
import { hangulToLatin } from './hangul.js'
import { hebrewToLatin } from './hebrew.js'
import { khmerToLatin } from './khmer.js'
import { thaiToLatin } from './thai.js'

const ownTable = new Map(letters.map((row) => [row.letter, row.latin ?? '']))
const ascii = /^[\x00-\x7f]*$/
const marks = /[\u0300-\u0307\u0309-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u05b0-\u05c7]/gu
const anyMark = /[\u0300-\u036f]/gu

type Reader = (word: string, table: (letter: string) => string) => string

/** Scripts that are read by the word, not by the letter: first and last character of their blocks. */
const scripts: readonly (readonly [first: number, last: number, read: Reader])[] = [
  [0x370, 0x3ff, greekToLatin],
  [0x400, 0x52f, cyrillicToLatin],
  [0x530, 0x58f, armenianToLatin],
  [0x5d0, 0x5f4, hebrewToLatin],
  [0x600, 0x6ff, arabicToLatin],
  [0x900, 0xd7f, brahmicToLatin],
  [0xe00, 0xe7f, thaiToLatin],
  [0x1780, 0x17dd, khmerToLatin],
  [0x3005, 0x3006, hanToLatin],
  [0x3041, 0x30ff, hanToLatin],
  [0x3400, 0x9fff, hanToLatin],
  [0xac00, 0xd7a3, hangulToLatin],
]

function readerOf(code: number): Reader | undefined {
  if (code < 0x370) return undefined
  for (const [first, last, read] of scripts) if (code >= first && code <= last) return read
  return undefined
}

/**
 * Lower-case Latin letters for text of any script: tables of our own for the alphabets that trade writes most, rules by script for what
 * a letter alone does not tell, any-ascii for the rest. Accents are dropped. Chinese gives pinyin without tones, characters that stand
 * together being one word; the Arabic article is a word of its own.
 */
export function toLatin(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  const plain = lower.normalize('NFC').replace(marks, '')
  let latin = ''
  let at = 0
  while (at < plain.length) {
    const code = plain.codePointAt(at)!
    const read = readerOf(code)
    if (read === undefined) {
      const letter = String.fromCodePoint(code)
      latin += code < 0x80 ? letter : foreignLetter(letter)
      at += letter.length
      continue
    }
    let end = at + 1
    while (end < plain.length && readerOf(plain.charCodeAt(end)) === read) end++
    const run = plain.slice(at, end)
    latin += read(read === greekToLatin ? withoutTonos(run) : run, foreignLetter)
    at = end
  }
  return latin
}

/** Greek without stress marks; the diaeresis, which keeps two vowels apart, stays. */
function withoutTonos(word: string): string {
  return word.normalize('NFD').replace(marks, '').normalize('NFC')
}

function foreignLetter(letter: string): string {
  const own = ownTable.get(letter)
  if (own !== undefined) return own
  const plain = letter.normalize('NFD').replace(anyMark, '')
  if (ascii.test(plain) && plain !== '') return plain
  // Signs for a hard or soft consonant are no letters.
  return ownTable.get(plain) ?? anyAscii(letter).toLowerCase().replace(/['`]/g, '')
}

/** Whether a word is written in a script that leaves out most vowels (Arabic, Hebrew, Syriac). */
export function isUnvocalised(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(word)
}
