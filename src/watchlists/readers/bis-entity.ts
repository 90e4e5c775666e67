import { fingerprint } from '../../model/index.js'
import { readEntityText } from './bis-entity-text.js'
import { countryCodes } from './country-codes.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { readTable, type TableRow } from './table.js'
import { namesKnownAs } from './us-aliases.js'
import { federalRegisterNotices, firstListedOn, readUsDate } from './us-notices.js'

/** Headers of the table in the regulations, and those that tables made from it have for the parts of its column “Entity”. */
const columns = new Map([
  ['country', 'country'],
  ['entity', 'entity'],
  ['entity_name', 'entity'],
  ['name', 'entity'],
  ['alternate_name', 'aliases'],
  ['alternate_names', 'aliases'],
  ['aliases', 'aliases'],
  ['alias', 'aliases'],
  ['address', 'address'],
  ['addresses', 'address'],
  ['city', 'city'],
  ['state', 'state'],
  ['state_province', 'state'],
  ['postal_code', 'postal code'],
  ['license_requirement', 'license requirement'],
  ['licence_requirement', 'license requirement'],
  ['license_review_policy', 'license review policy'],
  ['license_policy', 'license review policy'],
  ['licence_review_policy', 'license review policy'],
  ['licence_policy', 'license review policy'],
  ['federal_register_citation', 'federal register citation'],
  ['federal_register_notice', 'federal register citation'],
  ['fr_citation', 'federal register citation'],
  ['effective_date', 'effective date'],
])

const table = {
  multiline: true,
  columns,
  required: ['country', 'entity', 'license requirement'],
  used: new Set(columns.values()),
}

/** Characters that the text of one entity may have; the longest of the list has some thousands. */
const longestEntity = 50_000

/** What the rows of one entity in one country say. */
interface Listed {
  readonly draft: EntryDraft
  readonly line: number
  readonly days: (string | undefined)[]
}

/**
 * The list has no number. Country and primary name stand for an entry, in whatever order the rows are, and stay when aliases or addresses
 * are added.
 */
const idOf = (country: string, name: string) =>
  fingerprint([
    country.toUpperCase(),
    name
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ]).slice(0, 20)

const readDay = (text: string) => readUsDate(text) ?? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined)

function putRow(
  { draft, days }: Listed,
  row: TableRow,
  text: ReturnType<typeof readEntityText>,
  country: string,
): void {
  const { cell, lines } = row
  draft.names.push(...text.names)
  for (const alias of lines('aliases').split(/[;\n]/))
    for (const known of namesKnownAs(alias.replace(/^\s{0,9}(?:and )?[-–—]?\s{0,9}/, '').trim()))
      draft.names.push({ text: known.text, kind: known.kind ?? 'strong-alias' })
  const own = [cell('address'), cell('city'), cell('state'), cell('postal code')].filter(Boolean)
  if (own.length > 0) draft.addresses.push([...own, country].join(', '))
  draft.addresses.push(...text.addresses)
  draft.countries.push(country)
  draft.legalBasis.push(...federalRegisterNotices(cell('federal register citation')))
  if (cell('license requirement') !== '') draft.remarks.push(`License requirement: ${cell('license requirement')}`)
  if (cell('license review policy') !== '')
    draft.remarks.push(`License review policy: ${cell('license review policy')}`)
  draft.remarks.push(...text.notes)
  days.push(readDay(cell('effective date')))
  if (cell('effective date') !== '') draft.remarks.push(`Effective ${cell('effective date')}`)
}

function finish(list: string, { draft, days }: Listed, code: CountryCode) {
  // A citation’s day is that of print; the rule may have been in force some days before, so it is no day of listing.
  const day = days.includes(undefined) ? undefined : [...days].sort()[0]
  const listedOn = firstListedOn(day, draft.legalBasis)
  if (listedOn !== undefined) draft.listedOn = listedOn
  return finishEntry(list, draft, code)
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const listed = new Map<string, Listed>()
  let country = ''
  for await (const row of readTable(file, report, table)) {
    // The country stands only in the first row of its entities.
    country = row.cell('country') || country
    const whole = row.lines('entity')
    if (whole.length > longestEntity) {
      addBadRow(report, file.name, row.line, `has ${whole.length} characters where the entity should stand`)
      continue
    }
    const text = readEntityText(whole)
    const name = text.names[0]?.text
    if (name === undefined) addBadRow(report, file.name, row.line, 'has no name')
    else if (country === '') addBadRow(report, file.name, row.line, 'has no country')
    else {
      const id = idOf(country, name)
      const one = listed.get(id) ?? { draft: newDraft(id), line: row.line, days: [] }
      if (!listed.has(id)) one.draft.programmes.push('Entity List')
      listed.set(id, one)
      putRow(one, row, text, country)
    }
  }
  for (const one of listed.values()) yield { entry: finish(list, one, code), file: file.name, line: one.line }
}

/** The Entity List of the US Bureau of Industry and Security, as a CSV of the table in supplement no. 4 to part 744 of its regulations. */
export const bisEntity: ListReader = {
  id: 'bis-entity-csv',
  title:
    'the BIS Entity List in CSV (country, entity, license requirement, license review policy, Federal Register citation)',
  lists: ['bis-entity'],
  detect: oneOfFormat('bis-entity-csv'),
  read,
}
