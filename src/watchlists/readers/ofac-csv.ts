import { TradescreenError } from '../../model/index.js'
import { cutOff, readRows } from './delimited.js'
import { flatDelimiter, flatKind, readCompanions } from './ofac-companions.js'
import { ofacEntry } from './ofac-entry.js'
import { ofacCountryCodes } from './ofac-words.js'
import type { ListFile, ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

const columns = 12

/** The names of each list’s files, without ending: the main file, what the others begin with, and the spill-over file. */
const families = new Map([
  ['ofac-sdn', { main: 'sdn', prefix: '', comments: 'sdn_comments' }],
  ['ofac-consolidated', { main: 'cons_prim', prefix: 'cons_', comments: 'cons_comments' }],
])

/** Name of a file in lower case, without the ending of a flat file. */
const stem = (file: ListFile) => file.name.toLowerCase().replace(/\.(csv|pip)$/, '')

function detect(files: readonly ListFile[], list: string): readonly ListFile[] | undefined {
  const family = families.get(list)
  if (!family) return undefined
  const others = [...families.values()].map((other) => other.main).filter((name) => name !== family.main)
  const candidates = files.filter((file) => flatKind(file) === 'primary')
  const main =
    candidates.find((file) => stem(file) === family.main) ?? candidates.find((file) => !others.includes(stem(file)))
  if (main === undefined) {
    if (candidates[0] === undefined) return undefined
    const other = [...families].find(([, { main: name }]) => name === stem(candidates[0]!))?.[0]
    throw new TradescreenError(
      'invalid-list',
      `${candidates[0].name} is the main file of the list "${other}", not of "${list}".`,
      {
        hint: `Give ${family.main.toUpperCase()}.CSV, or load it as ${other}.`,
      },
    )
  }
  const ending = main.format.endsWith('-pip') ? '.pip' : '.csv'
  const companion = (name: string, kind: string) =>
    files.find(
      (file) => file.name.toLowerCase() === `${name}${ending}` && (flatKind(file) === kind || file.format === 'empty'),
    )
  const found = [
    companion(`${family.prefix}alt`, 'alias'),
    companion(`${family.prefix}add`, 'address'),
    companion(family.comments, 'comments'),
  ]
  return [main, ...found.filter((file) => file !== undefined)]
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const [main, ...others] = files as readonly [ListFile, ...ListFile[]]
  const companions = await readCompanions(others, report)
  const countryCode = ofacCountryCodes()
  const ids = new Set<string>()
  const cutRemarks: string[] = []
  for await (const { cells, line, ended } of readRows(main, report, { delimiter: flatDelimiter(main) })) {
    const id = cells[0]?.trim() ?? ''
    if (!ended && (cells.length < columns || /^(?:-0?)?$/.test(cells[columns - 1] ?? ''))) throw cutOff(main, line)
    if (cells.length !== columns) {
      addBadRow(report, main.name, line, `has ${cells.length} columns, needs ${columns}`)
    } else if (!/^\d{1,10}$/.test(id)) {
      addBadRow(report, main.name, line, `has "${id.slice(0, 40)}" where the number of the entry should stand`)
    } else if (ids.has(id)) {
      addBadRow(report, main.name, line, `has the number ${id} a second time`)
    } else {
      ids.add(id)
      if (!ended) report.notes.push(`${main.name} does not end with a line end: it may be cut off.`)
      const { entry, unused, cut } = ofacEntry(list, cells, companions.of(id), countryCode)
      for (const label of unused) countUnused(report, label)
      if (cut) cutRemarks.push(id)
      yield { entry, file: main.name, line }
    }
  }
  companions.finish(main, ids)
  if (cutRemarks.length > 0) {
    const some = `${cutRemarks.slice(0, 10).join(', ')}${cutRemarks.length > 10 ? ', …' : ''}`
    report.notes.push(
      `${main.name} cuts the remarks of ${cutRemarks.length} entries (${some}); their rest stands in the publisher’s COMMENTS file, which is not there.`,
    )
  }
  if (!files.some((file) => flatKind(file) === 'alias'))
    report.notes.push('There is no ALT file beside it: strong aliases are missing.')
  if (!files.some((file) => flatKind(file) === 'address'))
    report.notes.push('There is no ADD file beside it: addresses are missing.')
}

/** OFAC’s flat files: `SDN.CSV` or `CONS_PRIM.CSV`, with aliases, addresses and spilled-over remarks from the files beside it. */
export const ofacCsv: ListReader = {
  id: 'ofac-csv',
  title: 'OFAC flat files (SDN.CSV or CONS_PRIM.CSV with ALT, ADD and COMMENTS beside it)',
  lists: ['ofac-sdn', 'ofac-consolidated'],
  companions: (name) =>
    ['alt', 'add', 'sdn_comments', 'cons_alt', 'cons_add', 'cons_comments'].map(
      (one) => `${one}${name.toLowerCase().endsWith('.pip') ? '.pip' : '.csv'}`,
    ),
  detect,
  read,
}
