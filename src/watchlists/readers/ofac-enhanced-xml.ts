import { type CountryCode, newDraft } from './draft.js'
import { type OfacAddressParts, ofacAddressCountry, ofacAddressText } from './ofac-address.js'
import { finishOfac } from './ofac-entry.js'
import { putFeature } from './ofac-features.js'
import { isOnList, ofacFile, ofOtherList, otherList } from './ofac-files.js'
import { nameOfParts } from './ofac-name.js'
import { readRemarks } from './ofac-remarks.js'
import type { OfacReading } from './ofac-statement.js'
import { ofacAliasKind, ofacCountryCodes, ofacTypes, relationId, scriptCode } from './ofac-words.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { attributeOf, childrenOf, elementsAt, textAt, textsAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** What the reader uses of an entity, and the numbers that only hold the file together. */
const used = new Set([
  '@id', 'names/*', 'addresses/*', 'sanctionsLists/*',
  'generalInfo/identityId', 'generalInfo/entityType', 'generalInfo/entityType/@refId', 'generalInfo/remarks', 'generalInfo/title',
  'generalInfo/livingStatus', 'generalInfo/livingStatus/@refId',
  'sanctionsPrograms/sanctionsProgram', 'sanctionsPrograms/sanctionsProgram/@refId', 'sanctionsPrograms/sanctionsProgram/@id',
  'sanctionsTypes/sanctionsType/@refId', 'sanctionsTypes/sanctionsType/@id',
  'legalAuthorities/legalAuthority', 'legalAuthorities/legalAuthority/@refId', 'legalAuthorities/legalAuthority/@id',
  'features/feature/@id', 'features/feature/type', 'features/feature/type/@featureTypeId', 'features/feature/versionId',
  // The value says the date in words.
  'features/feature/value', 'features/feature/valueRefId', 'features/feature/valueDate/*', 'features/feature/isPrimary',
  'features/feature/reliability/@refId',
  'identityDocuments/identityDocument/@id', 'identityDocuments/identityDocument/type', 'identityDocuments/identityDocument/type/@refId',
  'identityDocuments/identityDocument/documentNumber',
  // The name is one of the entity’s own.
  'identityDocuments/identityDocument/name', 'identityDocuments/identityDocument/name/@nameId',
  'identityDocuments/identityDocument/name/@nameTranslationId', 'identityDocuments/identityDocument/isValid',
  'identityDocuments/identityDocument/issuingCountry', 'identityDocuments/identityDocument/issuingCountry/@refId',
  'identityDocuments/identityDocument/issueDate/*', 'identityDocuments/identityDocument/expirationDate/*',
  'relationships/relationship/@id', 'relationships/relationship/type', 'relationships/relationship/type/@refId',
  'relationships/relationship/relatedEntity', 'relationships/relationship/relatedEntity/@entityId',
  'relationships/relationship/dateRange/*', 'relationships/relationship/quality/@refId',
]) // biome-ignore format: a list to be read at a glance

function putNames({ draft }: OfacReading, entity: XmlElement): void {
  for (const name of elementsAt(entity, 'names', 'name')) {
    const weak = textAt(name, 'isLowQuality') === 'true'
    const primary = textAt(name, 'isPrimary') === 'true'
    const kind = primary ? 'primary' : ofacAliasKind(textAt(name, 'aliasType'), weak)
    for (const one of elementsAt(name, 'translations', 'translation')) {
      const parts = elementsAt(one, 'nameParts', 'namePart').map((part) => ({
        type: textAt(part, 'type') ?? '',
        value: textAt(part, 'value') ?? '',
      }))
      const read = nameOfParts(parts, kind, scriptCode(textAt(one, 'script')), textAt(one, 'formattedFullName'))
      if (read.text === '') continue
      if (read.kind === 'primary') draft.names.unshift(read)
      else draft.names.push(read)
    }
  }
}

function putAddresses({ draft, countryCode }: OfacReading, entity: XmlElement): void {
  for (const address of elementsAt(entity, 'addresses', 'address')) {
    const country = textAt(address, 'country') ?? textAt(address, 'translations', 'country')
    if (country !== undefined && countryCode(country) !== undefined) draft.countries.push(country)
    const translations = elementsAt(address, 'translations', 'translation')
    for (const one of translations.length > 0 ? translations : [undefined]) {
      const of = (type: string) =>
        elementsAt(one, 'addressParts', 'addressPart').find((part) => textAt(part, 'type')?.toUpperCase() === type)
      const value = (type: string) => textAt(of(type), 'value')
      const parts: OfacAddressParts = {
        street: [value('ADDRESS1'), value('ADDRESS2'), value('ADDRESS3')],
        city: value('CITY'),
        state: value('STATE/PROVINCE'),
        postalCode: value('POSTAL CODE'),
        region: value('REGION'),
        country,
      }
      draft.addresses.push(ofacAddressText(parts))
      const place = ofacAddressCountry(parts)
      if (country === undefined && place !== undefined && countryCode(place) !== undefined) draft.countries.push(place)
    }
  }
}

