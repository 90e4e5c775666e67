import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import type { LoadReport } from './report.js'
import { foldHeader } from './table.js'
import { readUkDate } from './uk-dates.js'
import { putDocuments } from './uk-documents.js'
import { putAddress, putBirthPlaces, type UkField } from './uk-fields.js'
import { nativeName, ukName, ukNameKind } from './uk-names.js'
import { isNew, ukType } from './uk-party.js'
import { readUkRows, type UkTable } from './uk-rows.js'

/** Columns that are one field, by header. */
const fields: readonly [header: string, field: UkField][] = [
  ['Title', 'title'],
  ['Position', 'position'],
  ['OFSI Group ID', 'groupId'],
  ['UN Reference Number', 'unReference'],
  ['Regime Name', 'regime'],
  ['Designation source', 'source'],
  ['Sanctions Imposed', 'measures'],
  ['Other Information', 'information'],
  ['UK Statement of Reasons', 'reasons'],
  ['Phone number', 'phone'],
  ['Website', 'website'],
  ['Email address', 'email'],
  ['Date Designated', 'designated'],
  ['D.O.B', 'birthDate'],
  ['Nationality(/ies)', 'nationality'],
  ['Gender', 'gender'],
  ['Type of entity', 'entityType'],
  ['Subsidiaries', 'subsidiary'],
  ['Parent company', 'parent'],
  ['Business registration number (s)', 'registration'],
  ['IMO number', 'imo'],
  ['Current owner/operator (s)', 'owner'],
  ['Previous owner/operator (s)', 'formerOwner'],
  ['Current believed flag of ship', 'flag'],
  ['Previous flags', 'formerFlag'],
  ['Type of ship', 'shipType'],
  ['Tonnage of ship', 'tonnage'],
  ['Length of ship', 'length'],
  ['Year Built', 'built'],
  ['Hull identification number (HIN)', 'hull'],
]

const nameColumns = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6']
const addressColumns = [1, 2, 3, 4, 5, 6].map((line) => `Address Line ${line}`)

const others = [
  'Unique ID', 'Designation Type', 'Name type', 'Alias strength', 'Name non-latin script', 'Non-latin script type', 'Non-latin script language',
  'Address Postal Code', 'Address Country', 'National Identifier number', 'National Identifier additional information', 'Passport number',
  'Passport additional information', 'Town of birth', 'Country of birth', ...nameColumns, ...addressColumns,
] // biome-ignore format: a list to be read at a glance

const table: UkTable = {
  columns: new Map([
    ...fields.map(([header, field]) => [foldHeader(header), field] as const),
    ...others.map((header) => [foldHeader(header), header] as const),
  ]),
  fields: fields.map(([, field]) => field),
  used: others,
  key: 'Unique ID',
  keyForm: /^[A-Z]{2,6}[0-9]{1,8}$/i,
  required: ['Unique ID', 'Name 6', 'Designation Type'],
  dateLine: (cells, report) => {
    const date = /^report date:?\s*(\S{1,20})/i.exec(cells.join(' ').trim())
    if (!date) return false
    const published = readUkDate(date[1]!)
    if (published?.length === 10) report.publishedOn = published
    return true
  },
  putRow: (party, row, reading) => {
    const { draft } = party
    const type = ukType(row.cell('Designation Type'))
    if (type) draft.type = type
    const kind = ukNameKind(row.cell('Name type'), row.cell('Alias strength'))
    const name = ukName(nameColumns.map(row.cell), kind, draft.type)
    if (name && isNew(party, `name ${kind}`, name.text)) draft.names.push(name)
    const native = nativeName(
      row.cell('Name non-latin script'),
      row.cell('Non-latin script type'),
      row.cell('Non-latin script language'),
    )
    if (native && isNew(party, 'name native', native.text)) draft.names.push(native)
    putAddress(
      party,
      addressColumns.map(row.cell),
      row.cell('Address Postal Code'),
      row.cell('Address Country'),
      reading,
    )
    putBirthPlaces(party, row.cell('Town of birth'), row.cell('Country of birth'))
    const passport = [row.cell('Passport number'), row.cell('Passport additional information')] as const
    if (isNew(party, 'passport', passport.join('|').replace(/^\|$/, '')))
      putDocuments(draft, 'passport', ...passport, reading.code)
    const national = [
      row.cell('National Identifier number'),
      row.cell('National Identifier additional information'),
    ] as const
    if (isNew(party, 'national', national.join('|').replace(/^\|$/, '')))
      putDocuments(draft, 'national-id', ...national, reading.code)
  },
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  yield* readUkRows(list, files[0]!, table, report)
}

/** The UK Sanctions List as CSV (`UK-Sanctions-List.csv`): a line with the date, a header of 58 columns, a row for each name and address. */
export const ukSanctionsCsv: ListReader = {
  id: 'uk-sanctions-csv',
  title: 'the UK Sanctions List as CSV (UK-Sanctions-List.csv)',
  lists: ['uk-sanctions'],
  detect: oneOfFormat('uk-sanctions-csv'),
  read,
}
