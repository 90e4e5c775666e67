import type { ListEntry, NameKind } from '../../model/index.js'
import { type CountryCode, newDraft } from './draft.js'
import { periodWords } from './ofac-advanced-dates.js'
import type { OfacTables } from './ofac-advanced-tables.js'
import { pointedTo } from './ofac-advanced-values.js'
import { finishOfac } from './ofac-entry.js'
import { putFeature } from './ofac-features.js'
import { nameOfParts } from './ofac-name.js'
import { readRemarks } from './ofac-remarks.js'
import type { OfacReading } from './ofac-statement.js'
import { ofacAliasKind, ofacTypes, scriptCode } from './ofac-words.js'
import { countUnused, type LoadReport } from './report.js'
import { attributeOf, childrenOf, elementsAt, textsAt, type XmlElement } from './xml/element.js'

/** What is used of a party, and the numbers that only hold the file together. */
export const usedOfParty: ReadonlySet<string> = new Set([
  '@FixedRef', 'Comment', 'Profile/@ID', 'Profile/@PartySubTypeID', 'Profile/Comment', 'Profile/SanctionsEntryReference/*',
  'Profile/Identity/@ID', 'Profile/Identity/@FixedRef', 'Profile/Identity/@Primary', 'Profile/Identity/@False',
  'Profile/Identity/NamePartGroups/*', 'Profile/Identity/IDRegDocumentReference/*',
  'Profile/Identity/Alias/@FixedRef', 'Profile/Identity/Alias/@AliasTypeID', 'Profile/Identity/Alias/@Primary',
  'Profile/Identity/Alias/@LowQuality', 'Profile/Identity/Alias/DocumentedName/*',
  'Profile/Feature/@ID', 'Profile/Feature/@FeatureTypeID', 'Profile/Feature/IdentityReference/*',
  'Profile/Feature/FeatureVersion/@ID', 'Profile/Feature/FeatureVersion/@ReliabilityID', 'Profile/Feature/FeatureVersion/DatePeriod/*',
  'Profile/Feature/FeatureVersion/VersionDetail/*', 'Profile/Feature/FeatureVersion/VersionLocation/*',
  'Profile/Feature/FeatureVersion/IDRegDocumentReference/*',
]) // biome-ignore format: a list to be read at a glance

function partyType(profile: XmlElement, { values }: OfacTables) {
  const sub = pointedTo(values, profile, 'PartySubType')
  const general = values.get('PartySubType')?.get(attributeOf(profile, 'PartySubTypeID') ?? '')?.more
  return ofacTypes.get((sub ?? values.get('PartyType')?.get(general ?? '')?.text ?? '?').toLowerCase())
}

function aliasKind(alias: XmlElement, primary: boolean, { values }: OfacTables): NameKind {
  if (primary && attributeOf(alias, 'Primary') === 'true') return 'primary'
  return ofacAliasKind(pointedTo(values, alias, 'AliasType'), attributeOf(alias, 'LowQuality') === 'true')
}

function putNames({ draft }: OfacReading, identity: XmlElement, tables: OfacTables): void {
  const { values } = tables
  const types = new Map(
    elementsAt(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup').map((group) => [
      attributeOf(group, 'ID'),
      pointedTo(values, group, 'NamePartType') ?? '',
    ]),
  )
  const own = attributeOf(identity, 'Primary') !== 'false'
  for (const alias of childrenOf(identity, 'Alias')) {
    for (const documented of childrenOf(alias, 'DocumentedName')) {
      const read = elementsAt(documented, 'DocumentedNamePart', 'NamePartValue')
      const parts = read.map((part) => ({
        type: types.get(attributeOf(part, 'NamePartGroupID')) ?? '',
        value: part.text,
      }))
      const id = attributeOf(read[0], 'ScriptID')
      const script = pointedTo(values, read[0], 'Script') ?? values.get('Script')?.get(id ?? '')?.more
      const name = nameOfParts(parts, aliasKind(alias, own, tables), scriptCode(script))
      if (name.text === '') continue
      if (name.kind === 'primary') draft.names.unshift(name)
      else draft.names.push(name)
    }
  }
}

