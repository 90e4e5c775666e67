import type { CountryCode } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { numberedItems } from './numbered.js'
import { countUnused, type LoadReport } from './report.js'
import { isCountryAlone } from './uk-countries.js'
import { readUkDate } from './uk-dates.js'
import { isNew, type UkParty } from './uk-party.js'

/** What a cell or element of a British list is about; all its formats use these words. */
export type UkField =
  | 'regime' | 'source' | 'measures' | 'information' | 'reasons' | 'listed' | 'designated' | 'unReference' | 'groupId' | 'listReference'
  | 'title' | 'position' | 'birthDate' | 'nationality' | 'gender'
  | 'phone' | 'website' | 'email' | 'entityType' | 'subsidiary' | 'parent' | 'registration'
  | 'imo' | 'owner' | 'formerOwner' | 'flag' | 'formerFlag' | 'shipType' | 'tonnage' | 'length' | 'built' | 'hull'
  | 'unused' // biome-ignore format: a list to be read at a glance

/** What a reading needs beside the party. */
export interface UkReading {
  readonly code: CountryCode
  readonly report: LoadReport
}

/** Fields that stay as text, by the word before them. */
const remarks = new Map<UkField, string>([
  ['title', 'Title'],
  ['position', 'Position'],
  ['source', 'Designation source'],
  ['unReference', 'UN reference'],
  ['groupId', 'OFSI group ID'],
  ['listReference', 'UK Sanctions List reference'],
  ['entityType', 'Type of entity'],
  ['length', 'Length of ship'],
])

const relations = new Map<UkField, string>([
  ['subsidiary', 'subsidiary'],
  ['parent', 'parent'],
  ['owner', 'owner-or-operator'],
  ['formerOwner', 'former-owner-or-operator'],
])

const contacts = new Set<UkField>(['phone', 'website', 'email'])

const split = (value: string, by: RegExp) =>
  numberedItems(value)
    .flatMap((item) => item.split(by).map((part) => part.trim()))
    .filter(Boolean)

function putContact(party: UkParty, field: UkField, value: string, { report }: UkReading): void {
  // People are not looked for by their telephone or mail.
  if (party.draft.type === 'person') {
    countUnused(report, `${field} of a person`)
    return
  }
  const parts = split(value, field === 'phone' ? /[;|\n]|\. (?=[+\d])|, ?(?=[+\d])/ : /[;|,\s]+/)
  for (const part of parts) {
    const kind = field === 'email' && !part.includes('@') ? 'website' : field
    if (kind === 'website' && !part.includes('.')) continue
    const identifier = listedIdentifier(kind, part.replace(/\.$/, ''))
    if (identifier) party.draft.identifiers.push(identifier)
  }
}

function putCountries(party: UkParty, value: string, label: string, { code }: UkReading): void {
  for (const item of split(value, /[|/;]/)) {
    const names = code(item) === undefined ? item.split(/, | and /) : [item]
    const known = names.filter((name) => code(name) !== undefined)
    party.draft.countries.push(...known)
    // Words around a country may limit it: `until 1991`, `possibly`.
    if (known.length < names.length || !names.every(isCountryAlone)) party.draft.remarks.push(`${label} ${item}`)
  }
}

function putShip(party: UkParty, field: UkField, value: string, reading: UkReading): void {
  const { draft } = party
  const vessel = draft.vessel ?? {}
  if (field === 'flag') {
    const [flag, ...others] = split(value, /[|;]/)
    if (flag === undefined) return
    draft.vessel = { ...vessel, flag: vessel.flag ?? reading.code(flag) ?? flag }
    for (const one of [flag, ...others]) if (reading.code(one) !== undefined) draft.countries.push(one)
    if (others.length > 0 || vessel.flag !== undefined) draft.remarks.push(`Flag ${value}`)
  } else if (field === 'formerFlag') {
    const flags = split(value, /[|;,]/).map((flag) => reading.code(flag) ?? flag)
    draft.vessel = { ...vessel, formerFlags: [...new Set([...(vessel.formerFlags ?? []), ...flags])] }
  } else if (field === 'built') {
    const date = readUkDate(value)
    if (date === undefined) draft.remarks.push(`Year built ${value}`)
    else draft.vessel = { ...vessel, builtIn: date }
  } else {
    const key = field === 'shipType' ? 'type' : 'tonnage'
    if (vessel[key] === undefined) draft.vessel = { ...vessel, [key]: value }
    else draft.remarks.push(`${key === 'type' ? 'Type of ship' : 'Tonnage'} ${value}`)
  }
}

