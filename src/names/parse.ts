import type { PartyType } from '../model/index.js'
import { isAscii } from './normalise/ascii.js'
import { cleanText } from './normalise/text.js'
import { splitInitials } from './persons/joined-initials.js'
import { readCompounds, withoutEzafe } from './persons/reading.js'
import { joinSyllables } from './persons/syllables.js'
import { separateNames } from './script/east-names.js'
import { repairHomoglyphs } from './script/homoglyphs.js'
import { readKoreanRussian } from './script/korean-russian.js'
import { readPalladius } from './script/palladius.js'
import { classifyWords } from './tokens/classify.js'
import { readInitials } from './tokens/initials.js'
import { placeholders } from './tokens/lexicon.js'
import type { Token } from './tokens/token.js'
import { spellingKey, splitWords, type Word } from './tokens/words.js'

/** Most words of a name that are compared. */
const nameTokens = 40

/** A name ready to be compared. */
export interface Name {
  /** The name as given. */
  readonly text: string
  readonly type: PartyType | undefined
  /** Its words in order, at most 40. */
  readonly tokens: readonly Token[]
  /** Family of its legal form, for example `limited`. */
  readonly legalForm: string | undefined
  /** Whether it holds anything that can be compared. */
  readonly screenable: boolean
  /** Why not, as a plain clause, when it is not screenable. */
  readonly whyNot: string | undefined
  /** Whether only its beginning was looked at: more than 1,000 characters or 40 words. */
  readonly cut: boolean
}

/** `FAMILY, Given` as `Given FAMILY`: the words of a joined or split name then stand in the same order on both sides. */
function givenNameFirst(text: string): string {
  const comma = text.indexOf(',')
  return comma > 0 && comma === text.lastIndexOf(',') ? `${text.slice(comma + 1)} ${text.slice(0, comma)}` : text
}

/** A Chinese or Korean name in Russian letters as it is written in Latin ones; any other as it is. */
function inUsualLetters(text: string, type: PartyType | undefined): string {
  return type === undefined || type === 'person' ? (readPalladius(text) ?? readKoreanRussian(text) ?? text) : text
}

/** Characters of a text that can be a placeholder. */
const placeholderCharacters = 100

/**
 * Whether a text stands for a missing name.
 * @param words Its words when they are known and in the order of the text.
 */
function isPlaceholder(text: string, words: readonly Word[] | undefined): boolean {
  if (words === undefined || text.length > placeholderCharacters || /[-.,]/.test(text))
    return placeholders.has(spellingKey(text.slice(0, placeholderCharacters)))
  // Every placeholder is made of a few words, and hardly any name begins with one of them.
  if (words.length === 0 || !placeholderFronts.has(words[0]!.text)) return false
  return placeholders.has(words.map((word) => word.text).join(' '))
}
const placeholderFronts = new Set([...placeholders].map((placeholder) => placeholder.split(' ')[0]!))

/** @param words Words of an ASCII text in its order. */
function whyNotScreenable(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[] | undefined,
): string | undefined {
  if (text === '') return 'it is empty'
  if (tokens.length < 6 && isPlaceholder(text, words)) return 'it is a placeholder, not a name'
  if (tokens.length === 0) return 'it holds no letters or digits'
  if (tokens.every((token) => token.kind === 'number')) return 'it holds digits only'
  if (tokens.every((token) => token.kind === 'form')) return 'it holds nothing but a legal form'
  if (tokens.every((token) => token.kind === 'particle' || token.kind === 'title' || token.kind === 'form')) {
    return 'it holds nothing but a title, a legal form or small words'
  }
  if (tokens.reduce((letters, token) => letters + token.text.length, 0) < 2) return 'it is a single letter'
  return undefined
}

/**
 * Reads a name: cleans the text, repairs look-alike letters, writes it in Latin letters, splits it into words and tells what each does.
 * Never throws, whatever the text.
 * @param text Name as written, in any script.
 * @param type What the party is; legal forms and business words are not looked for in a person's name.
 */
export function parseName(text: string, type?: PartyType): Name {
  const tidy = cleanText(text)
  const ascii = isAscii(tidy)
  const clean = ascii ? tidy : inUsualLetters(separateNames(repairHomoglyphs(tidy), type), type)
  const apart = type === 'person' ? readInitials(withoutEzafe(givenNameFirst(joinSyllables(clean)))) : undefined
  const split = splitWords(apart?.text ?? clean, nameTokens + 1)
  const whole = type === 'person' ? splitInitials(split) : split
  const words = type === 'person' || type === undefined ? readCompounds(whole) : whole
  const { tokens, legalForm } = classifyWords(words.slice(0, nameTokens), type, apart?.initials)
  const whyNot = whyNotScreenable(clean, tokens, ascii ? split : undefined)
  return {
    text,
    type,
    tokens,
    legalForm,
    screenable: whyNot === undefined,
    whyNot,
    cut: words.length > nameTokens || text.length > 1_000,
  }
}
