import type { ListedName, PartyType } from '../../model/index.js'
import { readIsoBirthDates } from './birth-texts.js'
import { semaAliases } from './ca-sema-aliases.js'
import { countryCodes } from './country-codes.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { personName } from './ofac-name.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { textAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

const used = new Set([
  'Country', 'LastName', 'GivenName', 'EntityOrShip', 'TitleOrShip', 'Schedule', 'Item', 'DateOfListing', 'DateOfBirthOrShipBuildDate',
  'Aliases', 'ShipIMONumber',
]) // biome-ignore format: a list to be read at a glance

/** The English half of a text in both languages: `Belarus / Bélarus`, `General/général`. */
const english = (text: string) => text.split(/ \/ |\/(?=\p{Ll})/u)[0]!.trim()

/** A short word for the heading: its abbreviation where it has one in brackets, `JVCFOR`, else the heading in English. */
const shortHeading = (heading: string) => /\(([A-Z]{4,12})\)/.exec(heading)?.[1] ?? english(heading)

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The list has no number. Heading, part of the schedule and item name one entry of the regulations. */
const idOf = (record: XmlElement) =>
  [shortHeading(textAt(record, 'Country') ?? ''), textAt(record, 'Schedule') ?? '', textAt(record, 'Item') ?? '']
    .map(slug)
    .filter(Boolean)
    .join(':')

function typeOf(record: XmlElement): PartyType {
  if (textAt(record, 'LastName') ?? textAt(record, 'GivenName')) return 'person'
  // A ship has the type of ship where a person has a title.
  return (textAt(record, 'ShipIMONumber') ?? textAt(record, 'TitleOrShip')) ? 'vessel' : 'organization'
}

/** A person’s names: `DIKIY (DIKY)` is two spellings of the family name. */
function personNames(family: string, given: string): ListedName[] {
  const other = /^(.+?)\s?\(([^()]+)\)$/.exec(family)
  const spellings = other ? [other[1]!, other[2]!] : [family]
  return spellings.map((spelling, at) =>
    personName([spelling, given].filter(Boolean).join(', '), at === 0 ? 'primary' : 'strong-alias', 'person'),
  )
}

/** An organization’s name may stand in English and French: `Physics Research Center (PHRC)/Centre de recherche en physique (PHRC)`. */
function bothLanguages(text: string): ListedName[] {
  const slash = [...text.slice(0, 2000).matchAll(/(?<=[\p{L})])\/(?=\p{Lu}\p{Ll}{2})/gu)].map((found) => found.index)
  const at = slash.find((index) => text.slice(0, index).split('(').length === text.slice(0, index).split(')').length)
  const names = at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)]
  return names.map((name, place) => ({ text: name.trim(), kind: place === 0 ? 'primary' : 'strong-alias' }))
}

function putShip(draft: EntryDraft, record: XmlElement): void {
  const imo = listedIdentifier('imo', textAt(record, 'ShipIMONumber') ?? '')
  if (imo) draft.identifiers.push(imo)
  const built = textAt(record, 'DateOfBirthOrShipBuildDate')
  const isDate = built !== undefined && (readIsoBirthDates(built)?.dates.length ?? 0) === 1
  if (built !== undefined && !isDate) draft.remarks.push(`Built ${built}`)
  draft.vessel = {
    type: textAt(record, 'TitleOrShip'),
    builtIn: isDate ? readIsoBirthDates(built)!.dates[0] : undefined,
  }
}

function putPerson(draft: EntryDraft, record: XmlElement): void {
  const title = textAt(record, 'TitleOrShip')
  if (title !== undefined) draft.remarks.push(`Title ${english(title)}`)
}

function putBirth(draft: EntryDraft, record: XmlElement): void {
  const text = textAt(record, 'DateOfBirthOrShipBuildDate')
  if (text === undefined) return
  const birth = readIsoBirthDates(text)
  draft.datesOfBirth.push(...(birth?.dates ?? []))
  if (birth === undefined || birth.vague) draft.remarks.push(`DOB ${text}`)
}

function readRecord(list: string, record: XmlElement, id: string, code: CountryCode) {
  const draft = newDraft(id)
  const type = typeOf(record)
  draft.type = type
  const family = textAt(record, 'LastName') ?? ''
  const given = textAt(record, 'GivenName') ?? ''
  if (type === 'person') draft.names.push(...personNames(family, given))
  else draft.names.push(...bothLanguages(textAt(record, 'EntityOrShip') ?? ''))
  draft.names.push(...semaAliases(textAt(record, 'Aliases') ?? '', type === 'person'))
  if (type === 'vessel') putShip(draft, record)
  else putBirth(draft, record)
  if (type === 'person') putPerson(draft, record)
  // The heading names the regulations, not where the party is: those on Ukraine list Russians.
  const heading = textAt(record, 'Country')
  if (heading !== undefined) draft.programmes.push(english(heading))
  const schedule = textAt(record, 'Schedule')
  const item = textAt(record, 'Item')
  const place = [schedule && `schedule ${schedule}`, item && `item ${item}`].filter(Boolean).join(', ')
  if (place !== '') draft.legalBasis.push(`${heading === undefined ? '' : `${english(heading)}: `}${place}`)
  const listed = textAt(record, 'DateOfListing')
  if (listed !== undefined) draft.listedOn = listed
  return finishEntry(list, draft, code)
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const ids = new Set<string>()
  for await (const { element, line } of readElements(file, { records: new Set(['record']) })) {
    report.rows++
    const id = idOf(element)
    const listed = textAt(element, 'DateOfListing')
    const named = textAt(element, 'LastName') ?? textAt(element, 'GivenName') ?? textAt(element, 'EntityOrShip')
    if (named === undefined) addBadRow(report, file.name, line, 'has no name')
    else if (textAt(element, 'Item') === undefined || id === '')
      addBadRow(report, file.name, line, 'has no item number')
    else if (ids.has(id))
      addBadRow(report, file.name, line, `has the place ${id.slice(0, 100)} in the schedules a second time`)
    else if (listed !== undefined && readIsoBirthDates(listed)?.dates.length !== 1)
      addBadRow(report, file.name, line, `has "${listed.slice(0, 40)}" as day of listing, which is no date`)
    else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      yield { entry: readRecord(list, element, id, code), file: file.name, line }
    }
  }
}

/** The Consolidated Canadian Autonomous Sanctions List (SEMA and JVCFOA), `sema-lmes.xml`. */
export const caSema: ListReader = {
  id: 'ca-sema',
  title: 'the Consolidated Canadian Autonomous Sanctions List in XML',
  lists: ['ca-sema'],
  detect: oneOfFormat('ca-sema-xml'),
  read,
}
