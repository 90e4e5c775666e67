import type { PartyType } from '../../model/index.js'
import { isHonorific } from '../persons/honorific.js'
import {
  businessPhrases,
  commonCeilings,
  formPhrases,
  type Meaning,
  numberWords,
  ordinals,
  particles,
  titles,
  vesselPrefixes,
} from './lexicon.js'
import { makeToken, type Token } from './token.js'
import type { Word } from './words.js'

const interned = new Map<string, Token>()
const mostInterned = 200_000

/** The token for a word, made once and then kept: the same words come back in every name. */
function token(
  text: string,
  kind: Token['kind'],
  ceiling: number,
  meaning: string | undefined,
  unvocalised: boolean,
): Token {
  const key = `${kind}:${meaning ?? ''}:${text}${unvocalised ? ':u' : ''}`
  const known = interned.get(key)
  if (known) return known
  const made = makeToken(text, kind, ceiling, meaning, unvocalised)
  if (interned.size >= mostInterned) interned.clear()
  interned.set(key, made)
  return made
}

/** The longest known phrase that starts at a word. */
function phraseAt(
  words: readonly Word[],
  at: number,
  known: { byText: ReadonlyMap<string, Meaning>; longest: number },
) {
  let best: { length: number; meaning: Meaning } | undefined
  let text = ''
  for (let length = 1; length <= known.longest && at + length <= words.length; length++) {
    text = length === 1 ? words[at]!.text : `${text} ${words[at + length - 1]!.text}`
    const meaning = known.byText.get(text)
    if (meaning) best = { length, meaning }
  }
  return best
}

/** A short legal form (`AO`, `SA`, `AS`) counts only where legal forms stand: at the front or among the last three words. */
function standsAsForm(words: readonly Word[], at: number, length: number): boolean {
  if (length > 1 || words[at]!.text.length > 3) return true
  return at === 0 || at >= words.length - 3
}

function standsAsTitle(words: readonly Word[], at: number, type: PartyType | undefined, before: readonly Token[]) {
  if (type === 'organization' || type === 'vessel') return false
  const onlyTitles = before.every(({ kind }) => kind === 'title')
  return type === 'person' ? isHonorific(words, at, onlyTitles) : onlyTitles && titles.has(words[at]!.text)
}

const number = /^(\d+)(?:st|nd|rd|th)?$/

/**
 * Tells what each word of a name does.
 * @param words Words of the name in order.
 * @param type What the party is, when known.
 * @param initials Initials of a person that have several Latin letters.
 * @returns Tokens in the order of the words, and the family of the first legal form found.
 */
export function classifyWords(
  words: readonly Word[],
  type: PartyType | undefined,
  initials?: ReadonlySet<string>,
): { tokens: Token[]; legalForm: string | undefined } {
  const tokens: Token[] = []
  let legalForm: string | undefined
  const corporate = type !== 'person' && type !== 'vessel' && type !== 'aircraft'
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    const form = corporate ? phraseAt(words, at, formPhrases) : undefined
    if (form && standsAsForm(words, at, form.length)) {
      legalForm ??= form.meaning.meaning
      for (let end = at + form.length; at < end; at++) {
        const part = words[at]!
        tokens.push(
          token(part.text, 'form', form.meaning.ceiling / form.length, form.meaning.meaning, part.unvocalised),
        )
      }
      continue
    }
    const digits = number.exec(word.text)?.[1]
    const named = digits ?? (type === 'person' ? undefined : ordinals.get(word.text))
    if (named !== undefined) {
      tokens.push(token(named.replace(/^0+(?=\d)/, ''), 'number', 0.5, undefined, false))
      at++
      continue
    }
    if (numberWords.has(word.text) && /^\d/.test(words[at + 1]?.text ?? '')) {
      at++
      continue
    }
    if (type === 'vessel' && at === 0 && words.length > 1 && vesselPrefixes.has(word.text)) {
      tokens.push(token(word.text, 'title', 0.02, undefined, word.unvocalised))
      at++
      continue
    }
    if (
      (type === 'vessel' || type === undefined) &&
      at === 0 &&
      words.length > 2 &&
      word.text === 'm' &&
      /^[vt]$/.test(words[1]!.text)
    ) {
      at += 2
      continue
    }
    if (type === 'person' && (word.text.length === 1 || initials?.has(word.text))) {
      tokens.push(token(word.text, 'initial', 0.15, undefined, word.unvocalised))
    } else if (particles.has(word.text)) tokens.push(token(word.text, 'particle', 0.04, undefined, word.unvocalised))
    else if (standsAsTitle(words, at, type, tokens))
      tokens.push(token(word.text, 'title', 0.05, undefined, word.unvocalised))
    else {
      const business = corporate ? phraseAt(words, at, businessPhrases) : undefined
      if (business) {
        const text = words
          .slice(at, at + business.length)
          .map((part) => part.text)
          .join('')
        tokens.push(token(text, 'business', business.meaning.ceiling, business.meaning.meaning, word.unvocalised))
        at += business.length
        continue
      }
      if (word.text.length === 1) tokens.push(token(word.text, 'initial', 0.15, undefined, word.unvocalised))
      else tokens.push(token(word.text, 'name', commonCeilings.get(word.text) ?? 1, undefined, word.unvocalised))
    }
    at++
  }
  return { tokens, legalForm }
}
