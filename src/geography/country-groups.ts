import { countryGroups } from '../knowledge/compiled/country-groups.js'
import { places } from '../knowledge/compiled/places.js'
import { shipCountries } from '../knowledge/compiled/ship-countries.js'
import { inForce, type RestrictionDate, spanDates } from './restrictions.js'

/** Groups of countries that rules ask for. */
export type CountryGroup = (typeof countryGroups)[number]['group']

/** Members on the days that were asked for, so that deals of one day are not counted out again. */
const known = new Map<string, ReadonlySet<string>>()
const mostKnown = 1000

/** ISO 3166-1 alpha-2 codes of the members of a group on a day, `YYYY-MM-DD`. */
export function countriesIn(group: CountryGroup, asOf: string): ReadonlySet<string> {
  const key = `${group} ${asOf}`
  const before = known.get(key)
  if (before !== undefined) return before
  const rows = countryGroups.filter((row) => row.group === group && inForce(row, asOf))
  const members: ReadonlySet<string> = new Set(rows.map((row) => row.country))
  if (known.size >= mostKnown) known.clear()
  known.set(key, members)
  return members
}

const groupTitles: Readonly<Record<CountryGroup, string>> = {
  eu: 'member of the European Union',
  'eu-partners': 'partner country of annex VIII to Regulation (EU) No 833/2014',
  'export-control-coalition': 'member of the export-control coalition',
}

/** Every day on which one of some countries (ISO 3166-1 alpha-2 codes) joins or leaves a group. */
export function groupDates(countries: ReadonlySet<string>): RestrictionDate[] {
  return countryGroups
    .filter((row) => countries.has(row.country))
    .flatMap((row) => spanDates(row, `${row.country} as ${groupTitles[row.group]}`))
}

const byDigits = new Map(shipCountries.flatMap((row) => row.digits.map((digits) => [digits, row] as const)))

/**
 * The country that gave a ship its MMSI, by the first three digits, and the flags that go with them.
 * @returns `undefined` for digits that are not in `data/geography/ship-countries.csv`.
 */
export function countryOfMmsi(
  mmsi: string,
): { readonly country: string; readonly flags: readonly string[] } | undefined {
  const row = byDigits.get(mmsi.slice(0, 3))
  return row && { country: row.country, flags: [row.country, ...row.alsoFlags] }
}

const positions = new Map(
  places.flatMap(({ id, lat, lon }) => (lat === undefined || lon === undefined ? [] : [[id, { lat, lon }] as const])),
)

/** Degrees north and east of a known place. */
export const positionOf = (placeId: string) => positions.get(placeId)
