import type { ListEntry } from '../../model/index.js'
import { type CountryCode, finishEntry, newDraft } from './draft.js'
import { ofacAddressText } from './ofac-address.js'
import { type Companion, ofacCell } from './ofac-companions.js'
import { putFeature } from './ofac-features.js'
import { personName } from './ofac-name.js'
import { readRemarks } from './ofac-remarks.js'
import type { OfacReading } from './ofac-statement.js'
import { ofacAliasKind, ofacTypes } from './ofac-words.js'

/** Characters at which the publisher cuts the remarks. */
const remarksField = 1000

/** Columns of the main file that hold what the XML files call a feature. */
const columns: readonly [column: number, label: string][] = [
  [6, 'Vessel Type'],
  [7, 'Vessel Tonnage'],
  [8, 'Vessel Gross Registered Tonnage'],
  [9, 'Vessel Flag'],
  [5, 'Vessel Call Sign'],
  [10, 'Vessel Owner'],
  [4, 'Title'],
]

/** The remarks with their rest from the spill-over file, and whether that rest is missing. */
function wholeRemarks(cells: readonly string[], companion: Companion | undefined): { text: string; cut: boolean } {
  const own = cells[11] ?? ''
  const full = own.length >= remarksField && !own.trimEnd().endsWith('.')
  if (!full) return { text: own, cut: false }
  return companion?.comment === undefined ? { text: own, cut: true } : { text: own + companion.comment, cut: false }
}

/**
 * The remarks name days of listing under one directive or programme. That is the day of the entry only on the consolidated list
 * and when the entry has one programme; otherwise an older measure may hold, and a day too late would hide it.
 */
export function ofacListedOn(
  list: string,
  programmes: readonly string[],
  dates: readonly string[],
): string | undefined {
  return list === 'ofac-consolidated' && programmes.length === 1 ? [...dates].sort()[0] : undefined
}

/**
 * The entry of a reading of any of OFAC’s formats.
 * @param list Id of the list; only the consolidated list’s remarks tell when the entry itself was listed.
 */
export function finishOfac(list: string, { draft, countryCode, listingDates }: OfacReading): ListEntry {
  // The title, or the first of several, stands again among the remarks of some entries.
  const titles = new Set(
    draft.remarks.flatMap((one) => (one.startsWith('Title ') ? [one.slice(6), ...one.slice(6).split('; ')] : [])),
  )
  const remarks = draft.remarks.filter((one) => !titles.has(one)).map((one) => one.replace(/\.$/, ''))
  const listedOn = draft.listedOn ?? ofacListedOn(list, draft.programmes, listingDates)
  return finishEntry(list, { ...draft, remarks, ...(listedOn !== undefined && { listedOn }) }, countryCode)
}

/**
 * One entry from a row of the main file and what the files beside it say.
 * @param list Id of the list.
 */
export function ofacEntry(
  list: string,
  cells: readonly string[],
  companion: Companion | undefined,
  countryCode: CountryCode,
): { entry: ListEntry; unused: readonly string[]; cut: boolean } {
  const draft = newDraft(ofacCell(cells[0]))
  const reading: OfacReading = { draft, countryCode, unused: [], listingDates: [] }
  const type = ofacTypes.get(ofacCell(cells[2]).toLowerCase())
  if (type) draft.type = type
  draft.names.push(personName(ofacCell(cells[1]), 'primary', type))
  for (const alias of companion?.aliases ?? [])
    draft.names.push(personName(alias.name, ofacAliasKind(alias.type, false), type))
  for (const [column, label] of columns) {
    const value = ofacCell(cells[column])
    if (value !== '') putFeature(reading, label, value)
  }
  draft.programmes.push(
    ...ofacCell(cells[3])
      .split(/\]\s*\[/)
      .map((tag) => tag.replace(/[[\]]/g, '').trim()),
  )
  const { text, cut } = wholeRemarks(cells, companion)
  readRemarks(text, cut, reading)
  for (const { street, city, country } of companion?.addresses ?? []) {
    draft.addresses.push(ofacAddressText({ street: [street], city, country }))
    if (countryCode(country) !== undefined) draft.countries.push(country)
  }
  return { entry: finishOfac(list, reading), unused: reading.unused, cut }
}