function putFeatures(reading: OfacReading, profile: XmlElement, tables: OfacTables, report: LoadReport): void {
  const { draft, countryCode } = reading
  const { values, places } = tables
  for (const feature of childrenOf(profile, 'Feature')) {
    const label = pointedTo(values, feature, 'FeatureType') ?? ''
    for (const version of childrenOf(feature, 'FeatureVersion')) {
      const located = childrenOf(version, 'VersionLocation').flatMap((one) => {
        const place = places.get(attributeOf(one, 'LocationID') ?? '')
        if (place === undefined) countUnused(report, 'location that the file does not hold')
        return place ?? []
      })
      if (label === 'Location') {
        for (const { address, country } of located) {
          draft.addresses.push(address)
          if (country !== undefined && countryCode(country) !== undefined) draft.countries.push(country)
        }
        continue
      }
      const details = childrenOf(version, 'VersionDetail').flatMap(
        (one) => one.text || (pointedTo(values, one, 'DetailReference') ?? []),
      )
      const dates = childrenOf(version, 'DatePeriod').flatMap((one) => periodWords(one) ?? [])
      const told = located.map(({ country, address }) => (label === 'Place of Birth' ? address : (country ?? address)))
      const said = [details, dates, told].find((one) => one.length > 0)?.filter((value) => value !== '') ?? []
      if (said.length === 0) countUnused(report, `${label} without a value`)
      for (const value of said) putFeature(reading, label, value)
    }
  }
}

function putDocuments(reading: OfacReading, identity: XmlElement, { documents }: OfacTables): void {
  for (const { label, number, country, fraudulent } of documents.get(attributeOf(identity, 'ID') ?? '') ?? []) {
    putFeature(reading, label, number, country)
    if (fraudulent) reading.draft.remarks.push(`${label} ${number} is not valid`)
  }
}

/** The entry of a party, or `undefined` when it is on other lists only. */
export function readParty(
  list: string,
  party: XmlElement,
  tables: OfacTables,
  countryCode: CountryCode,
  report: LoadReport,
): ListEntry | undefined {
  const draft = newDraft(attributeOf(party, 'FixedRef') ?? '')
  const reading: OfacReading = { draft, countryCode, unused: [], listingDates: [] }
  const profiles = childrenOf(party, 'Profile')
  const listings = profiles.flatMap((profile) => tables.listings.get(attributeOf(profile, 'ID') ?? '') ?? [])
  if (listings.length > 0 && listings.every((listing) => !listing.onList)) return undefined
  for (const profile of profiles) {
    const type = partyType(profile, tables)
    if (type && draft.type === undefined) draft.type = type
    for (const identity of childrenOf(profile, 'Identity')) putNames(reading, identity, tables)
    for (const identity of childrenOf(profile, 'Identity')) putDocuments(reading, identity, tables)
    putFeatures(reading, profile, tables, report)
    draft.links.push(...(tables.links.get(attributeOf(profile, 'ID') ?? '') ?? []))
  }
  for (const { programmes, legalBasis } of listings) {
    draft.programmes.push(...programmes)
    draft.legalBasis.push(...legalBasis)
  }
  const here = listings.filter((listing) => listing.onList)
  const since = here.flatMap((listing) => listing.since ?? []).sort()[0]
  const until = here.every((listing) => listing.until !== undefined)
    ? here
        .flatMap(({ until }) => until ?? [])
        .sort()
        .at(-1)
    : undefined
  if (since !== undefined) draft.listedOn = since
  if (until !== undefined) draft.delistedOn = until
  for (const text of [...textsAt(party, 'Comment'), ...textsAt(party, 'Profile', 'Comment')])
    readRemarks(text, false, reading)
  for (const label of reading.unused) countUnused(report, label)
  return finishOfac(list, reading)
}

/** Whether a party has a name at all. */
export const hasName = (party: XmlElement): boolean =>
  elementsAt(party, 'Profile', 'Identity', 'Alias', 'DocumentedName', 'DocumentedNamePart', 'NamePartValue').some(
    (part) => part.text !== '',
  )
