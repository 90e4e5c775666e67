import type { PartyType } from '../../model/index.js'
import { isGivenBen } from '../persons/given-ben.js'
import { isHonorific } from '../persons/honorific.js'
import { isLegalForm, legalFormAt } from './legal-form.js'
import { joinLetters } from './letter-runs.js'
import {
  businessAt,
  businessCeilings,
  commonCeilings,
  isBusinessPhrase,
  particles,
  titles,
  vesselPrefixAt,
} from './lexicon.js'
import { numberAt } from './number-words.js'
import type { Found } from './phrases.js'
import { placeOf, placePhraseAt } from './place-names.js'
import { joinShortNames } from './short-names.js'
import { makeToken, type Token } from './token.js'
import type { Word } from './words.js'

/** Tokens by kind, or kind and script, then by meaning, then by text. */
const interned = new Map<string, Map<string, Map<string, Token>>>()
let internedTokens = 0
const mostInterned = 200_000

/** The token for a word, made once and then kept: the same words come back in every name. */
function token(
  text: string,
  kind: Token['kind'],
  ceiling: number,
  meaning: string | undefined,
  unvocalised: boolean,
): Token {
  const sort = unvocalised ? `${kind}:u` : kind
  const known = interned
    .get(sort)
    ?.get(meaning ?? '')
    ?.get(text)
  if (known) return known
  if (internedTokens++ >= mostInterned) {
    interned.clear()
    internedTokens = 1
  }
  const made = makeToken(text, kind, ceiling, meaning, unvocalised)
  const meanings = interned.get(sort) ?? new Map<string, Map<string, Token>>()
  const texts = meanings.get(meaning ?? '') ?? new Map<string, Token>()
  interned.set(sort, meanings.set(meaning ?? '', texts.set(text, made)))
  return made
}

const isFormOrBusiness = (text: string) => isLegalForm(text) || isBusinessPhrase(text)

/** Weight of a number: it tells one plant or brigade from another, but not the funds of one issuer, which have long names in common. */
const numberCeiling = 0.35

/** The token for a word that is no number, business word or legal form. */
function plainToken(word: Word, isTitle: boolean, isInitial: boolean): Token {
  const { text, unvocalised } = word
  if (isInitial) return token(text, 'initial', 0.15, undefined, unvocalised)
  if (particles.has(text)) return token(text, 'particle', 0.04, undefined, unvocalised)
  if (isTitle) return token(text, 'title', 0.05, undefined, unvocalised)
  if (text.length === 1) return token(text, 'initial', 0.15, undefined, unvocalised)
  return token(text, 'name', commonCeilings.get(text) ?? 1, undefined, unvocalised)
}

/** A word of the name of a company; a place, and an adjective of it, stands for the place. */
function properToken(words: readonly Word[], at: number): Token {
  const { text, unvocalised } = words[at]!
  const place = placeOf(words, at)
  return token(text, 'name', commonCeilings.get(text) ?? place?.ceiling ?? 1, place?.meaning, unvocalised)
}

/** The token of a place of several words. */
const placeToken = (words: readonly Word[], { meaning: { meaning, ceiling } }: Found) =>
  token(words.map(({ text }) => text).join(''), 'name', ceiling, meaning, words[0]!.unvocalised)

function standsAsTitle(words: readonly Word[], at: number, type: PartyType | undefined, before: readonly Token[]) {
  if (type === 'organization' || type === 'vessel') return false
  const onlyTitles = before.every(({ kind }) => kind === 'title')
  if (type === 'person' || !onlyTitles) return isHonorific(words, at, onlyTitles)
  // Of a party whose type is not known an office in front may be a generic word: `General Trading`.
  return titles.has(words[at]!.text)
}

/** Tokens of the words that belong to a legal form. */
const formTokens = (words: readonly Word[], { meaning: { meaning, ceiling } }: Found) =>
  words.map((word) => token(word.text, 'form', ceiling / words.length, meaning, word.unvocalised))

