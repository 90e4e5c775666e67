import { type Identifier, type ListedName, limits, type PartyType, partialDate } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { ftmType } from './ftm-entry.js'
import { listedIdentifier } from './listed-identifier.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'
import { scriptOfText } from './scripts.js'
import { supposedIdentifier } from './supposed-identifier.js'
import { readTable, sameNames, type TableRow } from './table.js'

const columns = [
  'id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'addresses', 'identifiers', 'sanctions', 'phones', 'emails', 'program_ids',
  'dataset', 'last_seen',
] // biome-ignore format: a list to be read at a glance

/** Columns of several values. */
const many = [
  'aliases',
  'birth_date',
  'countries',
  'addresses',
  'identifiers',
  'sanctions',
  'phones',
  'emails',
  'program_ids',
  'dataset',
]

/** The values of a cell, joined by `;`; one that holds a `;` or a quotation mark is quoted within the cell, as in a CSV of its own. */
export function cellValues(cell: string): string[] {
  if (!cell.includes('"'))
    return cell
      .split(';')
      .map((value) => value.trim())
      .filter(Boolean)
  const values: string[] = []
  let value = ''
  let quoted = false
  for (let at = 0; at < cell.length; at++) {
    const letter = cell[at]!
    if (letter === '"' && quoted && cell[at + 1] === '"') {
      value += '"'
      at++
    } else if (letter === '"' && (quoted || value === '')) quoted = !quoted
    else if (letter === ';' && !quoted) {
      values.push(value)
      value = ''
    } else value += letter
  }
  return [...values, value].map((one) => one.trim()).filter(Boolean)
}

/** What a number of a ship is shows by its form: IMO and MMSI have check digits or ranges, a call sign letters and digits. */
function shipNumber(value: string): Identifier | undefined {
  if (/^\d{9}$/.test(value)) return listedIdentifier('mmsi', value)
  if (/^(?=.*[A-Z])[A-Z0-9]{3,7}$/.test(value)) return listedIdentifier('call-sign', value)
  return listedIdentifier('identifier', value)
}

/** A number whose kind the file does not give. */
function numberOf(value: string, type: PartyType | undefined, countries: readonly string[]): Identifier | undefined {
  if (/^IMO\d{7}$/i.test(value)) return listedIdentifier(type === 'organization' ? 'imo-company' : 'imo', value)
  return type === 'vessel' ? shipNumber(value) : supposedIdentifier('identifier', value, countries)
}

function putNames(draft: EntryDraft, row: TableRow): void {
  const primary = row.cell('name')
  const script = scriptOfText(primary)
  if (primary !== '') draft.names.push({ text: primary, kind: 'primary', ...(script !== undefined && { script }) })
  for (const text of cellValues(row.cell('aliases'))) {
    const own = scriptOfText(text)
    const name: ListedName = own === undefined ? { text, kind: 'strong-alias' } : { text, kind: 'native', script: own }
    draft.names.push(name)
  }
}

function entryOf(list: string, row: TableRow, code: CountryCode, report: LoadReport) {
  const draft = newDraft(row.cell('id'))
  const type = ftmType(row.cell('schema'))
  if (type) draft.type = type
  putNames(draft, row)
  if (draft.names[0]?.kind !== 'primary') return undefined
  draft.countries.push(...cellValues(row.cell('countries')))
  const countries = [...new Set(draft.countries.map(code))].filter((one) => one !== undefined)
  for (const date of cellValues(row.cell('birth_date'))) {
    if (partialDate.safeParse(date).success) draft.datesOfBirth.push(date)
    else draft.remarks.push(`DOB ${date}`)
  }
  draft.addresses.push(...cellValues(row.cell('addresses')))
  for (const value of cellValues(row.cell('identifiers'))) {
    const identifier = numberOf(value, type, countries)
    if (identifier) draft.identifiers.push(identifier)
  }
  for (const [column, kind] of [
    ['phones', 'phone'],
    ['emails', 'email'],
  ] as const) {
    for (const value of cellValues(row.cell(column))) {
      const identifier = type === 'person' ? undefined : listedIdentifier(kind, value)
      if (identifier) draft.identifiers.push(identifier)
      else countUnused(report, `${kind} of a person`)
    }
  }
  draft.programmes.push(...cellValues(row.cell('program_ids')))
  // The data sets say on which authorities’ lists the party is.
  for (const dataset of cellValues(row.cell('dataset'))) draft.remarks.push(`Data set ${dataset}`)
  for (const text of cellValues(row.lines('sanctions'))) draft.remarks.push(text.replace(/\s+/g, ' '))
  return finishEntry(list, draft, code)
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const ids = new Set<string>()
  let newest = ''
  const options = {
    multiline: true,
    columns: sameNames(columns),
    required: ['id', 'schema', 'name'],
    used: new Set(columns),
  }
  for await (const row of readTable(file, report, options)) {
    const id = row.cell('id')
    // The day on which the publisher last found any of them is that of the export.
    const seen = /^\d{4}-\d{2}-\d{2}/.exec(row.cell('last_seen'))?.[0] ?? ''
    if (seen > newest) newest = seen
    const full = many.find((column) => cellValues(row.lines(column)).length > limits.list)
    if (full !== undefined) addBadRow(report, file.name, row.line, `has more than ${limits.list} values of "${full}"`)
    else if (id === '') addBadRow(report, file.name, row.line, 'has no id')
    else if (ids.has(id)) addBadRow(report, file.name, row.line, `has the id "${id.slice(0, 60)}" a second time`)
    else {
      ids.add(id)
      const entry = entryOf(list, row, code, report)
      if (entry === undefined) addBadRow(report, file.name, row.line, `has no name ("${id.slice(0, 60)}")`)
      else yield { entry, file: file.name, line: row.line }
    }
  }
  if (newest !== '') report.publishedOn = newest
}

/** An OpenSanctions export as a table (`targets.simple.csv`), read by its header. */
export const opensanctionsCsv: ListReader = {
  id: 'opensanctions-csv',
  title: 'an OpenSanctions export as CSV (targets.simple.csv)',
  lists: ['opensanctions'],
  detect: oneOfFormat('opensanctions-csv'),
  read,
}
