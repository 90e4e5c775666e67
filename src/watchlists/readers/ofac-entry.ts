import type { Identifier, Link, ListEntry, ListedName, NameKind, PartyType } from '../../model/index.js'
import { listedIdentifier } from './listed-identifier.js'
import { type Companion, type OfacAddress, ofacCell } from './ofac-companions.js'
import { type CountryCode, type Remarks, readRemarks } from './ofac-remarks.js'

/** Characters at which the publisher cuts the remarks. */
const remarksField = 1000

/** Characters of remarks that an entry keeps. */
const keptRemarks = 2000

const types = new Map<string, PartyType>([
  ['individual', 'person'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
  ['entity', 'organization'],
  ['', 'organization'],
])

const aliasKinds = new Map<string, NameKind>([
  ['aka', 'strong-alias'],
  ['nka', 'strong-alias'],
  ['fka', 'former'],
])

/** Each value once, in order. */
const once = <T>(values: readonly T[], key: (value: T) => string): T[] =>
  [...new Map(values.map((value) => [key(value), value] as const).reverse()).values()].reverse()

function names(primary: string, aliases: Companion['aliases'], weak: readonly ListedName[]): ListedName[] {
  const strong = aliases.map(
    ({ type, name }): ListedName => ({ text: name, kind: aliasKinds.get(type) ?? 'strong-alias' }),
  )
  return once([{ text: primary, kind: 'primary' }, ...strong, ...weak], (name) => name.text)
}

const addressText = (address: OfacAddress) => [address.street, address.city, address.country].filter(Boolean).join(', ')

/** The statements of the vessel columns that have no field of their own. */
function vesselRemarks(cells: readonly string[]): string[] {
  const [type, tonnage, gross] = [ofacCell(cells[6]), ofacCell(cells[7]), ofacCell(cells[8])]
  return [
    type && `Vessel Type ${type}`,
    tonnage && `Tonnage ${tonnage}`,
    gross && `Gross Registered Tonnage ${gross}`,
  ].filter(Boolean)
}

/** The parts of an entry that hold something; empty ones are left out. */
const filled = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value.length > 0)) as Partial<T>

function remarksOf(
  cells: readonly string[],
  companion: Companion | undefined,
  code: CountryCode,
): { remarks: Remarks; cut: boolean } {
  const own = cells[11] ?? ''
  const full = own.length >= remarksField && !own.trimEnd().endsWith('.')
  const text = full && companion?.comment !== undefined ? own + companion.comment : own
  const cut = full && companion?.comment === undefined
  return { remarks: readRemarks(text, cut, code), cut }
}

/**
 * The remarks name days of listing under one directive or programme. That is the day of the entry only on the consolidated list
 * and when the entry has one programme; otherwise an older measure may hold, and a day too late would hide it.
 */
function listedOn(list: string, programmes: readonly string[], dates: readonly string[]): string | undefined {
  return list === 'ofac-consolidated' && programmes.length === 1 ? [...dates].sort()[0] : undefined
}

/**
 * One entry from a row of the main file and what the files beside it say.
 * @param list Id of the list; only the consolidated list’s remarks tell when the entry itself was listed.
 */
export function ofacEntry(
  list: string,
  cells: readonly string[],
  companion: Companion | undefined,
  code: CountryCode,
): { entry: ListEntry; unused: readonly string[]; cut: boolean } {
  const { remarks, cut } = remarksOf(cells, companion, code)
  const typeText = ofacCell(cells[2]).toLowerCase()
  const type = types.get(typeText)
  const callSign = listedIdentifier('call-sign', ofacCell(cells[5]))
  const flag = ofacCell(cells[9])
  const owner = ofacCell(cells[10])
  const title = ofacCell(cells[4])
  const addresses = companion?.addresses ?? []
  const countries = [flag, ...remarks.countries, ...addresses.map((address) => address.country)].map(code)
  const kept = [
    title && `Title ${title}`,
    ...vesselRemarks(cells),
    ...remarks.kept.filter((text) => text !== title),
  ].filter(Boolean)
  if (flag !== '' && code(flag) === undefined) kept.push(`Vessel Flag ${flag}`)
  const text = kept.join('; ')
  const identifiers: Identifier[] = [...(callSign ? [callSign] : []), ...remarks.identifiers]
  const links: Link[] = [...(owner === '' ? [] : [{ to: owner, relation: 'owner' }]), ...remarks.links]
  const programmes = ofacCell(cells[3])
    .split(/\]\s*\[/)
    .map((tag) => tag.replace(/[[\]]/g, '').trim())
  const entry: ListEntry = {
    id: ofacCell(cells[0]),
    list,
    ...(type && { type }),
    names: names(ofacCell(cells[1]), companion?.aliases ?? [], remarks.names),
    ...filled({
      countries: [...new Set(countries.filter((country) => country !== undefined))],
      datesOfBirth: [...new Set(remarks.datesOfBirth)],
      placesOfBirth: [...new Set(remarks.placesOfBirth)],
      identifiers: once(identifiers, (one) => `${one.kind} ${one.value} ${one.country ?? ''}`),
      addresses: [...new Set(addresses.map(addressText))],
      programmes: [...new Set(programmes.filter(Boolean))],
      listedOn: listedOn(list, programmes, remarks.listingDates),
      remarks: text.length > keptRemarks ? `${text.slice(0, keptRemarks - 1)}…` : text,
      links: once(links, (link) => `${link.relation} ${link.to}`),
    }),
  }
  return { entry, unused: remarks.unused, cut }
}