/** The token of a business word; of an abbreviation such as `NPO` those of the words it is short for. */
function businessTokens(words: readonly Word[], { meaning: { meaning, ceiling } }: Found): Token[] {
  const { unvocalised } = words[0]!
  if (!meaning.includes(' '))
    return [token(words.map(({ text }) => text).join(''), 'business', ceiling, meaning, unvocalised)]
  return meaning
    .split(' ')
    .map((part) => token(part.replace('-word', ''), 'business', businessCeilings.get(part) ?? ceiling, part, false))
}

/** `KK Trading`, `AB Services`: two letters in front of business words alone are the name, not a legal form. */
function nameInFront(tokens: Token[], words: readonly Word[]): void {
  const first = tokens[0]
  if (first?.kind !== 'form' || first.text.length > 2 || tokens.length === 1 || !words[0]!.latin) return
  const rest = tokens.slice(1)
  if (rest.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'initial')) return
  if (rest.every(({ kind }) => kind === 'form')) return
  tokens[0] = token(first.text, 'name', 1, undefined, false)
}

/** Words with letters written apart as one: `A B C` and, of what is surely no person, `AT & T`. */
function joinNames(given: readonly Word[], surely: boolean): readonly Word[] {
  const words = joinLetters(given, isLegalForm, surely)
  return surely ? joinShortNames(words, isFormOrBusiness) : words
}

/**
 * Tells what each word of a name does.
 * @param given Words of the name in order.
 * @param type What the party is, when known.
 * @param initials Initials of a person that have several Latin letters.
 * @returns Tokens in the order of the words, and the family of the first legal form found that tells more than `company`.
 */
export function classifyWords(
  given: readonly Word[],
  type: PartyType | undefined,
  initials?: ReadonlySet<string>,
): { tokens: Token[]; legalForm: string | undefined } {
  const corporate = type !== 'person' && type !== 'vessel' && type !== 'aircraft'
  const words = corporate ? joinNames(given, type === 'organization') : given
  const tokens: Token[] = []
  let legalForm: string | undefined
  let at = type === 'vessel' || type === undefined ? vesselPrefixAt(words, type === 'vessel') : 0
  if (type === 'vessel')
    for (const word of words.slice(0, at)) tokens.push(token(word.text, 'title', 0.02, undefined, word.unvocalised))
  while (at < words.length) {
    const word = words[at]!
    const form = corporate ? legalFormAt(words, at) : undefined
    if (form) {
      if (legalForm === undefined || legalForm === 'company') legalForm = form.meaning.family
      tokens.push(...formTokens(words.slice(at, at + form.length), form))
      at += form.length
      continue
    }
    const number = numberAt(words, at, type)
    if (number) {
      tokens.push(token(number.value, 'number', numberCeiling, undefined, false))
      at += number.length
      continue
    }
    if (type === 'person' && isGivenBen(words, at)) {
      tokens.push(token(word.text, 'name', commonCeilings.get(word.text) ?? 1, undefined, false))
      at++
      continue
    }
    const place = corporate ? placePhraseAt(words, at) : undefined
    if (place) {
      tokens.push(placeToken(words.slice(at, at + place.length), place))
      at += place.length
      continue
    }
    const isInitial = type === 'person' && (word.text.length === 1 || initials?.has(word.text) === true)
    const plain = plainToken(word, standsAsTitle(words, at, type, tokens), isInitial)
    const business =
      corporate && (plain.kind === 'name' || plain.kind === 'initial') ? businessAt(words, at) : undefined
    if (business) {
      tokens.push(...businessTokens(words.slice(at, at + business.length), business))
      at += business.length
      continue
    }
    tokens.push(corporate && plain.kind === 'name' ? properToken(words, at) : plain)
    at++
  }
  nameInFront(tokens, words)
  return { tokens, legalForm }
}
