import { type Link, TradescreenError } from '../../model/index.js'
import { type OfacAddressParts, ofacAddressCountry, ofacAddressText } from './ofac-address.js'
import { dayOf } from './ofac-advanced-dates.js'
import { type OfacListing, putListing } from './ofac-advanced-listing.js'
import { pointedTo, primaryChild, type ReferenceValues, readReferenceValues } from './ofac-advanced-values.js'
import { relationId } from './ofac-words.js'
import type { ListFile } from './reader.js'
import { countUnused, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { attributeOf, childOf, childrenOf, elementsAt, textAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** A place. */
export interface OfacPlace {
  /** The address as one text; empty when nothing is known of it. */
  readonly address: string
  readonly country?: string | undefined
}

/** A number that an identity has. */
export interface OfacDocument {
  /** What it is, for example `Passport`. */
  readonly label: string
  readonly number: string
  /** Name of the country that issued it. */
  readonly country?: string | undefined
  /** Whether the list calls it false. */
  readonly fraudulent: boolean
}

/** What stands before and after the parties and is tied to them by number. */
export interface OfacTables {
  readonly values: ReferenceValues
  /** By number of the location. */
  readonly places: ReadonlyMap<string, OfacPlace>
  /** By number of the identity. */
  readonly documents: ReadonlyMap<string, readonly OfacDocument[]>
  /** By number of the profile from which they go out. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** By number of the profile. */
  readonly listings: ReadonlyMap<string, OfacListing>
}

/** What is used of each element, and the numbers that only hold the file together. */
const used: Readonly<Record<string, ReadonlySet<string>>> = {
  Location: new Set([
    '@ID', 'LocationAreaCode/*', 'LocationCountry/*', 'FeatureVersionReference/*', 'IDRegDocumentReference/*',
    'LocationPart/@LocPartTypeID', 'LocationPart/LocationPartValue/@Primary', 'LocationPart/LocationPartValue/@LocPartValueTypeID',
    'LocationPart/LocationPartValue/@LocPartValueStatusID', 'LocationPart/LocationPartValue/Value',
  ]),
  IDRegDocument: new Set([
    '@ID', '@IDRegDocTypeID', '@IdentityID', '@IssuedBy-CountryID', '@ValidityID', 'IDRegistrationNo', 'DocumentedNameReference/*',
    'FeatureVersionReference/*', 'DocumentDate/*',
  ]),
  ProfileRelationship: new Set([
    '@ID', '@From-ProfileID', '@To-ProfileID', '@RelationTypeID', '@RelationQualityID', '@Former', '@SanctionsEntryID', 'DatePeriod/*',
  ]),
  SanctionsEntry: new Set([
    '@ID', '@ProfileID', '@ListID', '@EntryProfileRef', 'EntryEvent/@ID', 'EntryEvent/@EntryEventTypeID', 'EntryEvent/@LegalBasisID',
    'EntryEvent/Date/*', 'SanctionsMeasure/@ID', 'SanctionsMeasure/@SanctionsTypeID', 'SanctionsMeasure/Comment',
    'SanctionsMeasure/DatePeriod/@CalendarTypeID', 'SanctionsMeasure/DatePeriod/@YearFixed', 'SanctionsMeasure/DatePeriod/@MonthFixed',
    'SanctionsMeasure/DatePeriod/@DayFixed', 'ProfileRelationshipReference/*',
  ]),
  SanctionsEntryLink: new Set(),
} // biome-ignore format: a list to be read at a glance

const determined = (name: string | undefined) => (name === 'undetermined' ? undefined : name)

function placeOf(location: XmlElement, values: ReferenceValues): OfacPlace {
  const of = (type: string) =>
    childrenOf(location, 'LocationPart').find((part) => pointedTo(values, part, 'LocPartType') === type)
  const value = (type: string) => textAt(primaryChild(of(type), 'LocationPartValue'), 'Value')
  // A place told by its country alone may have it as a part of no known type.
  const bare = childrenOf(location, 'LocationPart').find((part) => pointedTo(values, part, 'LocPartType') === undefined)
  const area = attributeOf(childOf(location, 'LocationAreaCode'), 'AreaCodeID')
  const parts: OfacAddressParts = {
    street: [value('ADDRESS1'), value('ADDRESS2'), value('ADDRESS3')],
    city: value('CITY'),
    state: value('STATE/PROVINCE'),
    postalCode: value('POSTAL CODE'),
    region: value('REGION'),
    country:
      determined(pointedTo(values, childOf(location, 'LocationCountry'), 'Country')) ??
      determined(values.get('AreaCode')?.get(area ?? '')?.more) ??
      textAt(primaryChild(bare, 'LocationPartValue'), 'Value'),
  }
  return { address: ofacAddressText(parts), country: ofacAddressCountry(parts) }
}

function documentOf(document: XmlElement, values: ReferenceValues, report: LoadReport): OfacDocument {
  for (const date of childrenOf(document, 'DocumentDate')) {
    const issued = /^issue/i.test(pointedTo(values, date, 'IDRegDocDateType') ?? '')
    countUnused(report, issued ? 'document issued' : 'document expires')
  }
  return {
    label: pointedTo(values, document, 'IDRegDocType') ?? '',
    number: textAt(document, 'IDRegistrationNo') ?? '',
    country: pointedTo(values, document, 'Country', 'IssuedBy-CountryID'),
    fraudulent: pointedTo(values, document, 'Validity') === 'Fraudulent',
  }
}

function linkOf(relationship: XmlElement, values: ReferenceValues): Link {
  const relation = relationId(pointedTo(values, relationship, 'RelationType'))
  const since = dayOf(elementsAt(relationship, 'DatePeriod', 'Start', 'From')[0])
  const until = dayOf(elementsAt(relationship, 'DatePeriod', 'End', 'To')[0])
  return {
    to: attributeOf(relationship, 'To-ProfileID') ?? '',
    relation: attributeOf(relationship, 'Former') === 'true' ? `formerly-${relation}` : relation,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
}

function add<T>(map: Map<string, T[]>, key: string | undefined, value: T): void {
  const known = map.get(key ?? '')
  if (known) known.push(value)
  else map.set(key ?? '', [value])
}

function refuseChanges(file: ListFile, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name !== 'Sanctions' || !attributes.DeltaBaseVersion) return
  throw new TradescreenError(
    'invalid-list',
    `${file.name} holds only the changes since another version, not the list.`,
    {
      hint: 'Get the full file from the publisher.',
    },
  )
}

/**
 * Reads all of an advanced XML file but its parties, in compact form: they point to what stands before them, and the sanctions entries
 * and relationships that stand after them point back.
 * @throws TradescreenError `invalid-list` for a file of changes, one without reference values, and as `readElements`.
 */
export async function readTables(file: ListFile, list: string, report: LoadReport): Promise<OfacTables> {
  let values: ReferenceValues = new Map()
  const places = new Map<string, OfacPlace>()
  const documents = new Map<string, OfacDocument[]>()
  const links = new Map<string, Link[]>()
  const listings = new Map<string, OfacListing>()
  const take: Readonly<Record<string, (element: XmlElement) => void>> = {
    DateOfIssue: (element) => {
      const day = dayOf(element)
      if (day !== undefined && day.length === 10) report.publishedOn = day
    },
    ReferenceValueSets: (element) => {
      values = readReferenceValues(element)
    },
    Location: (element) => places.set(attributeOf(element, 'ID') ?? '', placeOf(element, values)),
    IDRegDocument: (element) => add(documents, attributeOf(element, 'IdentityID'), documentOf(element, values, report)),
    ProfileRelationship: (element) => add(links, attributeOf(element, 'From-ProfileID'), linkOf(element, values)),
    SanctionsEntry: (element) => putListing(listings, element, list, values, report),
    SanctionsEntryLink: () => {},
  }
  const records = new Set(Object.keys(take))
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => refuseChanges(file, name, attributes)
  for await (const { element } of readElements(file, { records, onOpen })) {
    take[element.name]!(element)
    const known = used[element.name]
    if (known) countUnusedPaths(report, element, known)
  }
  if (values.size === 0) {
    throw new TradescreenError('invalid-list', `${file.name} has no reference values, to which its entries point.`, {
      hint: 'Get the file again from the publisher.',
    })
  }
  return { values, places, documents, links, listings }
}
