/** Columns of a decision table beside those of a CSV batch, each with what its cells say. */
export const ownColumns = {
  case: 'name of the case; rows of one name that follow each other are one deal',
  asOf: 'date of the screening',
  expect:
    'rule ids that must flag, parted by semicolons, each with a severity if wanted: `party/listed:hold`; or the status alone: `none`, `review`, `hold`',
  expectNot: 'rule ids that must not flag, written in the same way',
  route: 'places between origin and destination, parted by semicolons',
  owner: 'name of an owner of the row’s party',
  ownerPercent: 'share of that owner, 0 to 100',
  ownerCountry: 'country of that owner',
  note: 'a remark for readers; not used',
} as const

/** A column of a decision table that a batch does not have. */
export type OwnColumn = keyof typeof ownColumns

const folded = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const spellings = new Map<string, OwnColumn>(Object.keys(ownColumns).map((key) => [folded(key), key as OwnColumn]))
spellings.set('comment', 'note')
spellings.set('expected', 'expect')
spellings.set('expectednot', 'expectNot')

/** The column of ours that a header names, whatever its letter case, blanks and hyphens. */
export function ownColumnOf(header: string): OwnColumn | undefined {
  return /[^\x20-\x7e]/.test(header) ? undefined : spellings.get(folded(header))
}
