import { readRows } from './delimited.js'
import { readLines } from './lines.js'
import { type OwnColumns, readOwnHeader, sniffDelimiter } from './own-columns.js'
import { ownEntry } from './own-entry.js'
import { isMappingName, mappingNameOf, readOwnMapping } from './own-mapping.js'
import type { ListFile, ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

async function firstLine(file: ListFile, encoding: string | undefined): Promise<string> {
  for await (const lines of readLines(file, undefined, encoding)) {
    const first = lines.find((line) => line.text.trim() !== '')
    if (first) return first.text
  }
  return ''
}

/** A table that has a mapping is this list whatever its headers look like, and may be in UTF-16. */
const isTable = (file: ListFile, mapped: boolean) =>
  file.format === 'text' || (mapped && (file.format === 'utf-16' || /-(?:csv|text)$/.test(file.format)))

function detect(files: readonly ListFile[]): readonly ListFile[] | undefined {
  const mappings = files.filter((file) => isMappingName(file.name))
  const mappingOf = (table: ListFile) => mappings.find((file) => file.name.toLowerCase() === mappingNameOf(table.name))
  const others = files.filter((file) => !isMappingName(file.name))
  const named = others.length === 1 ? others : others.filter((file) => /\.(csv|tsv|txt)$/i.test(file.name))
  const tables = named.filter((file) => isTable(file, mappingOf(file) !== undefined))
  if (tables.length !== 1) return undefined
  const mapping = mappingOf(tables[0]!)
  return mapping === undefined ? tables : [tables[0]!, mapping]
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const mapping = files[1] === undefined ? undefined : await readOwnMapping(files[1])
  const encoding = mapping?.encoding
  if (mapping?.publishedOn !== undefined) report.publishedOn = mapping.publishedOn
  if (mapping !== undefined) report.about = mapping
  const delimiter = mapping?.delimiter ?? sniffDelimiter(await firstLine(file, encoding))
  const options = { delimiter, multiline: true, ...(encoding !== undefined && { encoding }) }
  const ids = new Set<string>()
  let columns: OwnColumns | undefined
  for await (const { cells, line } of readRows(file, report, options)) {
    if (columns === undefined) {
      columns = readOwnHeader(file.name, cells, mapping?.columns)
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
      else values.set(field, values.has(field) ? `${values.get(field)}; ${value}` : value)
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

/**
 * A user’s own list: a table with a header row, whose columns are recognised by `data/watchlists/own-list-columns.csv` or named in a
 * mapping file beside it (`OwnMapping`).
 */
export const ownCsv: ListReader = {
  id: 'own-csv',
  title: 'a list of one’s own as CSV',
  lists: [],
  companions: (name) => [mappingNameOf(name)],
  detect,
  read,
}
