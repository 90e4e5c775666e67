/*
 * Text in UTF-8 that a program took for Windows-1252, Latin-1 or Windows-1251: `GÃ¼nther`, `РћРћРћ`. It can be read back because letters
 * outside ASCII become a first sign of a few and others that hardly ever follow it.
 */

const latinAt128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const cyrillicAt128 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

const bytesOf = (letters: string) => new Map(Array.from(letters, (letter, at) => [letter, 128 + at]))
const windowsLatin = bytesOf(latinAt128)
for (let code = 128; code < 256; code++) windowsLatin.set(String.fromCharCode(code), code)
const windowsCyrillic = bytesOf(cyrillicAt128)

/** First signs of two or more, each with one that can only follow. */
const suspectLatin = /[Â-ôÐ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]/
const suspectCyrillic =
  /[ГДЕЖРСТШЩЪЫЬЭЮЯавг][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї ]/

/** Scripts that a name comes out in; by chance others come out too. */
const nameText =
  /^[\x00-\x7f\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{M}\u00a0«»ªº°·№‐-‧・]*$/u
const letter = /\p{L}/u
const latinLetter = /^\p{Script=Latin}$/u
const asciiOnly = /^[\x00-\x7f]*$/

interface Decoded {
  readonly text: string
  /** Letters that came out of several signs each, without those that clean text could show by chance. */
  readonly letters: readonly string[]
}

const isLatinLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b))

/** A blank behind a letter, or a quotation mark behind a word and in front of an `s`, stands in clean text as well. */
function proves(second: number, next: number | undefined): boolean {
  if (second === 0xa0) return false
  return second < 0x91 || second > 0x94 || (isLatinLetter(next) && next !== 0x53 && next !== 0x73) || (next ?? 0) > 0x7f
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte > 0x7f && byte < 0xc0
const isCyrillicLead = (byte: number) => byte === 0xd0 || byte === 0xd1

/** Bytes read as UTF-8, or nothing when they are not. A few Cyrillic letters may be lost: the second sign of some is invisible. */
function fromUtf8(bytes: readonly number[]): Decoded | undefined {
  let text = ''
  const letters: string[] = []
  let lost = 0
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1
    if (more < 0) return undefined
    let code = more === 0 ? first : first & (0x3f >> more)
    if (more === 1 && isCyrillicLead(first) && !isContinuation(bytes[at + 1])) {
      lost++
      at++
      continue
    }
    for (let next = at + 1; next <= at + more; next++) {
      const byte = bytes[next]
      if (!isContinuation(byte)) return undefined
      code = (code << 6) | (byte! & 0x3f)
    }
    if (code < [0, 0x80, 0x800, 0x10000][more]! || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
      return undefined
    const character = String.fromCodePoint(code)
    if (more > 1 || (more === 1 && proves(bytes[at + 1]!, bytes[at + 2]))) letters.push(character)
    text += character
    at += more + 1
  }
  return lost * 2 > letters.length ? undefined : { text, letters }
}

function decode(text: string, table: ReadonlyMap<string, number>): Decoded | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const code = text.charCodeAt(at)
    const before = bytes.at(-1) ?? 0
    const byte = code < 0x80 ? code : table.get(character)
    if (byte === undefined) return undefined
    // The sign for byte A0 is a blank that cannot be told from others once copied.
    bytes.push(byte === 0x20 && before >= 0xc2 && before < 0xe0 ? 0xa0 : byte)
  }
  return fromUtf8(bytes)
}

/** Whether what came out is surely what was meant. */
function isCertain(decoded: Decoded, cyrillic: boolean): boolean {
  const found = decoded.letters.filter((character) => letter.test(character))
  if (found.length === 0 || !nameText.test(decoded.text)) return false
  // One accented letter in a Latin word is the commonest case of all; of other scripts a single letter proves nothing.
  if (found.every((character) => latinLetter.test(character))) return !cyrillic || /[a-z]/i.test(decoded.text)
  return found.length >= (cyrillic ? 3 : 2)
}

/** Cyrillic letters that Windows-1252 shows for Windows-1251: words of nothing but accented letters. */
const accentedWord = /^[À-ÿ¨¸]{4,}$/

const fourAccented = /[À-ÿ¨¸]{4}/

function fromWindowsCyrillic(text: string): string | undefined {
  if (!fourAccented.test(text)) return undefined
  const words = text.split(/[^\p{L}¨¸]+/u)
  if (!words.some((word) => accentedWord.test(word))) return undefined
  if (!words.every((word) => asciiOnly.test(word) || /^[À-ÿ¨¸]+$/.test(word))) return undefined
  return text.replace(/[À-ÿ¨¸]/g, (sign) => cyrillicAt128[sign.charCodeAt(0) - 128]!)
}

/** Most times that a text was read wrongly one upon the other. */
const mostRounds = 3

/**
 * Text that was read in the wrong character set, put right: UTF-8 taken for Windows-1252 or Windows-1251, up to three times over, and
 * Windows-1251 taken for Windows-1252. Only where all of it can be read back and gives letters of names; else it stays as it is.
 */
export function repairMojibake(text: string): string {
  return readBack(text, mostRounds) ?? text
}

function readBack(text: string, rounds: number): string | undefined {
  if (rounds === 0) return undefined
  const latin = suspectLatin.test(text) ? decode(text, windowsLatin) : undefined
  const fromLatin = latin && (readBack(latin.text, rounds - 1) ?? (isCertain(latin, false) ? latin.text : undefined))
  if (fromLatin !== undefined) return fromLatin
  const cyrillic = suspectCyrillic.test(text) ? decode(text, windowsCyrillic) : undefined
  const fromCyrillic =
    cyrillic && (readBack(cyrillic.text, rounds - 1) ?? (isCertain(cyrillic, true) ? cyrillic.text : undefined))
  return fromCyrillic ?? fromWindowsCyrillic(text)
}
