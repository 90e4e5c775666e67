import { hasName, readParty, usedOfParty } from './ofac-advanced-party.js'
import { readTables } from './ofac-advanced-tables.js'
import { statedCountries } from './ofac-advanced-values.js'
import { ofacFile, ofOtherList, otherList } from './ofac-files.js'
import { ofacCountryCodes } from './ofac-words.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { countUnusedPaths } from './xml/coverage.js'
import { attributeOf } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** Reads the file twice: first what the parties are tied to by number, then the parties, so that no party is kept in memory. */
async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const tables = await readTables(file, list, report)
  const code = ofacCountryCodes(statedCountries(tables.values))
  const ids = new Set<string>()
  let elsewhere = 0
  for await (const { element, line } of readElements(file, { records: new Set(['DistinctParty']) })) {
    report.rows++
    const id = attributeOf(element, 'FixedRef')
    if (id === undefined || !/^\d{1,10}$/.test(id)) addBadRow(report, file.name, line, 'has no number of its own')
    else if (ids.has(id)) addBadRow(report, file.name, line, `has the number ${id} a second time`)
    else if (!hasName(element)) addBadRow(report, file.name, line, `has the number ${id} but no name`)
    else {
      ids.add(id)
      const entry = readParty(list, element, tables, code, report)
      if (entry === undefined) {
        elsewhere++
        continue
      }
      countUnusedPaths(report, element, usedOfParty)
      yield { entry, file: file.name, line }
    }
  }
  if (elsewhere > 0 && elsewhere === ids.size)
    throw ofOtherList(`${file.name} holds only entries`, otherList(list), list)
  if (elsewhere > 0)
    report.notes.push(
      `${file.name} holds ${elsewhere} entries of the list "${otherList(list)}" as well; they are left out.`,
    )
}

/** OFAC’s advanced XML: `sdn_advanced.xml` or `cons_advanced.xml`. */
export const ofacAdvancedXml: ListReader = {
  id: 'ofac-advanced-xml',
  title: 'OFAC advanced XML (sdn_advanced.xml or cons_advanced.xml)',
  lists: ['ofac-sdn', 'ofac-consolidated'],
  detect: ofacFile('ofac-advanced-xml'),
  read,
}
