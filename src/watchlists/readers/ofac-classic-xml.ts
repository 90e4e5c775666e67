import { type CountryCode, newDraft } from './draft.js'
import { ofacAddressCountry, ofacAddressText } from './ofac-address.js'
import { finishOfac } from './ofac-entry.js'
import { putFeature } from './ofac-features.js'
import { ofacFile } from './ofac-files.js'
import { personName } from './ofac-name.js'
import { readRemarks } from './ofac-remarks.js'
import { type OfacReading, putCountry } from './ofac-statement.js'
import { ofacAliasKind, ofacCountryCodes, ofacTypes } from './ofac-words.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { elementsAt, textAt, textsAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** What the reader uses of an entry, and the numbers that only hold the file together. */
const used = new Set([
  'uid', 'sdnType', 'firstName', 'lastName', 'title', 'remarks', 'programList/program', 'akaList/*', 'addressList/*',
  'idList/id/uid', 'idList/id/idType', 'idList/id/idNumber', 'idList/id/idCountry',
  'nationalityList/nationality/uid', 'nationalityList/nationality/country', 'nationalityList/nationality/mainEntry',
  'citizenshipList/citizenship/uid', 'citizenshipList/citizenship/country', 'citizenshipList/citizenship/mainEntry',
  'dateOfBirthList/dateOfBirthItem/uid', 'dateOfBirthList/dateOfBirthItem/dateOfBirth', 'dateOfBirthList/dateOfBirthItem/mainEntry',
  'placeOfBirthList/placeOfBirthItem/uid', 'placeOfBirthList/placeOfBirthItem/placeOfBirth', 'placeOfBirthList/placeOfBirthItem/mainEntry',
  'vesselInfo/callSign', 'vesselInfo/vesselType', 'vesselInfo/vesselFlag', 'vesselInfo/vesselOwner', 'vesselInfo/tonnage',
  'vesselInfo/grossRegisteredTonnage',
]) // biome-ignore format: a list to be read at a glance

/** Elements of the vessel’s data and their label among the features. */
const vesselInfo: readonly [name: string, label: string][] = [
  ['vesselType', 'Vessel Type'],
  ['tonnage', 'Vessel Tonnage'],
  ['grossRegisteredTonnage', 'Vessel Gross Registered Tonnage'],
  ['vesselFlag', 'Vessel Flag'],
  ['callSign', 'Vessel Call Sign'],
  ['vesselOwner', 'Vessel Owner'],
]

const nameOf = (element: XmlElement) =>
  [textAt(element, 'lastName'), textAt(element, 'firstName')].filter(Boolean).join(', ')

function putNames({ draft }: OfacReading, element: XmlElement): void {
  draft.names.push(personName(nameOf(element), 'primary', draft.type))
  for (const alias of elementsAt(element, 'akaList', 'aka')) {
    const weak = textAt(alias, 'category')?.toLowerCase() === 'weak'
    draft.names.push(personName(nameOf(alias), ofacAliasKind(textAt(alias, 'type'), weak), draft.type))
  }
}

function putAddress({ draft, countryCode }: OfacReading, address: XmlElement): void {
  const parts = {
    street: ['address1', 'address2', 'address3'].map((name) => textAt(address, name)),
    city: textAt(address, 'city'),
    state: textAt(address, 'stateOrProvince'),
    postalCode: textAt(address, 'postalCode'),
    country: textAt(address, 'country'),
  }
  draft.addresses.push(ofacAddressText(parts))
  const country = ofacAddressCountry(parts)
  if (country !== undefined && countryCode(country) !== undefined) draft.countries.push(country)
}

function readEntry(list: string, element: XmlElement, countryCode: CountryCode, report: LoadReport) {
  const draft = newDraft(textAt(element, 'uid') ?? '')
  const reading: OfacReading = { draft, countryCode, unused: [], listingDates: [] }
  const type = ofacTypes.get(textAt(element, 'sdnType')?.toLowerCase() ?? '')
  if (type) draft.type = type
  putNames(reading, element)
  for (const [name, label] of vesselInfo)
    for (const value of textsAt(element, 'vesselInfo', name)) putFeature(reading, label, value)
  for (const title of textsAt(element, 'title')) putFeature(reading, 'Title', title)
  draft.programmes.push(...textsAt(element, 'programList', 'program'))
  for (const text of textsAt(element, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth'))
    putFeature(reading, 'DOB', text)
  draft.placesOfBirth.push(...textsAt(element, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'))
  for (const name of textsAt(element, 'nationalityList', 'nationality', 'country'))
    putCountry(reading, 'nationality', name)
  for (const name of textsAt(element, 'citizenshipList', 'citizenship', 'country')) putCountry(reading, 'citizen', name)
  for (const id of elementsAt(element, 'idList', 'id'))
    putFeature(reading, textAt(id, 'idType') ?? '', textAt(id, 'idNumber') ?? '', textAt(id, 'idCountry'))
  readRemarks(textAt(element, 'remarks') ?? '', false, reading)
  for (const address of elementsAt(element, 'addressList', 'address')) putAddress(reading, address)
  for (const label of reading.unused) countUnused(report, label)
  return finishOfac(list, reading)
}

/** `MM/DD/YYYY` as ISO text. */
function publishDate(text: string | undefined): string | undefined {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '')
  return found ? `${found[3]}-${found[1]}-${found[2]}` : undefined
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = ofacCountryCodes()
  const ids = new Set<string>()
  let stated: string | undefined
  for await (const { element, line } of readElements(file, { records: new Set(['publshInformation', 'sdnEntry']) })) {
    if (element.name === 'publshInformation') {
      const date = publishDate(textAt(element, 'Publish_Date'))
      if (date !== undefined) report.publishedOn = date
      stated = textAt(element, 'Record_Count')
      continue
    }
    report.rows++
    const id = textAt(element, 'uid')
    if (id === undefined || !/^\d{1,10}$/.test(id)) addBadRow(report, file.name, line, 'has no number of its own')
    else if (ids.has(id)) addBadRow(report, file.name, line, `has the number ${id} a second time`)
    else if (nameOf(element) === '') addBadRow(report, file.name, line, `has the number ${id} but no name`)
    else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      yield { entry: readEntry(list, element, code, report), file: file.name, line }
    }
  }
  if (stated !== undefined && Number(stated) !== report.rows)
    report.notes.push(`${file.name} says that it holds ${stated} entries, but holds ${report.rows}.`)
}

/** OFAC’s classic XML: `sdn.xml` or `consolidated.xml`. */
export const ofacClassicXml: ListReader = {
  id: 'ofac-classic-xml',
  title: 'OFAC classic XML (sdn.xml or consolidated.xml)',
  lists: ['ofac-sdn', 'ofac-consolidated'],
  detect: ofacFile('ofac-sdn-xml'),
  read,
}
