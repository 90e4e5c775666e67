import { TradescreenError } from '../../model/index.js'
import { cutOff, type DelimitedOptions, readRows } from './delimited.js'
import type { ListFile } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

/** One row of a table with a header. */
export interface TableRow {
  /** Line on which it starts, counted from 1. */
  readonly line: number
  /** A cell by the name that the reader gives its column: inner blanks single, outer ones taken off; `''` without such a column. */
  cell(column: string): string
  /** The same with its line ends. */
  lines(column: string): string
}

/** What is wanted of a table. */
export interface TableOptions extends DelimitedOptions {
  /** The reader’s name for a column by its header, folded to lower case with single underscores. */
  readonly columns: ReadonlyMap<string, string>
  /** The columns without which this is not the list. */
  readonly required: readonly string[]
  /** The columns that the reader uses; what others hold is counted as unused. */
  readonly used: ReadonlySet<string>
  /** Told each row before the header; `true` while it is not the header yet. Default: the first row is the header. */
  readonly preamble?: (cells: readonly string[]) => boolean
}

/** A header as it is looked up: `Federal Register Citation` is `federal_register_citation`. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')

/** Columns that are called as in the file. */
export const sameNames = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [foldHeader(name), name]))

const single = (text: string) => text.replace(/\s+/g, ' ').trim()

function readHeader(file: ListFile, cells: readonly string[], { columns, required }: TableOptions) {
  const names = cells.map((cell) => columns.get(foldHeader(cell)))
  const missing = required.find((name) => !names.includes(name))
  if (missing !== undefined) {
    throw new TradescreenError('invalid-list', `${file.name} has no column "${missing}".`, {
      hint: 'Get the publisher’s own file, with its header row.',
    })
  }
  const at = new Map<string, number>()
  for (const [index, name] of names.entries()) if (name !== undefined && !at.has(name)) at.set(name, index)
  return { at, headers: cells.map((cell, index) => names[index] ?? single(cell)) }
}

/**
 * The rows of a delimited file with a header row; columns may stand in any order. A row that is wider or narrower than the header goes
 * to the report.
 * @throws TradescreenError `invalid-list` when a column is missing, or as `readRows`.
 */
export async function* readTable(file: ListFile, report: LoadReport, options: TableOptions): AsyncGenerator<TableRow> {
  let header: ReturnType<typeof readHeader> | undefined
  for await (const { cells, line, ended } of readRows(file, report, options)) {
    if (header === undefined) {
      report.rows-- // the header is no row of the list
      if (options.preamble?.(cells)) continue
      header = readHeader(file, cells, options)
      continue
    }
    const { at, headers } = header
    if (cells.length !== headers.length) {
      if (!ended && cells.length < headers.length) throw cutOff(file, line)
      addBadRow(report, file.name, line, `has ${cells.length} columns, needs ${headers.length}`)
      continue
    }
    if (!ended) report.notes.push(`${file.name} does not end with a line end: it may be cut off.`)
    for (const [index, name] of headers.entries())
      if (!options.used.has(name) && cells[index]!.trim() !== '') countUnused(report, name)
    const raw = (column: string) => cells[at.get(column) ?? -1] ?? ''
    yield { line, cell: (column) => single(raw(column)), lines: (column) => raw(column).trim() }
  }
}
