import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { ukCountryCodes } from './uk-countries.js'
import { readUkDate } from './uk-dates.js'
import { putDocuments } from './uk-documents.js'
import { putAddress, putBirthPlaces, putField, type UkField, type UkReading } from './uk-fields.js'
import { nativeName, ukName, ukNameKind } from './uk-names.js'
import { finishParty, isNew, newParty, type UkParty, ukType } from './uk-party.js'
import { countUnusedPaths } from './xml/coverage.js'
import { elementsAt, textAt, textsAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

const person = 'IndividualDetails/Individual'
const entity = 'EntityDetails/Entity'
const ship = 'ShipDetails/Ship'

/** Elements that are one field, by their path in a designation, in the order in which they are taken. */
const fields: readonly [path: string, field: UkField][] = [
  ['Titles/Title', 'title'],
  [`${person}/Titles/Title`, 'title'],
  [`${person}/Title`, 'title'],
  [`${person}/Positions/Position`, 'position'],
  ['OFSIGroupID', 'groupId'],
  ['UNReferenceNumber', 'unReference'],
  ['RegimeName', 'regime'],
  ['DesignationSource', 'source'],
  ['SanctionsImposed', 'measures'],
  ['OtherInformation', 'information'],
  ['UKStatementofReasons', 'reasons'],
  ['DateDesignated', 'designated'],
  [`${person}/DOBs/DOB`, 'birthDate'],
  [`${person}/Nationalities/Nationality`, 'nationality'],
  [`${person}/Genders/Gender`, 'gender'],
  ['PhoneNumbers/PhoneNumber', 'phone'],
  ['Websites/Website', 'website'],
  ['EmailAddresses/EmailAddress', 'email'],
  [`${entity}/TypeOfEntities/TypeOfEntity`, 'entityType'],
  [`${entity}/Subsidiaries/Subsidiary`, 'subsidiary'],
  [`${entity}/ParentCompanies/ParentCompany`, 'parent'],
  [`${entity}/BusinessRegistrationNumbers/BusinessRegistrationNumber`, 'registration'],
  [`${ship}/IMONumbers/IMONumber`, 'imo'],
  [`${ship}/CurrentOwnerOperators/CurrentOwnerOperator`, 'owner'],
  [`${ship}/PreviousOwnerOperators/PreviousOwnerOperator`, 'formerOwner'],
  [`${ship}/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip`, 'flag'],
  [`${ship}/PreviousFlags/PreviousFlag`, 'formerFlag'],
  [`${ship}/TypeOfShipDetails/TypeOfShip`, 'shipType'],
  [`${ship}/TonnageOfShipDetails/TonnageOfShip`, 'tonnage'],
  [`${ship}/LengthOfShipDetails/LengthOfShip`, 'length'],
  [`${ship}/YearsBuilt/YearBuilt`, 'built'],
  [`${ship}/HullIdentificationNumbers/HullIdentificationNumber`, 'hull'],
]

const used = new Set([
  'UniqueID', 'IndividualEntityShip', 'Names/*', 'NonLatinNames/*', 'Addresses/*', `${person}/BirthDetails/*`, `${person}/PassportDetails/*`,
  `${person}/NationalIdentifierDetails/*`, ...fields.map(([path]) => path),
]) // biome-ignore format: a list to be read at a glance

const nameParts = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6']
const addressLines = [1, 2, 3, 4, 5, 6].map((line) => `AddressLine${line}`)
const texts = (element: XmlElement, names: readonly string[]) => names.map((name) => textAt(element, name) ?? '')

function putNames(party: UkParty, element: XmlElement): void {
  const { draft } = party
  for (const name of elementsAt(element, 'Names', 'Name')) {
    const kind = ukNameKind(textAt(name, 'NameType') ?? '', textAt(name, 'AliasStrength') ?? '')
    const read = ukName(texts(name, nameParts), kind, draft.type)
    if (read && isNew(party, `name ${kind}`, read.text)) draft.names.push(read)
  }
  for (const name of elementsAt(element, 'NonLatinNames', 'NonLatinName')) {
    const said = texts(name, ['NonLatinScriptType', 'NonLatinScriptLanguage'])
    const read = nativeName(textAt(name, 'NameNonLatinScript') ?? '', ...said)
    if (read && isNew(party, 'name native', read.text)) draft.names.push(read)
  }
}

function putDetails(party: UkParty, element: XmlElement, reading: UkReading): void {
  const { draft } = party
  for (const address of elementsAt(element, 'Addresses', 'Address')) {
    const [postalCode = '', country = ''] = texts(address, ['AddressPostalCode', 'AddressCountry'])
    putAddress(party, texts(address, addressLines), postalCode, country, reading)
  }
  for (const place of elementsAt(element, ...person.split('/'), 'BirthDetails', 'Location')) {
    const [town = '', country = ''] = texts(place, ['TownOfBirth', 'CountryOfBirth'])
    putBirthPlaces(party, town, country)
  }
  for (const [name, kind] of [
    ['Passport', 'passport'],
    ['NationalIdentifier', 'national-id'],
  ] as const) {
    for (const document of elementsAt(element, ...person.split('/'), `${name}Details`, name)) {
      const [number = '', details = ''] = texts(document, [`${name}Number`, `${name}AdditionalInformation`])
      if (isNew(party, kind, `${number}|${details}`)) putDocuments(draft, kind, number, details, reading.code)
    }
  }
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const reading: UkReading = { code: ukCountryCodes(), report }
  const ids = new Set<string>()
  for await (const { element, line } of readElements(file, { records: new Set(['DateGenerated', 'Designation']) })) {
    if (element.name === 'DateGenerated') {
      const date = readUkDate(element.text)
      if (date?.length === 10) report.publishedOn = date
      continue
    }
    report.rows++
    const id = textAt(element, 'UniqueID') ?? ''
    if (!/^[A-Z]{2,6}[0-9]{1,8}$/i.test(id))
      addBadRow(report, file.name, line, `has "${id.slice(0, 40)}" where the number of the party should stand`)
    else if (ids.has(id)) addBadRow(report, file.name, line, `has the number ${id} a second time`)
    else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      const party = newParty(id, line)
      const type = ukType(textAt(element, 'IndividualEntityShip') ?? '')
      if (type) party.draft.type = type
      putNames(party, element)
      putDetails(party, element, reading)
      for (const [path, field] of fields)
        for (const text of textsAt(element, ...path.split('/'))) putField(party, field, text, reading)
      const entry = finishParty(list, party, reading.code, report, file.name)
      if (entry) yield { entry, file: file.name, line }
    }
  }
}

/** The UK Sanctions List as XML (`UK-Sanctions-List.xml`). */
export const ukSanctionsXml: ListReader = {
  id: 'uk-sanctions-xml',
  title: 'the UK Sanctions List as XML (UK-Sanctions-List.xml)',
  lists: ['uk-sanctions'],
  detect: oneOfFormat('uk-sanctions-xml'),
  read,
}
