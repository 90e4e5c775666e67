import { TradescreenError } from '../../model/index.js'
import { isoDay } from './date-parts.js'
import {
  type EuBlock, putAct, putAddress, putBirth, putCitizenship, putContact, putHead, putName, putRegulation,
} from './eu-blocks.js' // biome-ignore format: a list to be read at a glance
import { putIdentification } from './eu-identification.js'
import { type EuParty, gatherParties } from './eu-party.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { attributeOf, childrenOf, textsAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** What the reader uses of a party, and the numbers and languages that only hold the file together. */
const used = new Set([
  '@designationDate', '@designationDetails', '@unitedNationId', '@euReferenceNumber', '@logicalId', 'remark',
  'subjectType/@code', 'subjectType/@classificationCode',
  'regulation/@programme', 'regulation/@numberTitle', 'regulation/@publicationDate', 'regulation/@logicalId',
  'nameAlias/@wholeName', 'nameAlias/@firstName', 'nameAlias/@middleName', 'nameAlias/@lastName', 'nameAlias/@gender', 'nameAlias/@title',
  'nameAlias/@function', 'nameAlias/@strong', 'nameAlias/@nameLanguage', 'nameAlias/remark',
  'address/@street', 'address/@poBox', 'address/@zipCode', 'address/@city', 'address/@place', 'address/@region', 'address/@countryIso2Code',
  'address/@countryDescription', 'address/@asAtListingTime', 'address/contactInfo/@key', 'address/contactInfo/@value', 'address/remark',
  'birthdate/@birthdate', 'birthdate/@year', 'birthdate/@monthOfYear', 'birthdate/@dayOfMonth', 'birthdate/@yearRangeFrom',
  'birthdate/@yearRangeTo', 'birthdate/@circa', 'birthdate/@calendarType', 'birthdate/@city', 'birthdate/@place', 'birthdate/@region',
  'birthdate/@countryIso2Code', 'birthdate/@countryDescription', 'birthdate/remark',
  'citizenship/@countryIso2Code', 'citizenship/@countryDescription', 'citizenship/@region', 'citizenship/remark',
  'identification/@number', 'identification/@latinNumber', 'identification/@identificationTypeCode',
  'identification/@identificationTypeDescription', 'identification/@countryIso2Code', 'identification/@countryDescription',
  'identification/@nameOnDocument', 'identification/@diplomatic', 'identification/@knownExpired', 'identification/@knownFalse',
  'identification/@reportedLost', 'identification/@revokedByIssuer', 'identification/remark',
  ...['nameAlias', 'address', 'birthdate', 'citizenship', 'identification'].flatMap((block) => [
    `${block}/@logicalId`, `${block}/@regulationLanguage`, `${block}/regulationSummary/@publicationDate`,
  ]),
]) // biome-ignore format: a list to be read at a glance

const blockOf =
  (element: XmlElement): EuBlock =>
  (field) =>
    attributeOf(element, field)?.replace(/\s+/g, ' ')

const remarksOf = (element: XmlElement) => textsAt(element, 'remark')

function putEntity(party: EuParty, entity: XmlElement): void {
  const subject = childrenOf(entity, 'subjectType')[0]
  putHead(party, (field) => attributeOf(entity, field) ?? attributeOf(subject, field), remarksOf(entity))
  for (const act of childrenOf(entity, 'regulation')) putRegulation(party, blockOf(act))
  for (const name of childrenOf(entity, 'nameAlias')) putName(party, blockOf(name), remarksOf(name))
  for (const address of childrenOf(entity, 'address')) {
    putAddress(party, blockOf(address), remarksOf(address))
    for (const contact of childrenOf(address, 'contactInfo'))
      putContact(party, attributeOf(contact, 'key') ?? '', attributeOf(contact, 'value') ?? '')
  }
  for (const birth of childrenOf(entity, 'birthdate')) putBirth(party, blockOf(birth), remarksOf(birth))
  for (const one of childrenOf(entity, 'citizenship')) putCitizenship(party, blockOf(one), remarksOf(one))
  for (const one of childrenOf(entity, 'identification')) putIdentification(party, blockOf(one), remarksOf(one))
  for (const child of entity.children)
    for (const act of childrenOf(child, 'regulationSummary')) putAct(party.acts, blockOf(act))
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const parties = gatherParties(list, file, report)
  let root: string | undefined
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (root !== undefined) return
    root = name
    if (name !== 'export')
      throw new TradescreenError(
        'invalid-list',
        `${file.name} is not the EU list: it begins with <${name.slice(0, 40)}>.`,
      )
    const date = isoDay(attributes.generationDate)
    if (date !== undefined) report.publishedOn = date
  }
  for await (const { element, line } of readElements(file, { records: new Set(['sanctionEntity']), onOpen })) {
    report.rows++
    const id = attributeOf(element, 'euReferenceNumber') ?? attributeOf(element, 'logicalId')
    if (id === undefined) {
      addBadRow(report, file.name, line, 'has no reference number')
      continue
    }
    const { party, finished } = parties.turnTo(id, line)
    yield* finished
    if (party === undefined) continue
    putEntity(party, element)
    countUnusedPaths(report, element, used)
  }
  yield* parties.close()
}

/** The EU’s consolidated list of financial sanctions in XML 1.1. A party under several programmes stands there once for each and is one entry. */
export const euFsfXml: ListReader = {
  id: 'eu-fsf-xml',
  title: 'the EU list of financial sanctions in XML (xmlFullSanctionsList 1.1)',
  lists: ['eu-fsf'],
  detect: oneOfFormat('eu-fsf-xml'),
  read,
}
