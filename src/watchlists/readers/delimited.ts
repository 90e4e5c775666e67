import { type CsvError, parse } from 'csv-parse/sync'
import { TradescreenError } from '../../model/index.js'
import { type Line, longestLine, readLines } from './lines.js'
import type { ListFile } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'

/** One row of a delimited file. */
export interface Row {
  readonly cells: readonly string[]
  /** Line on which it starts, counted from 1. */
  readonly line: number
  /** Whether a line end follows; only the last row of a file can be without. */
  readonly ended: boolean
}

/** How the file is written. */
export interface DelimitedOptions {
  /** Default `,`. */
  readonly delimiter?: string
  /** Whether a quoted cell may hold line ends. Default `false`: one line is one row. */
  readonly multiline?: boolean
}

interface Pending {
  text: string
  line: number
  ended: boolean
}

const quotes = (text: string) => {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count
}

/** Lines put together to rows: a row ends where its quotes are even. A row that never closes is given back line by line. */
function* toRows(
  lines: readonly Line[],
  open: Line[],
  multiline: boolean,
  last: boolean,
): Generator<Pending & { broken?: boolean }> {
  const queue = [...open.splice(0), ...lines]
  let at = 0
  while (at < queue.length) {
    let text = queue[at]!.text
    let end = at
    let count = quotes(text)
    while (multiline && count % 2 === 1 && end + 1 < queue.length && text.length < longestLine) {
      end++
      text += `\n${queue[end]!.text}`
      count += quotes(queue[end]!.text)
    }
    const whole = count % 2 === 0
    if (!whole && multiline && !last && end + 1 === queue.length && text.length < longestLine) {
      open.push(...queue.slice(at))
      return
    }
    const first = queue[at]!
    yield whole
      ? { text, line: first.number, ended: queue[end]!.ended }
      : { text: first.text, line: first.number, ended: first.ended, broken: true }
    at = whole ? end + 1 : at + 1
  }
}

/** Cells of many rows at once; `undefined` for a row that is not well-formed. */
function parseRows(rows: readonly Pending[], delimiter: string): (readonly string[] | undefined)[] {
  const options = { delimiter, relax_column_count: true, max_record_size: longestLine * 2 }
  try {
    const cells = parse(rows.map((row) => row.text).join('\n'), options) as string[][]
    if (cells.length === rows.length) return cells
  } catch {
    // one of them is damaged: find out which
  }
  return rows.map((row) => {
    try {
      const cells = parse(row.text, options) as string[][]
      return cells.length === 1 ? cells[0] : undefined
    } catch (error) {
      if ((error as CsvError).code?.startsWith('CSV_')) return undefined
      throw error
    }
  })
}

/** The error of a file that ends in the middle of a row. */
export function cutOff(file: ListFile, line: number): TradescreenError {
  return new TradescreenError('invalid-list', `${file.name} is cut off: it ends in the middle of line ${line}.`, {
    hint: 'The download was not complete. Get the file again and compare its size with the publisher’s.',
  })
}

/**
 * The rows of a delimited file, as they come. Blank lines are passed over; so is the end mark of old DOS files (0x1A).
 * Rows that are not well-formed go to the report.
 * @throws TradescreenError `invalid-list` when the file is cut off in a quoted cell, or is not UTF-8.
 */
export async function* readRows(
  file: ListFile,
  report: LoadReport,
  options: DelimitedOptions = {},
): AsyncGenerator<Row> {
  const { delimiter = ',', multiline = false } = options
  const open: Line[] = []
  const handle = function* (lines: readonly Line[], last: boolean): Generator<Row> {
    const good: Pending[] = []
    for (const row of toRows(lines, open, multiline, last)) {
      if (/^[\s\x1a]*$/.test(row.text)) continue
      report.rows++
      if (row.broken && !row.ended) throw cutOff(file, row.line)
      if (row.broken) addBadRow(report, file.name, row.line, 'has a quotation mark that is not closed')
      else good.push(row)
    }
    for (const [at, cells] of parseRows(good, delimiter).entries()) {
      const row = good[at]!
      if (cells === undefined) addBadRow(report, file.name, row.line, 'has quotation marks in the wrong place')
      else yield { cells, line: row.line, ended: row.ended }
    }
  }
  for await (const lines of readLines(file)) yield* handle(lines, false)
  yield* handle([], true)
}
