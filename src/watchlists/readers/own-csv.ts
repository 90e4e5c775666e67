import { readRows } from './delimited.js'
import { readLines } from './lines.js'
import { type OwnColumns, readOwnHeader, sniffDelimiter } from './own-columns.js'
import { ownEntry } from './own-entry.js'
import type { ListFile, ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

async function firstLine(file: ListFile): Promise<string> {
  for await (const lines of readLines(file)) {
    const first = lines.find((line) => line.text.trim() !== '')
    if (first) return first.text
  }
  return ''
}

function detect(files: readonly ListFile[]): readonly ListFile[] | undefined {
  const tables = files.filter((file) => file.format === 'text' && /\.(csv|tsv|txt)$/i.test(file.name))
  if (files.length === 1) return files[0]?.format === 'text' ? files : undefined
  return tables.length === 1 ? tables : undefined
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const delimiter = sniffDelimiter(await firstLine(file))
  const ids = new Set<string>()
  let columns: OwnColumns | undefined
  for await (const { cells, line } of readRows(file, report, { delimiter, multiline: true })) {
    if (columns === undefined) {
      columns = readOwnHeader(file.name, cells)
      report.rows-- // the header is no row of the list
      for (const header of columns.unknown)
        report.notes.push(`${file.name}: the column "${header.slice(0, 60)}" is not known and not used.`)
      continue
    }
    if (cells.every((cell) => cell.trim() === '')) {
      report.rows--
      continue
    }
    if (cells.length > columns.fields.length && cells.slice(columns.fields.length).some((cell) => cell.trim() !== '')) {
      addBadRow(report, file.name, line, `has ${cells.length} columns, the header has ${columns.fields.length}`)
      continue
    }
    const values = new Map<string, string>()
    for (const [at, field] of columns.fields.entries()) {
      const value = cells[at]?.trim() ?? ''
      if (value === '') continue
      if (field === undefined) countUnused(report, 'column not known')
      else values.set(field, value)
    }
    const read = ownEntry(list, values, line)
    if (typeof read === 'string') addBadRow(report, file.name, line, read)
    else if (ids.has(read.id))
      addBadRow(report, file.name, line, `has the number "${read.id.slice(0, 60)}" a second time`)
    else {
      ids.add(read.id)
      yield { entry: read, file: file.name, line }
    }
  }
}

/** A user’s own list: a CSV, semicolon or tab table with a header row; columns in `data/watchlists/own-list-columns.csv`. */
export const ownCsv: ListReader = { id: 'own-csv', title: 'a list of one’s own as CSV', lists: [], detect, read }
