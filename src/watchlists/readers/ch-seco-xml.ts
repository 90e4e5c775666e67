import { TradescreenError } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import { isoDay } from './date-parts.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'
import { secoEntry, secoSubject } from './seco-entry.js'
import { readSecoLookups } from './seco-lookups.js'
import { countUnusedPaths } from './xml/coverage.js'
import { attributeOf } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

const spelling = ['value', 'spelling-variant', 'spelling-variant/@lang', 'spelling-variant/@script']
const place = ['/@place-id', '/location', '/area', '/country', '/country/@iso-code', '/remarks']
const address = ['/c-o', '/address-details', '/p-o-box', '/zip-code']
const document = ['/@document-type', '/number', '/issuer', '/issuer/@code', '/issuer/@iso-code', '/remark', '/remarks']

/** Paths below `individual`, `entity` or `object` that the reader uses; numbers and qualities that only hold the file together. */
const ofSubject = [
  '/@sex', '/@object-type', '/identity/@ssid', '/identity/@main', '/justification', '/justification/@ssid', '/other-information',
  '/other-information/@ssid', '/generic-attribute', '/generic-attribute/@name', '/generic-attribute/@ssid', '/relation/@target-id',
  '/relation/@relation-type', '/relation/@ssid', '/relation/remark', '/relation/remarks',
  '/identity/name/@ssid', '/identity/name/@name-type', '/identity/name/@quality', '/identity/name/@lang',
  '/identity/name/name-part/@order', '/identity/name/name-part/@name-part-type',
  ...spelling.map((path) => `/identity/name/name-part/${path}`), '/identity/name/name-part/spelling-variant/@spelling-variant-type',
  ...['ssid', 'day', 'month', 'year', 'calendar', 'quality'].map((name) => `/identity/day-month-year/@${name}`),
  '/identity/nationality/@ssid', '/identity/nationality/country', '/identity/nationality/country/@iso-code',
  '/identity/place-of-birth/@ssid', '/identity/place-of-birth/@quality', ...place.map((path) => `/identity/place-of-birth${path}`),
  '/identity/address/@ssid', '/identity/address/@quality', ...[...place, ...address].map((path) => `/identity/address${path}`),
  '/identity/identification-document/@ssid', ...document.map((path) => `/identity/identification-document${path}`),
] // biome-ignore format: a list to be read at a glance

const used = new Set([
  '@ssid', '@sanctions-set-id', 'sanctions-set-id', 'foreign-identifier', 'modification/@modification-type', 'modification/@effective-date',
  'modification/@publication-date', 'modification/@enactment-date',
  // What was added and removed is the history of what stands in the target itself.
  'modification/added/*', 'modification/removed/*',
  ...['individual', 'entity', 'object'].flatMap((subject) => ofSubject.map((path) => `${subject}${path}`)),
]) // biome-ignore format: a list to be read at a glance

/** Takes the date of the list; a file of changes only is not the list. */
function readRoot(fileName: string, report: LoadReport) {
  let root: string | undefined
  return (name: string, attributes: Readonly<Record<string, string>>) => {
    if (root !== undefined) return
    root = name
    const type = attributes['list-type'] ?? 'whole-list'
    if (name !== 'swiss-sanctions-list')
      throw new TradescreenError(
        'invalid-list',
        `${fileName} is not the Swiss list: it begins with <${name.slice(0, 40)}>.`,
      )
    if (type !== 'whole-list') {
      throw new TradescreenError(
        'invalid-list',
        `${fileName} is not the whole Swiss list, but "${type.slice(0, 40)}".`,
        {
          hint: 'Get the whole list (Gesamtliste) from the publisher.',
        },
      )
    }
    const date = isoDay(attributes.date)
    if (date !== undefined) report.publishedOn = date
  }
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const lookups = await readSecoLookups(file, report)
  const ids = new Set<string>()
  const unused = (what: string) => countUnused(report, what)
  for await (const { element, line } of readElements(file, {
    records: new Set(['target']),
    onOpen: readRoot(file.name, report),
  })) {
    report.rows++
    const id = attributeOf(element, 'ssid')
    const subject = secoSubject(element)
    if (id === undefined) addBadRow(report, file.name, line, 'has no number of its own')
    else if (ids.has(id)) addBadRow(report, file.name, line, `has the number ${id.slice(0, 60)} a second time`)
    else if (subject === undefined)
      addBadRow(report, file.name, line, `has no person, entity or object (${id.slice(0, 60)})`)
    else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      const entry = secoEntry(list, element, subject, lookups, code, unused)
      if (entry.names.length > 0) yield { entry, file: file.name, line }
      else addBadRow(report, file.name, line, `has no name for the party ${id.slice(0, 60)}`)
    }
  }
}

/**
 * The Swiss list in XML. It keeps the parties that are no longer listed, with their history: they are read with the day on which they were
 * taken off. Written from the schema as others describe and read it; not yet tried on the publisher’s own file.
 */
export const chSecoXml: ListReader = {
  id: 'ch-seco-xml',
  title: 'the Swiss list in XML (consolidated-list.xml, Gesamtliste)',
  lists: ['ch-seco'],
  detect: oneOfFormat('ch-seco-xml'),
  read,
}
