import { businessWords } from '../../knowledge/compiled/business-words.js'
import { commonNames } from '../../knowledge/compiled/common-names.js'
import { legalForms } from '../../knowledge/compiled/legal-forms.js'
import { nameVariants } from '../../knowledge/compiled/name-variants.js'
import { nameWords } from '../../knowledge/compiled/name-words.js'
import { adjectiveStem, byStem } from './adjectives.js'
import { type Found, makePhrases, phraseAt } from './phrases.js'
import { spellingKey, type Word } from './words.js'

/** Weight that all words of a legal form share. */
const formCeiling = 0.03

/** Legal forms by spelling. */
export const formPhrases = makePhrases(
  legalForms.flatMap((row) =>
    row.spellings.map((spelling) => ({
      spelling,
      meaning: [row.form, ...row.jurisdictions.slice(0, 1)].join('-').toLowerCase(),
      family: row.form,
      ceiling: formCeiling,
      stands: row.stands,
    })),
  ),
)

const businessPhrases = makePhrases(
  businessWords.flatMap((row) =>
    row.spellings.map((spelling) => ({ spelling, meaning: row.word, ceiling: row.weight })),
  ),
)
/** Most that each generic word may weigh, by its English word. */
export const businessCeilings: ReadonlyMap<string, number> = new Map(businessWords.map((row) => [row.word, row.weight]))
const businessStems = byStem([...businessPhrases.byText].filter(([text]) => !text.includes(' ')))

/** Whether a text of one word or several is a generic business word. */
export const isBusinessPhrase = (text: string) => businessPhrases.byText.has(text)

/** The generic business words that start at a word, longest first; an adjective in any of its endings. */
export function businessAt(words: readonly Word[], at: number): Found | undefined {
  const found = phraseAt(words, at, businessPhrases)
  if (found) return found
  const stem = adjectiveStem(words[at]!.text)
  const meaning = stem === undefined ? undefined : businessStems.get(stem)
  return meaning && { length: 1, meaning }
}

/** Names and places that very many parties share, with the most that each may weigh. */
export const commonCeilings: ReadonlyMap<string, number> = withSpellings(
  new Map(commonNames.map((row) => [row.name, row.weight])),
)

/** A rare spelling of a common name is as common: it tells no more. */
function withSpellings(ceilings: Map<string, number>): Map<string, number> {
  for (const { name, spellings } of nameVariants) {
    const words = [name, ...spellings]
    const least = Math.min(...words.map((word) => ceilings.get(word) ?? 1))
    for (const word of words) if (!ceilings.has(word) && least < 1) ceilings.set(word, least)
  }
  return ceilings
}

const words = (kind: string) => nameWords.filter((row) => row.kind === kind).map((row) => row.word)

/** Honorifics and ranks, a word each: the Arabic article belongs to it. */
export const titles: ReadonlySet<string> = new Set(words('title').map((word) => spellingKey(word).replace(' ', '')))
/** Honorifics and offices that count only where the name is known to be a person’s. */
export const personTitles: ReadonlySet<string> = new Set(words('person-title').map(spellingKey))
/** Honorifics, degrees and generations that stand behind a person’s name. */
export const titlesBehind: ReadonlySet<string> = new Set(words('title-behind').map(spellingKey))
/** Marks in front of a woman’s family name before marriage, in lower case. */
export const maidenMarks: readonly string[] = words('maiden-mark')
/** Small words that carry no identity. */
export const particles: ReadonlySet<string> = new Set(words('particle').map(spellingKey))
/** Words that announce a number. */
export const numberWords: ReadonlySet<string> = new Set(words('number-word').map(spellingKey))
const vesselPrefixes: ReadonlySet<string> = new Set(words('vessel-prefix').map(spellingKey))
const longestPrefix = Math.max(...[...vesselPrefixes].map((prefix) => prefix.split(' ').length))

/**
 * How many words in front of the name of a vessel are a prefix such as `MV`, `M/T` or `LPG/C`; never all of them.
 * @param vessel Whether the party is known to be one; else only `M/V` and `M/T` count.
 */
export function vesselPrefixAt(words: readonly Word[], vessel: boolean): number {
  if (!vessel) {
    const [first, second] = words
    return words.length > 2 && first!.text === 'm' && (second!.text === 'v' || second!.text === 't') ? 2 : 0
  }
  for (let length = Math.min(longestPrefix, words.length - 1); length > 0; length--) {
    const text = words
      .slice(0, length)
      .map((word) => word.text)
      .join(' ')
    if (vesselPrefixes.has(text)) return length
  }
  return 0
}

/** Texts that stand for a missing name. */
export const placeholders: ReadonlySet<string> = new Set(words('placeholder').map(spellingKey))
/** Words for a desk or department inside a company. */
export const deskWords: ReadonlySet<string> = new Set(
  [...words('desk-word'), ...words('address-word')].map(spellingKey),
)
/** Marks between two names in one text, such as `c/o`, in lower case. */
export const splitters: readonly string[] = words('splitter').filter((word) => !word.startsWith('('))
/** Marks that announce another name only where one can stand: behind a bracket, comma or dash, such as `ex`, in lower case. */
export const asideMarks: readonly string[] = words('splitter')
  .filter((word) => word.startsWith('('))
  .map((word) => word.slice(1))
/** Marks in front of a name, such as `attn:`, in lower case. */
export const prefixes: readonly string[] = words('prefix')
/** Ordinals as words. */
export const ordinals: ReadonlyMap<string, string> = new Map(
  nameWords.filter((row) => row.kind.startsWith('ordinal:')).map((row) => [spellingKey(row.word), row.kind.slice(8)]),
)
