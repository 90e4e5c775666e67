import { z } from 'zod'
import { list } from './cells.js'
import type { Dataset } from './dataset.js'

/*
 * The tables of this file, like `columns.csv`, `roles.csv` and `items/phrases.csv` and `words.csv`, say how people write, not what is so
 * in the world. They are the project's own, so their rows carry no sources.
 */

const words = list.pipe(z.array(z.string()).min(1))

const legalForm = z.strictObject({
  /** Family of forms that count as the same kind of company. */
  form: z.string().regex(/^[a-z-]+$/),
  /** ISO 3166-1 alpha-2 codes of where it is used. */
  jurisdictions: list,
  /**
   * Where a spelling of at most three letters counts: only in front, only among the last three words, or only as the last word.
   * Empty: in front and among the last three.
   */
  stands: z.enum(['front', 'behind', 'last']).optional(),
  /** How it is written, long and short, in its own script and in Latin letters; without dots. */
  spellings: words,
})

const businessWord = z.strictObject({
  /** The English word that all spellings stand for; for an abbreviation such as `NPO` the words of this table that it is short for. */
  word: z.string().regex(/^[a-z-]+(?: [a-z-]+){0,3}$/),
  /** Most that the word can weigh beside a rare proper name, which weighs 1. */
  weight: z.coerce.number().min(0).max(1),
  /** Spellings, abbreviations and translations; a phrase of several words stands for the one word. */
  spellings: words,
})

const placeWord = z.strictObject({
  /** English name of a town, region or country. */
  place: z.string().regex(/^[a-z-]+$/),
  /** Most that it can weigh beside a rare proper name, which weighs 1. Empty: as `common-names.csv` says, else 1. */
  weight: z.coerce.number().min(0).max(1).optional(),
  /**
   * Its names and the adjective made of it: a word, an adjective in the masculine standing for all its endings; or a phrase, which counts
   * as one word.
   */
  spellings: words,
})

const letter = z.strictObject({
  /** One letter of a script that is not Latin. */
  letter: z.string().min(1),
  /** Latin letters for it; empty when it has no sound of its own. */
  latin: z.string().optional(),
})

const nickname = z.strictObject({
  /** Given name. */
  name: z.string(),
  /** Short forms, diminutives and forms of the same name in other languages. */
  nicknames: words,
})

const nameVariant = z.strictObject({
  /** Given or family name in lower-case Latin letters. */
  name: z.string().regex(/^[a-z]+$/),
  /** Other spellings of the very same name: romanisations and the forms it has in neighbouring languages. */
  spellings: words,
})

const nameJoin = z.strictObject({
  /** The part in its usual spelling. */
  part: z.string().regex(/^[a-z]+$/),
  /**
   * What the part does: a `servant` (`abdul`) stands before a `divine` noun (`rahman`); an `article` (`al`) before any `noun` (`hakim`);
   * a `faith` (`nur`) before `-uddin`; an `ending` (`zadeh`) closes a family name.
   */
  kind: z.enum(['servant', 'divine', 'article', 'noun', 'faith', 'religion', 'ending']),
  /** All its spellings besides. */
  spellings: list,
})

const nameEnding = z.strictObject({
  /** Ending of a patronymic, or of a surname as a man bears it; lower-case Latin. A stem of 0 letters is a whole patronymic. */
  ending: z.string().regex(/^[a-z]+$/),
  kind: z.enum(['patronymic', 'gender', 'baltic']),
  /** Letters that a word has at least in front of the ending. */
  stem: z.coerce.number().int().min(0).max(9),
  /** Endings of the same surname: when a woman bears it, or with kind `baltic` in Latvian and Lithuanian; none for a patronymic. */
  others: list,
})

const nameWord = z.strictObject({
  word: z.string(),
  /**
   * What the word does in a name; `ordinal:N` is the number it stands for. A `title` stands at the front of any name that may be a person’s,
   * a `person-title` of one that is known to be, and a `title-behind` behind a person’s.
   */
  kind: z
    .string()
    .regex(
      /^(title|person-title|title-behind|maiden-mark|particle|number-word|vessel-prefix|address-word|placeholder|splitter|desk-word|prefix|ordinal:\d+)$/,
    ),
})

const letterConfusion = z.strictObject({
  a: z.string().length(1),
  b: z.string().length(1),
  /** Cost of reading one for the other in tenths of a full edit. */
  cost: z.coerce.number().int().min(1).max(9),
  why: z.enum(['look', 'spelling', 'transliteration']),
})

const hanReading = z.strictObject({
  /** Chinese or Japanese characters. */
  word: z.string().min(1),
  latin: z.string().regex(/^[a-z]+$/),
  /**
   * Where the reading holds: a Chinese `surname`; a Chinese `word` whose characters sound otherwise alone; a Japanese family name, given name
   * or other word; the `sound` a character, or the characters of a common name, stand for in
   * foreign names.
   */
  kind: z.enum(['surname', 'word', 'japanese-surname', 'japanese-given', 'japanese-word', 'sound']),
})

