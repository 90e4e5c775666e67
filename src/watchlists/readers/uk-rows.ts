import type { ListFile, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { readTable, type TableRow } from './table.js'
import { ukCountryCodes } from './uk-countries.js'
import { putField, type UkField, type UkReading } from './uk-fields.js'
import { finishParty, newParty, type UkParty } from './uk-party.js'

/** How one of the British tables is read. */
export interface UkTable {
  /** Folded header to the reader’s name of the column; those that stand for a field bear its name. */
  readonly columns: ReadonlyMap<string, string>
  /** Columns whose cell is one field. */
  readonly fields: readonly UkField[]
  /** Other columns that `putRow` uses, and those that only hold the table together. */
  readonly used: readonly string[]
  /** The column that joins the rows of a party. */
  readonly key: string
  /** What a key looks like. */
  readonly keyForm: RegExp
  /** The columns without which this is not the list. */
  readonly required: readonly string[]
  /** Reads the date out of the line before the header; `true` when it is such a line. */
  readonly dateLine: (cells: readonly string[], report: LoadReport) => boolean
  /** Takes what needs more than one cell. */
  readonly putRow: (party: UkParty, row: TableRow, reading: UkReading) => void
}

/**
 * The entries of a British table, which has a row for each name, address and birth date of a party. Rows of a party need not be neighbours
 * (one publisher sorts by name), so parties are put together in memory, each value once; entries come in the order of their first rows.
 */
export async function* readUkRows(
  list: string,
  file: ListFile,
  table: UkTable,
  report: LoadReport,
): AsyncGenerator<ReadEntry> {
  const parties = new Map<string, UkParty>()
  const reading: UkReading = { code: ukCountryCodes(), report }
  const options = {
    multiline: true,
    columns: table.columns,
    required: table.required,
    used: new Set([...table.used, ...table.fields, table.key]),
    preamble: (cells: readonly string[]) => table.dateLine(cells, report),
  }
  for await (const row of readTable(file, report, options)) {
    const id = row.cell(table.key)
    if (!table.keyForm.test(id)) {
      addBadRow(report, file.name, row.line, `has "${id.slice(0, 40)}" where the number of the party should stand`)
      continue
    }
    const party = parties.get(id) ?? newParty(id, row.line)
    parties.set(id, party)
    table.putRow(party, row, reading)
    for (const field of table.fields) putField(party, field, row.lines(field), reading)
  }
  let nameless = 0
  for (const [id, party] of parties) {
    parties.delete(id) // so that memory falls as entries are handed on
    const entry = finishParty(list, party, reading.code, report, file.name)
    if (entry === undefined) continue
    if (entry.names[0]?.kind !== 'primary') nameless++
    yield { entry, file: file.name, line: party.line }
  }
  if (nameless > 0)
    report.notes.push(`${file.name} has ${nameless} parties without a primary name: rows of it may be missing.`)
}
