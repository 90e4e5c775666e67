import { hanReadings } from '../../knowledge/compiled/han-readings.js'
import { kanaToLatin } from './kana.js'

type Kind = (typeof hanReadings)[number]['kind']

const readings = (...kinds: Kind[]) =>
  new Map(hanReadings.filter((row) => kinds.includes(row.kind)).map((row) => [row.word, row.latin]))

const surnames = readings('surname')
const words = readings('word')
const japanese = readings('japanese-surname', 'japanese-given', 'japanese-word')
/** Sounds that characters stand for in foreign names, and well-known names of several characters. */
const sounds = readings('sound')
const japaneseSurnames = readings('japanese-surname')
const japaneseGiven = readings('japanese-given')

const longestWord = 4
const longestJapanese = 6
const longestSound = 5
const hasKana = /[\u3041-\u3096\u30a1-\u30f6]/
const kana = /^[\u3041-\u30ff]$/

/** The longest word of a table that starts at a place, and how many characters it takes. */
function wordAt(text: string, at: number, table: ReadonlyMap<string, string>, longest: number) {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const latin = table.get(text.slice(at, at + length))
    if (latin !== undefined) return { latin, length }
  }
  return undefined
}

/** Japanese words and kana; characters that no word holds are read by `other`, or fail when there is none. */
function japaneseToLatin(
  text: string,
  table: (letter: string) => string,
  other?: (letter: string) => string,
): string | undefined {
  let latin = ''
  let at = 0
  while (at < text.length) {
    let end = at
    while (end < text.length && kana.test(text[end]!)) end++
    if (end > at) {
      latin += kanaToLatin(text.slice(at, end), table)
      at = end
      continue
    }
    const word = wordAt(text, at, japanese, longestJapanese)
    if (word === undefined && other === undefined) return undefined
    const letter = String.fromCodePoint(text.codePointAt(at)!)
    latin += word?.latin ?? other!(letter)
    at += word?.length ?? letter.length
  }
  return latin
}

/**
 * Latin letters for Chinese characters and kana: pinyin without tones, with the right reading of surnames and of words whose characters
 * have several; Japanese where kana stands among them or every part is a known Japanese word.
 * @param text Chinese characters and kana alone.
 * @param table Latin letters for a single character.
 */
export function hanToLatin(text: string, table: (letter: string) => string): string {
  const surname = surnames.get(text)
  if (surname !== undefined) return surname
  if (hasKana.test(text)) return japaneseToLatin(text, table, table)!
  const known = text.length > 1 ? japaneseToLatin(text, table) : undefined
  if (known !== undefined) return known
  let latin = ''
  let at = 0
  while (at < text.length) {
    const word = wordAt(text, at, words, longestWord)
    const letter = String.fromCodePoint(text.codePointAt(at)!)
    latin += word?.latin ?? table(letter)
    at += word?.length ?? letter.length
  }
  return latin
}

/** How many characters at the front of a name are its surname; 0 when none is known. */
export function surnameLength(name: string): number {
  if (name.length > 2 && surnames.has(name.slice(0, 2))) return 2
  for (const length of [3, 2]) {
    if (name.length <= length || !japaneseSurnames.has(name.slice(0, length))) continue
    // A Chinese name can begin with the same two characters.
    if (!surnames.has(name[0]!) || japaneseGiven.has(name.slice(length)) || hasKana.test(name)) return length
  }
  return surnames.has(name[0]!) ? 1 : 0
}

/** A foreign name that Chinese characters spell by sound, in Latin letters; nothing when one of them is not used so. */
export function soundsOf(text: string): string | undefined {
  let latin = ''
  for (let at = 0; at < text.length; ) {
    const sound = wordAt(text, at, sounds, longestSound)
    if (sound === undefined) return undefined
    latin += sound.latin
    at += sound.length
  }
  return latin
}
