import type { OfacRemarkRow } from '../../../data/schema/watchlists.js'
import { ofacRemarks } from '../../knowledge/compiled/ofac-remarks.js'
import type { CountryCode, EntryDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { readBirthDates, readOfacDate } from './ofac-dates.js'

/** What the statements about one entry are read into. */
export interface OfacReading {
  readonly draft: EntryDraft
  readonly countryCode: CountryCode
  /** Labels of statements that were not used. */
  readonly unused: string[]
  /** Days of listing under a directive or programme, ISO. */
  readonly listingDates: string[]
}

/** A statement in the words of any of OFAC’s formats. */
export interface OfacStatement {
  /** What it is about, for example `Passport` or `Tax ID No.`. */
  readonly label: string
  readonly value: string
  /** Name of the country that issued a number. */
  readonly country?: string | undefined
  /** The whole statement, for the remarks. */
  readonly text: string
}

/** Characters that a short remark keeps. */
const shortRemark = 160

const byLabel = new Map(ofacRemarks.map((row) => [row.label, row]))

/** Rows by the first word of their label, longest label first. */
const byFirstWord = new Map<string, OfacRemarkRow[]>()
for (const row of [...ofacRemarks].sort((a, b) => b.label.length - a.label.length)) {
  const word = row.label.split(' ', 1)[0]!
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), row])
}

/** The longest known label with which a text begins. */
export function labelAtStart(text: string): OfacRemarkRow | undefined {
  const rows = byFirstWord.get(text.split(' ', 1)[0]!) ?? []
  return rows.find((row) => text.startsWith(row.label) && /^$|[ (]/.test(text.charAt(row.label.length)))
}

const rowOf = (label: string) => byLabel.get(label) ?? labelAtStart(label)

function shorten(text: string): string {
  return text.length > shortRemark ? `${text.slice(0, shortRemark - 1).trimEnd()}…` : text
}

/** `NUMBER (Country)`: the number and the name of the country, when it is one. */
function splitCountry(statement: OfacStatement, countryCode: CountryCode): OfacStatement {
  const { value } = statement
  const open = value.endsWith(')') ? value.lastIndexOf(' (') : -1
  if (statement.country !== undefined || open < 1) return statement
  const country = value.slice(open + 2, -1)
  return countryCode(country) === undefined ? statement : { ...statement, value: value.slice(0, open), country }
}

function putIdentifier({ draft, countryCode }: OfacReading, row: OfacRemarkRow, statement: OfacStatement): void {
  const { label, value, country, text } = splitCountry(statement, countryCode)
  const code = country === undefined ? undefined : countryCode(country)
  // What stands in brackets may be part of the number and no country.
  const whole =
    country !== undefined && code === undefined && row.kind !== 'crypto-address' ? `${value} (${country})` : value
  const currency = row.kind === 'crypto-address' ? label.slice(row.label.length).trim() : ''
  // A sentence that begins like a number: `Passport and National ID were issued in …`.
  if (!/\d/.test(whole) && whole.split(' ', 3).length === 3) {
    draft.remarks.push(text)
    return
  }
  const identifier = listedIdentifier(row.kind ?? row.label, `${currency} ${whole}`.trim(), code)
  if (identifier) draft.identifiers.push(identifier)
  else draft.remarks.push(text)
}

/**
 * Puts a country that the list gives for the entry itself into the draft. One that is not known stays as text.
 * @param label What the country is, for example `nationality`.
 */
export function putCountry({ draft, countryCode }: OfacReading, label: string, name: string): void {
  if (countryCode(name) === undefined) draft.remarks.push(`${label} ${name}`)
  else draft.countries.push(name)
}

/** Puts what a statement says where it belongs in the draft; one of an unknown label stays as text. */
export function putStatement(reading: OfacReading, statement: OfacStatement): void {
  const { draft, countryCode, unused, listingDates } = reading
  const { label, value, text } = statement
  const row = rowOf(label)
  const keep = () => draft.remarks.push(text)
  switch (row?.use) {
    case 'birth-date': {
      const birth = readBirthDates(value)
      draft.datesOfBirth.push(...(birth?.dates ?? []))
      if (birth === undefined || birth.vague) keep()
      return
    }
    case 'birth-place':
      draft.placesOfBirth.push(value)
      return
    case 'country':
      putCountry(reading, row.label, value)
      return
    case 'gender': {
      const gender = value.toLowerCase()
      if (gender === 'male' || gender === 'female') draft.gender = gender
      else keep()
      return
    }
    case 'vessel-flag-former':
      draft.vessel = {
        ...draft.vessel,
        formerFlags: [...(draft.vessel?.formerFlags ?? []), countryCode(value) ?? value],
      }
      return
    case 'vessel-built':
      if (/^\d{4}$/.test(value)) draft.vessel = { ...draft.vessel, builtIn: value }
      else keep()
      return
    case 'vessel-type':
      if (draft.vessel?.type !== undefined && draft.vessel.type !== value) keep()
      else draft.vessel = { ...draft.vessel, type: value }
      return
    case 'link':
      if (value !== '') draft.links.push({ to: value, relation: row.kind ?? 'linked-to' })
      return
    case 'listing-date': {
      const date = readOfacDate(value.replace(/^\([^()]{0,80}\):?/, ''))
      if (date !== undefined) listingDates.push(date)
      keep()
      return
    }
    case 'identifier':
      putIdentifier(reading, row, statement)
      return
    case 'unused':
      unused.push(row.label)
      return
    default:
      draft.remarks.push(row?.use === 'short-remark' ? shorten(text) : text)
  }
}