/** Puts what one cell or element says where it belongs; what the party’s other rows said before is passed over. */
export function putField(party: UkParty, field: UkField, text: string, reading: UkReading): void {
  const { draft } = party
  const value = text.replace(/\s+/g, ' ').trim()
  if (field === 'unused') return
  if (!isNew(party, field, field === 'phone' || field === 'registration' ? text.trim() : value)) return
  const label = remarks.get(field)
  const relation = relations.get(field)
  if (label !== undefined) draft.remarks.push(`${label} ${value}`)
  else if (relation !== undefined) {
    for (const to of split(value, /[|;]/)) draft.links.push({ to, relation })
  } else if (contacts.has(field)) putContact(party, field, text.trim(), reading)
  else if (field === 'regime') {
    draft.programmes.push(value)
    if (/\bregulations\b/i.test(value)) draft.legalBasis.push(value)
  } else if (field === 'measures') {
    draft.remarks.push(
      `Sanctions imposed: ${[...new Set(value.split('|').map((one) => one.trim()))].filter(Boolean).join(', ')}`,
    )
  } else if (field === 'information' || field === 'reasons') party.prose.push(value)
  else if (field === 'listed' || field === 'designated') {
    const date = readUkDate(value)
    if (date === undefined) draft.remarks.push(`Date ${field} ${value}`)
    else party[field].push(date)
  } else if (field === 'birthDate') {
    for (const item of split(value, /[|;]/)) {
      const date = readUkDate(item)
      if (date === undefined) draft.remarks.push(`DOB ${item}`)
      else draft.datesOfBirth.push(date)
    }
  } else if (field === 'nationality') putCountries(party, value, 'Nationality', reading)
  else if (field === 'gender') {
    const gender = value.toLowerCase()
    if (gender === 'male' || gender === 'female') draft.gender = gender
    else draft.remarks.push(`Gender ${value}`)
  } else if (field === 'registration') party.registrations.push(text.trim())
  else if (field === 'imo' || field === 'hull') {
    for (const item of split(value, /[|;,]/)) {
      const identifier = listedIdentifier(field === 'imo' ? 'imo' : 'hull-identification', item)
      if (identifier) draft.identifiers.push(identifier)
    }
  } else putShip(party, field, value, reading)
}

/** Puts a birth place from its two cells, which may both be numbered. */
export function putBirthPlaces(party: UkParty, town: string, country: string): void {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (!isNew(party, 'birthPlace', `${clean(town)}|${clean(country)}`) || clean(town + country) === '') return
  const towns = numberedItems(clean(town))
  const countries = numberedItems(clean(country))
  const known = (one: string | undefined) => (one === undefined || /^[-–.\s]*$/.test(one) ? '' : one)
  const paired = towns.length === countries.length || countries.length <= 1
  const places = paired
    ? (towns.length === 0 ? countries : towns).map((one, at) =>
        towns.length === 0 ? known(one) : [known(one), known(countries[at] ?? countries[0])].filter(Boolean).join(', '),
      )
    : [...towns, ...countries].map(known)
  party.draft.placesOfBirth.push(...places.filter(Boolean))
}

/** Puts an address from its lines, and its country. */
export function putAddress(
  party: UkParty,
  lines: readonly string[],
  postalCode: string,
  country: string,
  reading: UkReading,
): void {
  const clean = [...lines, postalCode, country]
    .map((line) => line.replace(/\s+/g, ' ').replace(/,$/, '').trim())
    .filter(Boolean)
  const address = clean.join(', ')
  if (!isNew(party, 'address', address)) return
  party.draft.addresses.push(address)
  const place = country.replace(/\s+/g, ' ').trim()
  if (place !== '' && reading.code(place) !== undefined) party.draft.countries.push(place)
}
