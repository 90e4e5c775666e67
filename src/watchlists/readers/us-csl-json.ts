import { TradescreenError } from '../../model/index.js'
import { type CslPlace, readCslEntries } from './csl-entries.js'
import { type CslAddress, type CslId, cslAddresses, cslFields, cslIds, cslValues } from './csl-record.js'
import type { CountryCode } from './draft.js'
import { readJsonRecords } from './json-records.js'
import { ofacCountryCodes } from './ofac-words.js'
import { oneOfFormat } from './one-file.js'
import type { ListFile, ListReader } from './reader.js'
import { countUnused, type LoadReport } from './report.js'

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const used = new Set([...cslFields, 'id', 'country'])

/** A text or number as one line; `''` for anything else. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : ''

/** An array of texts, or one text of values separated by `;` as in the CSV. */
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf).filter(Boolean) : cslValues(textOf(value))

const objectsOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

function addressOf(address: JsonObject): CslAddress {
  const country = textOf(address.country)
  const parts = ['address', 'city', 'state', 'postal_code'].map((name) => textOf(address[name])).filter(Boolean)
  return { text: parts.length === 0 ? '' : [...parts, country].filter(Boolean).join(', '), country }
}

function idOf(id: JsonObject, onDate: () => void): CslId {
  const country = textOf(id.country)
  for (const name of ['issue_date', 'expiration_date']) if (textOf(id[name]) !== '') onDate()
  return { type: textOf(id.type), number: textOf(id.number), ...(country !== '' && { country }) }
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function recordOf(value: JsonObject, code: CountryCode, report: LoadReport): CslPlace['record'] {
  for (const [key, held] of Object.entries(value))
    if (!used.has(key) && !isEmpty(held)) countUnused(report, key.slice(0, 60))
  const onDate = () => countUnused(report, 'ids: day of issue or expiry')
  const many = (field: string) => textsOf(value[field])
  return {
    id: textOf(value._id) || textOf(value.id),
    text: (field) => textOf(value[field]),
    many: (field) => (field === 'citizenships' ? [...many(field), ...many('country')] : many(field)),
    addresses: Array.isArray(value.addresses)
      ? objectsOf(value.addresses).map(addressOf)
      : cslAddresses(textOf(value.addresses), code),
    ids: Array.isArray(value.ids)
      ? objectsOf(value.ids).map((id) => idOf(id, onDate))
      : cslIds(textOf(value.ids), onDate),
  }
}

/** Refuses one page of an answer of the search service, which looks like the whole list. */
function assertWhole(file: ListFile, total: unknown, held: number): void {
  if (typeof total !== 'number' || total <= held) return
  throw new TradescreenError(
    'invalid-list',
    `${file.name} holds ${held} of ${total} entries: it is one page of an answer.`,
    {
      hint: 'Get the whole list, consolidated.json, instead of a search.',
    },
  )
}

async function* records(file: ListFile, report: LoadReport): AsyncGenerator<CslPlace> {
  const code = ofacCountryCodes()
  let held = 0
  let total: unknown
  const onEnd = (frame: JsonObject) => {
    total = frame.total
  }
  for await (const { value, line, number } of readJsonRecords(file, 'results', onEnd)) {
    held++
    report.rows++
    const record = isObject(value) ? recordOf(value, code, report) : `is no object of JSON (record ${number})`
    yield { record, line }
  }
  assertWhole(file, total, held)
}

/** The US Consolidated Screening List as JSON: the bulk file `consolidated.json`, or a whole answer of the search service. */
export const usCslJson: ListReader = {
  id: 'us-csl-json',
  title: 'the US Consolidated Screening List in JSON (consolidated.json)',
  lists: ['us-csl'],
  detect: oneOfFormat('us-csl-json'),
  read: (source, report) => readCslEntries(source, report, records),
}
