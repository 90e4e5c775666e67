import { isoFromParts } from './date-parts.js'
import {
  type EuBlock, putAct, putAddress, putBirth, putCitizenship, putContact, putHead, putName, putRegulation,
} from './eu-blocks.js' // biome-ignore format: a list to be read at a glance
import { type EuCsvBlock, euCsvColumns } from './eu-csv-columns.js'
import { putIdentification } from './eu-identification.js'
import { type EuParty, gatherParties } from './eu-party.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { readTable, type TableRow } from './table.js'

/** A cell; line ends are written as `\n` in CSV 1.0. */
const cellOf = (row: TableRow, column: string): string | undefined =>
  row.cell(column).replaceAll('\\n', ' ').replace(/ {2,}/g, ' ').trim() || undefined

const blockOf =
  (row: TableRow, block: EuCsvBlock): EuBlock =>
  (field) =>
    cellOf(row, `${block}.${field}`)

/** The blocks of a row that hold anything but the act they come from. */
const filledBlocks: readonly [block: EuCsvBlock, fields: readonly string[], put: typeof putName][] = [
  ['name', ['wholeName', 'lastName', 'firstName'], putName],
  ['birth', ['birthdate', 'year', 'yearRangeFrom', 'city', 'place', 'countryIso2Code'], putBirth],
  ['identification', ['number', 'latinNumber', 'description'], putIdentification],
  ['citizenship', ['countryIso2Code', 'countryDescription', 'region'], putCitizenship],
  ['address', ['street', 'city', 'countryIso2Code', 'countryDescription', 'place', 'region', 'poBox', 'contactInfo'], putAddress],
] // biome-ignore format: one block, one line

/** `AD001095 (passport-National passport) ((passport))` of CSV 1.0 in its parts. */
function oldIdentification(block: EuBlock): { block: EuBlock; remarks: string[] } {
  const text = block('description')
  if (text === undefined) return { block, remarks: [] }
  const found = /^([^(]*)\(([a-z]+)-([^()]*)\)\s*(?:\((.*)\))?$/i.exec(text)
  const parts: Record<string, string | undefined> = {
    number: found ? found[1]!.trim() || undefined : text,
    identificationTypeCode: found?.[2],
    identificationTypeDescription: found?.[3],
  }
  const remark = found?.[4]?.trim()
  return { block: (field) => parts[field] ?? block(field), remarks: remark ? [remark] : [] }
}

/** `PHONE[668 33 01] FAX[662 38 14]`. */
function putContacts(party: EuParty, text: string): void {
  const rest = text.replace(/([A-Z]{3,5})\[([^[\]]*)\]/g, (_, key: string, value: string) => {
    putContact(party, key, value)
    return ''
  })
  if (rest.trim() !== '') putContact(party, '', rest.trim())
}

function putRow(party: EuParty, row: TableRow): void {
  const remark = cellOf(row, 'entity.remark')
  putHead(party, blockOf(row, 'entity'), remark === undefined ? [] : [remark])
  putRegulation(party, blockOf(row, 'regulation'))
  for (const [name, fields, put] of filledBlocks) {
    const own = blockOf(row, name)
    putAct(party.acts, own)
    if (fields.every((field) => own(field) === undefined)) continue
    const { block, remarks } = name === 'identification' ? oldIdentification(own) : { block: own, remarks: [] }
    const said = own('remark')
    put(party, block, said === undefined ? remarks : [...remarks, said])
    const contacts = name === 'address' ? own('contactInfo') : undefined
    if (contacts !== undefined) putContacts(party, contacts)
  }
}

/** `05/08/2026` as an ISO day. */
function fileDate(text: string): string | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const date = isoFromParts(found?.[3], found?.[2], found?.[1])
  return date?.length === 10 ? date : undefined
}

const used = new Set(euCsvColumns.values())

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const parties = gatherParties(list, file, report)
  const required = ['entity.logicalId', 'name.wholeName']
  for await (const row of readTable(file, report, {
    delimiter: ';',
    multiline: true,
    columns: euCsvColumns,
    required,
    used,
  })) {
    const date = fileDate(row.cell('entity.generationDate'))
    if (date !== undefined) report.publishedOn ??= date
    const id = row.cell('entity.euReferenceNumber') || row.cell('entity.logicalId')
    if (id === '') {
      addBadRow(report, file.name, row.line, 'has no number of the party')
      continue
    }
    const { party, finished } = parties.turnTo(id, row.line)
    yield* finished
    if (party !== undefined) putRow(party, row)
  }
  yield* parties.close()
}

/** The EU’s consolidated list of financial sanctions as CSV 1.0 or 1.1: a row for each name, address, birth date … of a party. */
export const euFsfCsv: ListReader = {
  id: 'eu-fsf-csv',
  title: 'the EU list of financial sanctions in CSV (csvFullSanctionsList 1.0 or 1.1)',
  lists: ['eu-fsf'],
  detect: oneOfFormat('eu-fsf-csv'),
  read,
}
