import { TradescreenError } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import { isoDay } from './date-parts.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { unEntry } from './un-entry.js'
import { countUnusedPaths } from './xml/coverage.js'
import { textAt } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** What the reader uses of an entry, and what only holds the file together. */
const used = new Set([
  'DATAID', 'VERSIONNUM', 'REFERENCE_NUMBER', 'LIST_TYPE/VALUE', 'SORT_KEY', 'SORT_KEY_LAST_MOD',
  'FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'NAME_ORIGINAL_SCRIPT', 'UN_LIST_TYPE', 'LISTED_ON', 'DELISTED_ON',
  'GENDER', 'TITLE/VALUE', 'DESIGNATION/VALUE', 'NATIONALITY/VALUE', 'COMMENTS1',
  ...['INDIVIDUAL', 'ENTITY'].flatMap((kind) => [
    ...['QUALITY', 'ALIAS_NAME', 'DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH', 'NOTE'].map((field) => `${kind}_ALIAS/${field}`),
    ...['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'].map((field) => `${kind}_ADDRESS/${field}`),
    ...['TYPE_OF_DOCUMENT', 'TYPE_OF_DOCUMENT2', 'NUMBER', 'ISSUING_COUNTRY', 'COUNTRY_OF_ISSUE', 'NOTE'].map((field) => `${kind}_DOCUMENT/${field}`),
  ]),
  ...['TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR', 'NOTE'].map((field) => `INDIVIDUAL_DATE_OF_BIRTH/${field}`),
  ...['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'].map((field) => `INDIVIDUAL_PLACE_OF_BIRTH/${field}`),
]) // biome-ignore format: a list to be read at a glance

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const ids = new Set<string>()
  let root: string | undefined
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (root !== undefined) return
    root = name
    if (name !== 'CONSOLIDATED_LIST')
      throw new TradescreenError(
        'invalid-list',
        `${file.name} is not the UN list: it begins with <${name.slice(0, 40)}>.`,
      )
    const date = isoDay(attributes.dateGenerated)
    if (date !== undefined) report.publishedOn = date
  }
  for await (const { element, line } of readElements(file, { records: new Set(['INDIVIDUAL', 'ENTITY']), onOpen })) {
    report.rows++
    // The reference number stays with a party; DATAID is given anew when the entry is entered again.
    const id = textAt(element, 'REFERENCE_NUMBER') ?? textAt(element, 'DATAID')
    if (id === undefined) addBadRow(report, file.name, line, 'has no reference number')
    else if (ids.has(id))
      addBadRow(report, file.name, line, `has the reference number ${id.slice(0, 60)} a second time`)
    else {
      ids.add(id)
      countUnusedPaths(report, element, used)
      const entry = unEntry(list, id, element, code)
      if (entry.names[0]?.kind === 'primary') yield { entry, file: file.name, line }
      else addBadRow(report, file.name, line, `has no name for the party ${id.slice(0, 60)}`)
    }
  }
}

/** The UN Security Council’s consolidated list in XML. */
export const unScXml: ListReader = {
  id: 'un-sc-xml',
  title: 'the UN Security Council list in XML (consolidated.xml)',
  lists: ['un-sc'],
  detect: oneOfFormat('un-sc-xml'),
  read,
}
