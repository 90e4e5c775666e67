/** One word of a goods text, folded for comparison. */
export interface TextToken {
  /** Folded text: compatibility form, lower case, without diacritics. */
  readonly text: string
  /** `text` without its plural or case ending. */
  readonly stem: string
  /** Position of the first character in the normalised text. */
  readonly start: number
  /** Position after the last character in the normalised text. */
  readonly end: number
  /** A single Chinese character. */
  readonly han: boolean
  /** Punctuation between this token and the one before: none, a word joint such as `-` or `/`, or the end of a clause. */
  readonly before: 'none' | 'joint' | 'break'
}

const joints = new Set(['-', '/', '+', '&', '.', "'", '’', '‐', '‑', '\\', '_', '"', '*', '®', '™', '°', '#', '%', '©'])
const piece =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?<=\p{Nd})[.,](?=\p{Nd})(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*|\n|[^\p{L}\p{N}\s]/gu
/** Abbreviations: the point behind them ends no clause. */
const abbreviations = new Set(['no', 'nos', 'nr', 'excl', 'incl', 'exc', 'approx', 'max', 'min', 'inkl', 'exkl'])
/** A number with a unit of two letters or more written to it, as in `50cc`. */
const quantity = /^\d+(?:[.,]\d+)*(\p{L}{2,5})$/u
const word = /[\p{L}\p{N}]/u
const hanCharacter = /\p{Script=Han}/u

const letters: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  ة: 'ه',
  μ: 'u',
}
/** Latin letters and digits without marks, and Cyrillic letters other than й and ё, have nothing to fold. */
const alreadyFolded = /^[0-9a-z\u0430-\u0438\u043a-\u044f.,]*$/
const special = /[ıßøłđæœيىكأإةμ٠-٩۰-۹]/g

/** The Western digit of an Arabic or Persian one; `undefined` for any other character. */
export function westernDigit(character: string): string | undefined {
  const code = character.charCodeAt(0)
  return (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) ? String(code & 15) : undefined
}

function foldSpecial(character: string): string {
  return westernDigit(character) ?? letters[character] ?? character
}

/** Compatibility form of a text, with joiners as blanks and look-alike dashes as hyphens. Offsets of tokens refer to it. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, (mark) => (mark === '\u200c' ? ' ' : ''))
    .replace(/[\u2010-\u2012\u2212]/g, '-')
}

/** Folds one word: lower case, no diacritics, one form for letters that are written in several. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase()
  if (alreadyFolded.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(special, foldSpecial)
}

// Folding takes the breve of й, so that -ый, -ой and -ей end in и here.
const cyrillicEnding =
  /(?:иеи|ыи|ои|еи|иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ия|ии|ию|а|я|ы|и|у|ю|е|о|ь)$/
const cyrillic = /^[\u0400-\u04ff]+$/
const latin = /^[a-z]+$/

/** A word without its plural or case ending. Short words and words with digits stay as they are. */
export function stemOf(folded: string): string {
  if (folded.length < 4) return folded
  if (cyrillic.test(folded)) {
    const stem = folded.replace(cyrillicEnding, '')
    return stem.length >= 3 ? stem : folded
  }
  if (!latin.test(folded)) return folded
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(folded)) return folded.slice(0, -2)
  if (folded.endsWith('s') && !/(?:ss|us|is)$/.test(folded)) return folded.slice(0, -1)
  return folded
}

/** The words of a normalised text in order, with the punctuation between them. Time grows linearly with the text. */
export function tokensOf(normalised: string): TextToken[] {
  const tokens: TextToken[] = []
  let before: TextToken['before'] = 'break'
  let lastEnd = 0
  for (const match of normalised.matchAll(piece)) {
    const text = match[0]
    const start = match.index
    if (!word.test(text)) {
      const spaced = start > lastEnd || /\s/.test(normalised[start + text.length] ?? ' ')
      const abbreviates = text === '.' && abbreviations.has(tokens.at(-1)?.text ?? '')
      const isJoint = joints.has(text) && (abbreviates || !(spaced && (text === '-' || text === '.')))
      before = isJoint && before !== 'break' ? 'joint' : isJoint ? before : 'break'
      lastEnd = start + text.length
      continue
    }
    const folded = foldWord(text)
    const han = hanCharacter.test(text)
    const gap = start > lastEnd
    const previous = tokens.at(-1)
    if (gap && (han || previous?.han) && before === 'none') before = 'break'
    const unit = folded.charCodeAt(0) <= 0x39 ? quantity.exec(folded)?.[1] : undefined
    if (unit === undefined || folded.length !== text.length) {
      tokens.push({ text: folded, stem: stemOf(folded), start, end: start + text.length, han, before })
    } else {
      const number = folded.slice(0, -unit.length)
      const middle = start + number.length
      tokens.push({ text: number, stem: number, start, end: middle, han, before })
      tokens.push({ text: unit, stem: stemOf(unit), start: middle, end: start + text.length, han, before: 'none' })
    }
    before = 'none'
    lastEnd = start + text.length
  }
  return tokens
}
