import { businessWords } from '../../knowledge/compiled/business-words.js'
import { commonNames } from '../../knowledge/compiled/common-names.js'
import { legalForms } from '../../knowledge/compiled/legal-forms.js'
import { nameWords } from '../../knowledge/compiled/name-words.js'
import { spellingKey } from './words.js'

/** What a phrase of one to six words is known to mean. */
export interface Meaning {
  readonly meaning: string
  /** Most that it may weigh, 0 to 1. */
  readonly ceiling: number
}

/** Phrases of several words, and the longest of them, so that a name is scanned once. */
interface Phrases {
  readonly byText: ReadonlyMap<string, Meaning>
  readonly longest: number
}

function phrases(rows: Iterable<{ spelling: string; meaning: string; ceiling: number }>): Phrases {
  const byText = new Map<string, Meaning>()
  let longest = 1
  for (const { spelling, meaning, ceiling } of rows) {
    const key = spellingKey(spelling)
    if (key === '' || byText.has(key)) continue
    byText.set(key, { meaning, ceiling })
    longest = Math.max(longest, key.split(' ').length)
  }
  return { byText, longest }
}

/** Weight that all words of a legal form share. */
const formCeiling = 0.03

/** Legal forms by spelling. */
export const formPhrases = phrases(
  legalForms.flatMap((row) => row.spellings.map((spelling) => ({ spelling, meaning: row.form, ceiling: formCeiling }))),
)

/** Generic business words by spelling. */
export const businessPhrases = phrases(
  businessWords.flatMap((row) =>
    row.spellings.map((spelling) => ({ spelling, meaning: row.word, ceiling: row.weight })),
  ),
)

/** Names and places that very many parties share, with the most that each may weigh. */
export const commonCeilings: ReadonlyMap<string, number> = new Map(commonNames.map((row) => [row.name, row.weight]))

const words = (kind: string) => nameWords.filter((row) => row.kind === kind).map((row) => row.word)

/** Honorifics and ranks. */
export const titles: ReadonlySet<string> = new Set(words('title').map(spellingKey))
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
/** Prefixes of vessel names. */
export const vesselPrefixes: ReadonlySet<string> = new Set(words('vessel-prefix').map(spellingKey))
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
