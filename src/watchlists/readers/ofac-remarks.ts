import type { OfacRemarkRow } from '../../../data/schema/watchlists.js'
import { ofacRemarks } from '../../knowledge/compiled/ofac-remarks.js'
import type { Identifier, Link, ListedName } from '../../model/index.js'
import { listedIdentifier } from './listed-identifier.js'
import { readBirthDates, readOfacDate } from './ofac-dates.js'

/** What the remarks of an entry say. */
export interface Remarks {
  readonly names: ListedName[]
  readonly datesOfBirth: string[]
  readonly placesOfBirth: string[]
  /** Country names as written. */
  readonly countries: string[]
  readonly identifiers: Identifier[]
  readonly links: Link[]
  /** Days of listing under a directive or programme, ISO. */
  readonly listingDates: string[]
  /** What stays as text. */
  readonly kept: string[]
  /** Labels of statements that were not used. */
  readonly unused: string[]
}

/** How the reader turns a country’s name into its code. */
export type CountryCode = (name: string) => string | undefined

/** Characters that a short remark keeps. */
const shortRemark = 160

/** Rows by the first word of their label, longest label first. */
const byFirstWord = new Map<string, OfacRemarkRow[]>()
for (const row of ofacRemarks) {
  const word = row.label.split(' ', 1)[0]!
  byFirstWord.set(
    word,
    [...(byFirstWord.get(word) ?? []), row].sort((a, b) => b.label.length - a.label.length),
  )
}

function labelOf(statement: string): OfacRemarkRow | undefined {
  const rows = byFirstWord.get(statement.split(' ', 1)[0]!) ?? []
  return rows.find((row) => statement.startsWith(row.label) && /^$|[ (]/.test(statement.charAt(row.label.length)))
}

/** `VALUE (Country) issued DATE expires DATE`: the value and the country’s name. */
function splitNumber(text: string): { value: string; country?: string } {
  const bare = text.replace(/ (?:issued|expires) (?:on )?(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}(?= |$)/g, '').trim()
  const open = bare.endsWith(')') ? bare.lastIndexOf(' (') : -1
  return open > 0 ? { value: bare.slice(0, open), country: bare.slice(open + 2, -1) } : { value: bare }
}

/** Weak names stand in single quotes: `a.k.a. 'X'`. A former name that is only here is weak too. */
function weakName(statement: string): string | undefined {
  const found = /^[afn]\.k\.a\. '(.+?)'?$/.exec(statement)
  return found?.[1]?.trim()
}

function shorten(text: string): string {
  return text.length > shortRemark ? `${text.slice(0, shortRemark - 1).trimEnd()}…` : text
}

function readStatement(statement: string, into: Remarks, countryCode: CountryCode): void {
  const weak = weakName(statement)
  if (weak !== undefined) {
    into.names.push({ text: weak, kind: 'weak-alias' })
    return
  }
  const bare = statement.replace(/^alt\. /, '')
  const row = labelOf(bare)
  if (row === undefined) {
    into.kept.push(statement)
    return
  }
  const rest = bare.slice(row.label.length).trim()
  switch (row.use) {
    case 'birth-date': {
      const birth = readBirthDates(rest)
      into.datesOfBirth.push(...(birth?.dates ?? []))
      if (birth === undefined || birth.vague) into.kept.push(statement)
      return
    }
    case 'birth-place':
      into.placesOfBirth.push(rest)
      return
    case 'country':
      if (countryCode(rest) === undefined) into.kept.push(statement)
      else into.countries.push(rest)
      return
    case 'link':
      if (rest !== '') into.links.push({ to: rest, relation: row.kind ?? 'linked-to' })
      return
    case 'listing-date': {
      const date = readOfacDate(rest.replace(/^\([^()]{0,80}\):?/, ''))
      if (date !== undefined) into.listingDates.push(date)
      into.kept.push(statement)
      return
    }
    case 'identifier': {
      const { value, country } = splitNumber(rest)
      const code = country === undefined ? undefined : countryCode(country)
      const whole = country !== undefined && code === undefined && row.kind !== 'crypto-address' ? rest : value
      const identifier = listedIdentifier(row.kind ?? row.label, whole, code)
      if (identifier) into.identifiers.push(identifier)
      else into.kept.push(statement)
      return
    }
    case 'unused':
      into.unused.push(row.label)
      return
    default:
      into.kept.push(row.use === 'short-remark' ? shorten(statement) : statement)
  }
}

/**
 * Reads the remarks of OFAC’s flat files: statements separated by `; `, the last one followed by a full stop.
 * @param text The remarks, with their continuation from the spill-over file put on.
 * @param cut Whether the text breaks off at the field’s 1,000 characters: then its last statement is left out.
 */
export function readRemarks(text: string, cut: boolean, countryCode: CountryCode): Remarks {
  const into: Remarks = {
    names: [], datesOfBirth: [], placesOfBirth: [], countries: [], identifiers: [], links: [], listingDates: [], kept: [], unused: [],
  } // biome-ignore format: an empty form
  const statements = text.trim().replace(/\.$/, '').split(/;\s+/)
  if (cut) statements.pop()
  for (const statement of statements) {
    const trimmed = statement.trim()
    if (trimmed !== '' && trimmed !== '-0-') readStatement(trimmed, into, countryCode)
  }
  return into
}
