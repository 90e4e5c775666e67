import anyAscii from 'any-ascii'
import { letters } from '../../knowledge/compiled/letters.js'

const ownTable = new Map(letters.map((row) => [row.letter, row.latin ?? '']))
const ascii = /^[\x00-\x7f]*$/
const marks = /[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u05b0-\u05c7]/gu

/**
 * Lower-case Latin letters for text of any script: our own tables for Cyrillic, Arabic and Persian, any-ascii for the rest.
 * Accents are dropped. Chinese gives pinyin without tones, each character a word of its own.
 */
export function toLatin(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  let latin = ''
  for (const letter of lower.normalize('NFC').replace(marks, '')) {
    if (letter <= '\x7f') latin += letter
    else latin += ownTable.get(letter) ?? foreignLetter(letter)
  }
  return latin
}

function foreignLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(marks, '')
  if (ascii.test(plain) && plain !== '') return plain
  const known = ownTable.get(plain)
  if (known !== undefined) return known
  const text = anyAscii(letter).toLowerCase()
  return /\p{Script=Han}/u.test(letter) ? ` ${text} ` : text
}

/** Whether a word is written in a script that leaves out most vowels (Arabic, Hebrew, Syriac). */
export function isUnvocalised(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(word)
}
