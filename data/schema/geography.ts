import { z } from 'zod'
import { isoDate, list, provenance } from './cells.js'
import type { Dataset } from './dataset.js'

const alpha2 = z.string().regex(/^[A-Z]{2}$/)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const degrees = (limit: number) => z.coerce.number().min(-limit).max(limit).optional()

const country = z.strictObject({
  alpha2,
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  name: z.string(),
  /** Other names: formal ones, abbreviations, other languages and scripts. */
  names: list,
  littoral: z.literal('caspian').optional(),
  ...provenance,
})

/** Kinds of place. */
export const placeKinds = [
  'zone',
  'industrial-park',
  'city',
  'airport',
  'port',
  'oil-terminal',
  'range',
  'region',
  'waterway',
  'sea',
] as const

const place = z.strictObject({
  id: slug,
  name: z.string(),
  kind: z.enum(placeKinds),
  country: alpha2.optional(),
  /** Id of the region that it lies in, where restrictions or traps hang on the region. */
  region: slug.optional(),
  /** Degrees north and east. Left out: not known well enough to ship. */
  lat: degrees(90),
  lon: degrees(180),
  unlocode: z
    .string()
    .regex(/^[A-Z]{2}[A-Z2-9]{3}$/)
    .optional(),
  aliases: list,
  /** Whether the bare name also means other things, so that it needs a second sign. */
  homonym: z
    .literal('yes')
    .optional()
    .transform((cell) => cell === 'yes'),
  sea: z.literal('caspian').optional(),
  postcodes: list,
  ...provenance,
  note: z.string().optional(),
})

/** What a pattern of an address in a zone stands for. */
export const addressParts = [
  'name',
  'zone-word',
  'street',
  'town',
  'region',
  'postcode',
  'building',
  'elsewhere',
] as const

const highRiskAddress = z.strictObject({
  zone: slug,
  part: z.enum(addressParts),
  /** Folded words (Latin letters without marks, lower case, blanks for everything else). */
  patterns: list.pipe(z.array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/)).min(1)),
  /** Numbers of the listed parties that give this address. */
  entries: list,
  ...provenance,
  note: z.string().optional(),
})

const diversionPoint = z.strictObject({
  country: alpha2,
  /** Whether the alert of 2022-06-28 names it. */
  onAlert: z.enum(['yes', 'no']).transform((cell) => cell === 'yes'),
  meaning: z.string(),
  /** First day on which the row counts. Left out: always. */
  from: isoDate.optional(),
  ...provenance,
})

const embargo = z.strictObject({
  id: slug,
  /** Alpha-2 code of a country, or id of a region in `places.csv`. */
  destination: z.union([alpha2, slug]),
  regime: z.string(),
  scope: z.string(),
  /** `exports`: goods that go there; `trade`: imports and dealings of any kind too. */
  covers: z.enum(['exports', 'trade']),
  severity: z.enum(['hold', 'review']),
  from: isoDate,
  /** Last day. Left out: still in force when the row was written. */
  until: isoDate.optional(),
  ...provenance,
  note: z.string().optional(),
})

const portRestriction = z.strictObject({
  place: slug,
  regime: z.string(),
  scope: z.string(),
  from: isoDate,
  until: isoDate.optional(),
  ...provenance,
})

const countryGroup = z.strictObject({
  /**
   * `eu`: member states; `eu-partners`: partner countries of annex VIII to Regulation (EU) No 833/2014; `export-control-coalition`: the
   * countries that joined the export controls against Russia.
   */
  group: z.enum(['eu', 'eu-partners', 'export-control-coalition']),
  country: alpha2,
  /** First and last day. Left out: as far as the data go. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  ...provenance,
  note: z.string().optional(),
})

const shipCountry = z.strictObject({
  country: alpha2,
  /** First three digits of the MMSI numbers that it gives to ships. */
  digits: list.pipe(z.array(z.string().regex(/^[2-7]\d\d$/)).min(1)),
  /** Flags of territories that use them too. */
  alsoFlags: list.pipe(z.array(alpha2)),
  ...provenance,
})

export type CountryGroupRow = z.output<typeof countryGroup>
export type ShipCountryRow = z.output<typeof shipCountry>
export type CountryRow = z.output<typeof country>
export type PlaceRow = z.output<typeof place>
export type HighRiskAddressRow = z.output<typeof highRiskAddress>
export type DiversionPointRow = z.output<typeof diversionPoint>
export type EmbargoRow = z.output<typeof embargo>
export type PortRestrictionRow = z.output<typeof portRestriction>

const file = (name: string) => `geography/${name}.csv`

/** Countries, places, addresses and the restrictions that hang on them. */
export const geography: readonly Dataset[] = [
  { file: file('countries'), row: country, key: ['alpha2'], compiled: 'countries', type: ['CountryRow', 'geography'] },
  { file: file('places'), row: place, key: ['id'], compiled: 'places', type: ['PlaceRow', 'geography'] },
  {
    file: file('high-risk-addresses'),
    row: highRiskAddress,
    key: ['zone', 'part', 'patterns'],
    compiled: 'highRiskAddresses',
    type: ['HighRiskAddressRow', 'geography'],
  },
  {
    file: file('diversion-points'),
    row: diversionPoint,
    key: ['country'],
    compiled: 'diversionPoints',
    type: ['DiversionPointRow', 'geography'],
  },
  { file: file('embargoes'), row: embargo, key: ['id'], compiled: 'embargoes', type: ['EmbargoRow', 'geography'] },
  {
    file: file('port-restrictions'),
    row: portRestriction,
    key: ['place', 'regime'],
    compiled: 'portRestrictions',
    type: ['PortRestrictionRow', 'geography'],
  },
  {
    file: file('country-groups'),
    row: countryGroup,
    key: ['group', 'country'],
    compiled: 'countryGroups',
    type: ['CountryGroupRow', 'geography'],
  },
  {
    file: file('ship-countries'),
    row: shipCountry,
    key: ['country'],
    compiled: 'shipCountries',
    type: ['ShipCountryRow', 'geography'],
  },
]
