import { TradescreenError } from '../../model/index.js'
import { readSheetRows } from './ods.js'
import { oneOfFormat } from './one-file.js'
import type { ListFile, ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'
import { foldHeader, readTable, sameNames } from './table.js'
import { ukCountryCodes } from './uk-countries.js'
import { putField, type UkField } from './uk-fields.js'
import { finishParty, newParty, ukType } from './uk-party.js'

const fields: readonly [header: string, field: UkField][] = [
  ['OFSI Group ID', 'groupId'],
  ['Regime Name', 'regime'],
  ['Designation source', 'source'],
  ['Date Designated', 'designated'],
  ['Sanctions Imposed', 'measures'],
]

const columns = ['Unique ID', 'Name', 'Type', ...fields.map(([header]) => header)]

/** Parties without a name that the file may have before they count as bad rows: this many, or this share. */
const mostNameless = { count: 5, share: 0.002 }

interface SummaryRow {
  readonly line: number
  cell(column: string): string
}

async function* sheetRows(file: ListFile, report: LoadReport): AsyncGenerator<SummaryRow> {
  let header: string[] | undefined
  for await (const { cells, line } of readSheetRows(file)) {
    if (header === undefined) {
      header = cells.map(foldHeader)
      if (columns.every((column) => header!.includes(foldHeader(column)))) continue
      throw new TradescreenError(
        'invalid-list',
        `${file.name} is a spreadsheet, but not the summary of the UK Sanctions List.`,
        {
          hint: `Its first row must hold ${columns.join(', ')}.`,
        },
      )
    }
    report.rows++
    const at = header
    for (const [index, cell] of cells.entries())
      if (cell !== '' && !columns.some((column) => foldHeader(column) === at[index]))
        countUnused(report, at[index] || `column ${index + 1}`)
    yield { line, cell: (column) => cells[at.indexOf(foldHeader(column))] ?? '' }
  }
}

const tableRows = (file: ListFile, report: LoadReport) =>
  readTable(file, report, { multiline: true, columns: sameNames(columns), required: columns, used: new Set(columns) })

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = ukCountryCodes()
  const ids = new Set<string>()
  const nameless: { id: string; line: number }[] = []
  for await (const row of file.format === 'ods' ? sheetRows(file, report) : tableRows(file, report)) {
    const id = row.cell('Unique ID')
    if (!/^[A-Z]{2,6}[0-9]{1,8}$/i.test(id))
      addBadRow(report, file.name, row.line, `has "${id.slice(0, 40)}" where the number of the party should stand`)
    else if (ids.has(id)) addBadRow(report, file.name, row.line, `has the number ${id} a second time`)
    else {
      ids.add(id)
      const party = newParty(id, row.line)
      const type = ukType(row.cell('Type'))
      if (type) party.draft.type = type
      const name = row.cell('Name')
      if (name === '') {
        nameless.push({ id, line: row.line })
        continue
      }
      // The summary writes names as one text, the family name at either end.
      party.draft.names.push({ text: name, kind: 'primary' })
      for (const [header, field] of fields) putField(party, field, row.cell(header), { code, report })
      const entry = finishParty(list, party, code, report, file.name)
      if (entry) yield { entry, file: file.name, line: row.line }
    }
  }
  // The publisher’s own file leaves out the names of a few parties; their other columns are no use for screening.
  if (nameless.length > Math.max(mostNameless.count, ids.size * mostNameless.share)) {
    for (const { id, line } of nameless) addBadRow(report, file.name, line, `has no name for ${id}`)
  } else if (nameless.length > 0) {
    report.notes.push(
      `${file.name} gives no name for ${nameless.map(({ id }) => id).join(', ')}: they are not among the entries.`,
    )
    for (const _ of nameless) countUnused(report, 'party without a name')
  }
  report.notes.push(`${file.name} is the summary of the list: it has no aliases, birth dates, addresses or numbers.`)
}

const csv = oneOfFormat('uk-summary-csv')
const ods = oneOfFormat('ods')

/** The summary of the UK Sanctions List, one row a party, as spreadsheet (ODS) or CSV: names, regimes and dates, without aliases. */
export const ukSummary: ListReader = {
  id: 'uk-summary',
  title: 'the summary of the UK Sanctions List as ODS or CSV',
  lists: ['uk-sanctions'],
  detect: (files, list) => csv(files, list) ?? ods(files, list),
  read,
}
