import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import type { LoadReport } from './report.js'
import { foldHeader } from './table.js'
import { readUkDate } from './uk-dates.js'
import { putDocuments } from './uk-documents.js'
import { putAddress, putBirthPlaces, type UkField } from './uk-fields.js'
import { putInformation } from './uk-information.js'
import { nativeName, ukName, ukNameKind } from './uk-names.js'
import { isNew, ukType } from './uk-party.js'
import { readUkRows, type UkTable } from './uk-rows.js'
import { asUtf8 } from './windows-1252.js'

/** Columns that are one field, by header. */
const fields: readonly [header: string, field: UkField][] = [
  ['Title', 'title'],
  ['Position', 'position'],
  ['DOB', 'birthDate'],
  ['Nationality', 'nationality'],
  ['Regime', 'regime'],
  ['Listed On', 'listed'],
  ['UK Sanctions List Date Designated', 'designated'],
]

const nameColumns = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6']
const addressColumns = [1, 2, 3, 4, 5, 6].map((line) => `Address ${line}`)

const others = [
  'Group ID', 'Group Type', 'Alias Type', 'Alias Quality', 'Name Non-Latin Script', 'Non-Latin Script Type', 'Non-Latin Script Language',
  'Post/Zip Code', 'Country', 'Town of Birth', 'Country of Birth', 'Other Information', 'Passport Number', 'Passport Details', 'NI Number',
  'National Identification Number', 'National Identification Details', ...nameColumns, ...addressColumns,
] // biome-ignore format: a list to be read at a glance

const table: UkTable = {
  columns: new Map([
    ...fields.map(([header, field]) => [foldHeader(header), field] as const),
    ...others.map((header) => [foldHeader(header), header] as const),
  ]),
  fields: fields.map(([, field]) => field),
  used: others,
  key: 'Group ID',
  keyForm: /^\d{1,8}$/,
  required: ['Group ID', 'Name 6', 'Group Type', 'Alias Type'],
  dateLine: (cells, report) => {
    if (!/^last updated$/i.test(cells[0]?.trim() ?? '') || cells.slice(2).some((cell) => cell.trim() !== ''))
      return false
    const published = readUkDate(cells[1] ?? '')
    if (published?.length === 10) report.publishedOn = published
    return true
  },
  putRow: (party, row, reading) => {
    const { draft } = party
    const type = ukType(row.cell('Group Type'))
    if (type) draft.type = type
    const kind = ukNameKind(row.cell('Alias Type'), row.cell('Alias Quality'))
    const name = ukName(nameColumns.map(row.cell), kind, draft.type)
    if (name && isNew(party, `name ${kind}`, name.text)) draft.names.push(name)
    const native = nativeName(
      row.cell('Name Non-Latin Script'),
      row.cell('Non-Latin Script Type'),
      row.cell('Non-Latin Script Language'),
    )
    if (native && isNew(party, 'name native', native.text)) draft.names.push(native)
    putAddress(party, addressColumns.map(row.cell), row.cell('Post/Zip Code'), row.cell('Country'), reading)
    putBirthPlaces(party, row.cell('Town of Birth'), row.cell('Country of Birth'))
    const passport = [row.cell('Passport Number'), row.cell('Passport Details')] as const
    if (isNew(party, 'passport', passport.join('|').replace(/^\|$/, '')))
      putDocuments(draft, 'passport', ...passport, reading.code)
    const national = [
      row.cell('National Identification Number') || row.cell('NI Number'),
      row.cell('National Identification Details'),
    ] as const
    if (isNew(party, 'national', national.join('|').replace(/^\|$/, '')))
      putDocuments(draft, 'national-id', ...national, reading.code)
    const information = row.lines('Other Information')
    if (isNew(party, 'other', information)) putInformation(party, information, reading)
  },
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  yield* readUkRows(list, await asUtf8(files[0]!), table, report)
}

/** The former UK consolidated list (`ConList.csv`) in the layouts of 2020 (29 columns) and 2022 (36 columns), in UTF-8 or Windows-1252. */
export const ukConlistCsv: ListReader = {
  id: 'uk-conlist-csv',
  title: 'the former UK consolidated list (ConList.csv)',
  lists: ['uk-sanctions'],
  detect: oneOfFormat('uk-conlist-csv'),
  read,
}