function putDocuments(reading: OfacReading, entity: XmlElement): void {
  for (const document of elementsAt(entity, 'identityDocuments', 'identityDocument')) {
    const label = textAt(document, 'type') ?? ''
    const number = textAt(document, 'documentNumber') ?? ''
    putFeature(reading, label, number, textAt(document, 'issuingCountry'))
    if (textAt(document, 'isValid') === 'false') reading.draft.remarks.push(`${label} ${number} is not valid`)
    if (elementsAt(document, 'issueDate').length > 0) reading.unused.push('document issued')
    if (elementsAt(document, 'expirationDate').length > 0) reading.unused.push('document expires')
  }
}

function putLinks({ draft }: OfacReading, entity: XmlElement): void {
  for (const one of elementsAt(entity, 'relationships', 'relationship')) {
    const related = childrenOf(one, 'relatedEntity')[0]
    const to = attributeOf(related, 'entityId') ?? related?.text ?? ''
    const since = textAt(one, 'dateRange', 'fromDateBegin')
    const until = textAt(one, 'dateRange', 'toDateEnd')
    if (to !== '')
      draft.links.push({
        to,
        relation: relationId(textAt(one, 'type')),
        ...(since && { since }),
        ...(until && { until }),
      })
  }
}

function readEntity(
  list: string,
  entity: XmlElement,
  listedOn: string | undefined,
  countryCode: CountryCode,
  report: LoadReport,
) {
  const draft = newDraft(attributeOf(entity, 'id') ?? '')
  const reading: OfacReading = { draft, countryCode, unused: [], listingDates: [] }
  const type = ofacTypes.get(textAt(entity, 'generalInfo', 'entityType')?.toLowerCase() ?? '')
  if (type) draft.type = type
  if (listedOn !== undefined) draft.listedOn = listedOn
  putNames(reading, entity)
  for (const title of textsAt(entity, 'generalInfo', 'title')) putFeature(reading, 'Title', title)
  for (const status of textsAt(entity, 'generalInfo', 'livingStatus')) draft.remarks.push(`Living status ${status}`)
  draft.programmes.push(...textsAt(entity, 'sanctionsPrograms', 'sanctionsProgram'))
  draft.legalBasis.push(...textsAt(entity, 'legalAuthorities', 'legalAuthority'))
  for (const feature of elementsAt(entity, 'features', 'feature'))
    putFeature(reading, textAt(feature, 'type') ?? '', textAt(feature, 'value') ?? '')
  putDocuments(reading, entity)
  readRemarks(textAt(entity, 'generalInfo', 'remarks') ?? '', false, reading)
  putAddresses(reading, entity)
  putLinks(reading, entity)
  for (const label of reading.unused) countUnused(report, label)
  return finishOfac(list, reading)
}

/** Tells of the filters with which the file was made: it does not hold the whole list. */
function readHead(info: XmlElement, file: string, report: LoadReport): void {
  const date = textAt(info, 'dataAsOf')?.slice(0, 10)
  if (date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date)) report.publishedOn = date
  const programmes = textsAt(info, 'filters', 'sanctionsPrograms', 'sanctionsProgram')
  if (programmes.length > 0)
    report.notes.push(`${file} is not the whole list: it holds only the entries of ${programmes.join(', ')}.`)
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const stated = new Map<string, string>()
  const code = ofacCountryCodes(stated)
  const ids = new Set<string>()
  let elsewhere = 0
  for await (const { element, line } of readElements(file, {
    records: new Set(['publicationInfo', 'referenceValue', 'entity']),
  })) {
    if (element.name === 'publicationInfo') {
      readHead(element, file.name, report)
      continue
    }
    if (element.name === 'referenceValue') {
      const iso = textAt(element, 'isoCode')
      if (iso !== undefined && /^[A-Z]{2}$/.test(iso)) stated.set((textAt(element, 'value') ?? '').toLowerCase(), iso)
      continue
    }
    report.rows++
    const id = attributeOf(element, 'id')
    const lists = elementsAt(element, 'sanctionsLists', 'sanctionsList').filter((one) => isOnList(one.text, list))
    const known = elementsAt(element, 'sanctionsLists', 'sanctionsList').length
    if (id === undefined || !/^\d{1,10}$/.test(id)) addBadRow(report, file.name, line, 'has no number of its own')
    else if (ids.has(id)) addBadRow(report, file.name, line, `has the number ${id} a second time`)
    else if (textsAt(element, 'names', 'name', 'translations', 'translation', 'formattedFullName').length === 0)
      addBadRow(report, file.name, line, `has the number ${id} but no name`)
    else if (known > 0 && lists.length === 0) {
      ids.add(id)
      elsewhere++
    } else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      const days = lists
        .map((one) => attributeOf(one, 'datePublished') ?? '')
        .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      yield { entry: readEntity(list, element, days.sort()[0], code, report), file: file.name, line }
    }
  }
  if (elsewhere > 0 && elsewhere === ids.size)
    throw ofOtherList(`${file.name} holds only entries`, otherList(list), list)
  if (elsewhere > 0)
    report.notes.push(
      `${file.name} holds ${elsewhere} entries of the list "${otherList(list)}" as well; they are left out.`,
    )
}

/** OFAC’s enhanced XML: `sdn_enhanced.xml`, `cons_enhanced.xml`, or an export of the publisher’s list service. */
export const ofacEnhancedXml: ListReader = {
  id: 'ofac-enhanced-xml',
  title: 'OFAC enhanced XML (sdn_enhanced.xml or cons_enhanced.xml)',
  lists: ['ofac-sdn', 'ofac-consolidated'],
  detect: ofacFile('ofac-enhanced-xml'),
  read,
}