const romanisation = z.strictObject({
  /** The surname or syllable in its own script. */
  written: z.string().min(1),
  kind: z.enum(['chinese-surname', 'korean-surname', 'korean-syllable']),
  /** How it is written in Latin letters, in the systems and dialects in use; the commonest systems first. */
  spellings: words,
})

const koreanRussian = z.strictObject({
  /** A Korean family name or syllable of a given name in Russian letters, in lower case. */
  russian: z.string().regex(/^[а-яё]+$/),
  /** The one of its spellings in Latin letters that is usual in North Korea. */
  latin: z.string().regex(/^[a-z]+$/),
  kind: z.enum(['surname', 'syllable']),
})

const commonName = z.strictObject({
  /** Family name, given name or place that very many parties share, in Latin letters. */
  name: z.string(),
  /** Most that it can weigh beside a rare proper name, which weighs 1. */
  weight: z.coerce.number().min(0).max(1),
})

export type LegalFormRow = z.output<typeof legalForm>
export type BusinessWordRow = z.output<typeof businessWord>
export type PlaceWordRow = z.output<typeof placeWord>
export type LetterRow = z.output<typeof letter>
export type NicknameRow = z.output<typeof nickname>
export type NameVariantRow = z.output<typeof nameVariant>
export type NameJoinRow = z.output<typeof nameJoin>
export type NameEndingRow = z.output<typeof nameEnding>
export type NameWordRow = z.output<typeof nameWord>
export type LetterConfusionRow = z.output<typeof letterConfusion>
export type HanReadingRow = z.output<typeof hanReading>
export type RomanisationRow = z.output<typeof romanisation>
export type KoreanRussianRow = z.output<typeof koreanRussian>
export type CommonNameRow = z.output<typeof commonName>

/** Knowledge of languages that names are compared with. */
export const names: readonly Dataset[] = [
  {
    file: 'names/legal-forms.csv',
    row: legalForm,
    key: ['form', 'jurisdictions', 'stands'],
    compiled: 'legalForms',
    type: ['LegalFormRow', 'names'],
  },
  {
    file: 'names/business-words.csv',
    row: businessWord,
    key: ['word'],
    compiled: 'businessWords',
    type: ['BusinessWordRow', 'names'],
  },
  {
    file: 'names/place-words.csv',
    row: placeWord,
    key: ['place'],
    compiled: 'placeWords',
    type: ['PlaceWordRow', 'names'],
  },
  { file: 'names/letters.csv', row: letter, key: ['letter'], compiled: 'letters', type: ['LetterRow', 'names'] },
  { file: 'names/homoglyphs.csv', row: letter, key: ['letter'], compiled: 'homoglyphs', type: ['LetterRow', 'names'] },
  { file: 'names/nicknames.csv', row: nickname, key: ['name'], compiled: 'nicknames', type: ['NicknameRow', 'names'] },
  {
    file: 'names/name-variants.csv',
    row: nameVariant,
    key: ['name'],
    compiled: 'nameVariants',
    type: ['NameVariantRow', 'names'],
  },
  {
    file: 'names/name-joins.csv',
    row: nameJoin,
    key: ['part', 'kind'],
    compiled: 'nameJoins',
    type: ['NameJoinRow', 'names'],
  },
  {
    file: 'names/name-endings.csv',
    row: nameEnding,
    key: ['ending', 'kind'],
    compiled: 'nameEndings',
    type: ['NameEndingRow', 'names'],
  },
  {
    file: 'names/name-words.csv',
    row: nameWord,
    key: ['word', 'kind'],
    compiled: 'nameWords',
    type: ['NameWordRow', 'names'],
  },
  {
    file: 'names/letter-confusions.csv',
    row: letterConfusion,
    key: ['a', 'b'],
    compiled: 'letterConfusions',
    type: ['LetterConfusionRow', 'names'],
  },
  {
    file: 'names/han-readings.csv',
    row: hanReading,
    key: ['word', 'kind'],
    compiled: 'hanReadings',
    type: ['HanReadingRow', 'names'],
  },
  {
    file: 'names/romanisations.csv',
    row: romanisation,
    key: ['written', 'kind'],
    compiled: 'romanisations',
    type: ['RomanisationRow', 'names'],
  },
  {
    file: 'names/korean-russian.csv',
    row: koreanRussian,
    key: ['russian', 'kind'],
    compiled: 'koreanRussian',
    type: ['KoreanRussianRow', 'names'],
  },
  {
    file: 'names/common-names.csv',
    row: commonName,
    key: ['name'],
    compiled: 'commonNames',
    type: ['CommonNameRow', 'names'],
  },
]
