import type { ListEntry, NameKind, PartyType } from '../../model/index.js'
import { readIsoBirthDates } from './birth-texts.js'
import type { CslRecord } from './csl-record.js'
import { type CountryCode, finishEntry, newDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { ofacListedOn } from './ofac-entry.js'
import { personName } from './ofac-name.js'
import { readRemarks } from './ofac-remarks.js'
import { type OfacReading, putStatement } from './ofac-statement.js'
import { namesKnownAs } from './us-aliases.js'
import { dayAfter, federalRegisterNotices, firstListedOn } from './us-notices.js'

const types = new Map<string, PartyType>([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
])

/** Remarks that stay as text under the name of their field. */
const kept: readonly [field: string, label: string][] = [
  ['title', 'Title'],
  ['standard_order', 'Standard order:'],
  ['license_requirement', 'License requirement:'],
  ['license_policy', 'License review policy:'],
]

const fromTreasury = (record: CslRecord) => /treasury|OFAC/i.test(record.text('source'))

function putNames({ draft }: OfacReading, record: CslRecord): void {
  const { type } = draft
  const treasury = fromTreasury(record)
  const add = (text: string, kind: NameKind) =>
    draft.names.push(treasury ? personName(text, kind, type) : { text, kind })
  for (const name of namesKnownAs(record.text('name'))) add(name.text, name.kind ?? 'primary')
  for (const alias of record.many('alt_names')) {
    // The last alias of the Entity List begins with “and”; what stands all in brackets is a note on the ones before.
    const text = alias.replace(/^and /, '')
    const quoted = /^["“](.+)["”]$/.exec(text)?.[1]
    if (/^\(.*\)$/.test(text)) draft.remarks.push(`Aliases: ${text}`)
    else if (quoted !== undefined && !/["“”]/.test(quoted)) add(quoted, 'weak-alias')
    // A mere number, such as that of an institute, names nobody by itself.
    else if (/^[\d\W]{1,4}$/.test(text)) add(text, 'weak-alias')
    else for (const name of namesKnownAs(text)) add(name.text, name.kind ?? 'strong-alias')
  }
}

function putVessel({ draft, countryCode }: OfacReading, record: CslRecord): void {
  const flag = record.text('vessel_flag')
  const owner = record.text('vessel_owner')
  const known = {
    type: record.text('vessel_type') || undefined,
    tonnage: record.text('gross_tonnage') || undefined,
    grossTonnage: record.text('gross_registered_tonnage') || undefined,
    flag: flag === '' ? undefined : (countryCode(flag) ?? flag),
  }
  if (Object.values(known).some((value) => value !== undefined)) draft.vessel = { ...draft.vessel, ...known }
  if (countryCode(flag) !== undefined) draft.countries.push(flag)
  if (owner !== '') draft.links.push({ to: owner, relation: 'owner' })
  const callSign = listedIdentifier('call-sign', record.text('call_sign'))
  if (callSign) draft.identifiers.push(callSign)
}

function putBirth({ draft }: OfacReading, record: CslRecord): void {
  for (const text of record.many('dates_of_birth')) {
    const birth = readIsoBirthDates(text)
    draft.datesOfBirth.push(...(birth?.dates ?? []))
    if (birth === undefined || birth.vague) draft.remarks.push(`DOB ${text}`)
  }
  draft.placesOfBirth.push(...record.many('places_of_birth'))
}

function putRemarks(reading: OfacReading, record: CslRecord): void {
  const text = record.text('remarks')
  if (text === '') return
  if (!fromTreasury(record)) {
    reading.draft.remarks.push(text)
    return
  }
  const statements = text.split(/;\s/).map((one) => {
    const statement = one.trim()
    return /^\(Linked To:.*\)$/.test(statement) ? statement.slice(1, -1) : statement
  })
  readRemarks(statements.join('; '), false, reading)
}

/** Days of one record: what the field says, and whether it can be the first. */
function putDays({ draft }: OfacReading, record: CslRecord, notices: readonly string[]) {
  const start = record.text('start_date')
  const end = record.text('end_date')
  const listedOn = firstListedOn(start || undefined, notices)
  if (start !== '' && listedOn === undefined) draft.remarks.push(`Effective ${start}`)
  const delistedOn = /^\d{4}-\d{2}-\d{2}$/.test(end) && !Number.isNaN(Date.parse(end)) ? dayAfter(end) : undefined
  if (end !== '') draft.remarks.push(`Until ${end}`)
  return { listedOn, delistedOn }
}

function putRecord(reading: OfacReading, record: CslRecord) {
  const { draft } = reading
  draft.programmes.push(record.text('source'), ...record.many('programs'))
  const notices = federalRegisterNotices(record.text('federal_register_notice'))
  draft.legalBasis.push(...notices)
  for (const [field, label] of kept) if (record.text(field) !== '') draft.remarks.push(`${label} ${record.text(field)}`)
  putNames(reading, record)
  putBirth(reading, record)
  draft.countries.push(...record.many('citizenships'), ...record.many('nationalities'))
  putVessel(reading, record)
  for (const { text, country } of record.addresses) {
    if (text !== '') draft.addresses.push(text)
    draft.countries.push(country)
  }
  for (const { type, number, country } of record.ids) {
    const text = `${type} ${number}${country === undefined ? '' : ` (${country})`}`.trim()
    putStatement(reading, { label: type, value: number, country, text })
  }
  putRemarks(reading, record)
  return putDays(reading, record, notices)
}

/**
 * One entry from the records of one number: the list has a record for each of its sources that names the party, and the entry names
 * them all among its programmes.
 */
export function cslEntry(
  list: string,
  records: readonly CslRecord[],
  code: CountryCode,
): { entry: ListEntry; unused: readonly string[] } {
  const draft = newDraft(records[0]!.id)
  const reading: OfacReading = { draft, countryCode: code, unused: [], listingDates: [] }
  const type = records.map((record) => types.get(record.text('type').toLowerCase())).find((one) => one !== undefined)
  if (type) draft.type = type
  const days = records.map((record) => putRecord(reading, record))
  // Of several listings the first to begin and the last to end count; one without a day has no bound.
  const starts = days.map((day) => day.listedOn).sort()
  const ends = days.map((day) => day.delistedOn).sort()
  const own = records.every((record) => !/\(SDN\)/.test(record.text('source'))) ? 'ofac-consolidated' : 'ofac-sdn'
  const tags = new Set(records.flatMap((record) => record.many('programs')))
  const listedOn = starts.includes(undefined) ? ofacListedOn(own, [...tags], reading.listingDates) : starts[0]
  if (listedOn !== undefined) draft.listedOn = listedOn
  const delistedOn = ends.includes(undefined) ? undefined : ends.at(-1)
  if (delistedOn !== undefined) draft.delistedOn = delistedOn
  return { entry: finishEntry(list, draft, code), unused: reading.unused }
}
