import { z } from 'zod'
import { list, provenance } from './cells.js'
import type { Dataset } from './dataset.js'

const knownList = z.strictObject({
  /** Id of the list, as in a result. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  publisher: z.string(),
  /** Formats in which the publisher offers it and this package reads it. */
  formats: list,
  /** Files that `lists update` fetches, each as `NAME=ADDRESS`. */
  files: list
    .transform((cells) =>
      cells.map((cell) => ({ name: cell.slice(0, cell.indexOf('=')), address: cell.slice(cell.indexOf('=') + 1) })),
    )
    .pipe(
      z.array(z.strictObject({ name: z.string().regex(/^[A-Za-z0-9._-]+$/), address: z.url({ protocol: /^https$/ }) })),
    ),
  /** How often the publisher brings it out. */
  cadence: z.string(),
  /** Age in days from which it counts as stale. */
  staleAfterDays: z.coerce.number().int().positive(),
  /** Entries that a whole copy has at least, well below what was ever seen. Left out: not known. */
  expectedEntries: z.coerce.number().int().positive().optional(),
  /** Terms of use. */
  licence: z.string(),
  /** Whether this package reads it: `bundled` comes with the package. */
  reader: z.enum(['bundled', 'yes', 'no']),
  ...provenance,
})

/** One list that this package knows by its id. */
export type KnownListRow = z.output<typeof knownList>

/** The lists that are known by id. */
export const knownLists: Dataset = {
  file: 'watchlists/known-lists.csv',
  row: knownList,
  key: ['id'],
  compiled: 'knownLists',
  type: ['KnownListRow', 'watchlists'],
}

/** How the remarks field is read: the project’s own, made from the labels that occur in the files. */
const ofacRemark = z.strictObject({
  /** Words with which the remark begins. */
  label: z.string(),
  /** What the remark is read as. */
  use: z.enum([
    'identifier',
    'link',
    'birth-date',
    'birth-place',
    'country',
    'listing-date',
    'gender',
    'vessel-type',
    'vessel-built',
    'vessel-flag-former',
    'remark',
    'short-remark',
    'unused',
  ]),
  /** Kind of number, for an identifier; relation, for a link. */
  kind: z.string().optional(),
})

/** One label of the OFAC remarks field. */
export type OfacRemarkRow = z.output<typeof ofacRemark>

/** The labels of the OFAC remarks field. */
export const ofacRemarks: Dataset = {
  file: 'watchlists/ofac-remarks.csv',
  row: ofacRemark,
  key: ['label'],
  compiled: 'ofacRemarks',
  type: ['OfacRemarkRow', 'watchlists'],
}

const ownColumn = z.strictObject({
  /** Field of a list entry. */
  field: z.string(),
  /** Column headings that stand for it. */
  spellings: z.string().transform((cell) =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
})

/** One column of a user’s own list. */
export type OwnColumnRow = z.output<typeof ownColumn>

/** The columns of a user’s own list, in many spellings. */
export const ownListColumns: Dataset = {
  file: 'watchlists/own-list-columns.csv',
  row: ownColumn,
  key: ['field'],
  compiled: 'ownListColumns',
  type: ['OwnColumnRow', 'watchlists'],
}

const nationality = z.strictObject({
  /** ISO 3166-1 alpha-2 code of the country. */
  alpha2: z.string().regex(/^[A-Z]{2}$/),
  /** Words for its people, and names of it that only lists of people use. */
  words: z.string().transform((cell) =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
})

/** One country and the words for its people. */
export type NationalityRow = z.output<typeof nationality>

/** How lists write nationalities. */
export const nationalities: Dataset = {
  file: 'watchlists/nationalities.csv',
  row: nationality,
  key: ['alpha2'],
  compiled: 'nationalities',
  type: ['NationalityRow', 'watchlists'],
}
