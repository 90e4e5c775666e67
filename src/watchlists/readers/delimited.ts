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
  /** Encoding of the file. Default `utf-8`. */
  readonly encoding?: string
}

interface Pending {
  text: string
  line: number
  ended: boolean
}

const misplaced = 'has quotation marks in the wrong place'

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
      for (const line of queue.slice(at)) open.push(line) // one by one: a cell may have more lines than a call may have arguments
      return
    }
    const first = queue[at]!
    yield whole
      ? { text, line: first.number, ended: queue[end]!.ended }
      : { text: first.text, line: first.number, ended: first.ended, broken: true }
    at = whole ? end + 1 : at + 1
  }
}

/**
 * Cells of a row, or what is wrong with it as a plain clause. Written by hand, since a parser that throws on each damaged row takes seconds
 * for a file full of them.
 */
function cellsOf(text: string, delimiter: string): string[] | string {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (text.charCodeAt(at) !== 0x22) {
      const end = text.indexOf(delimiter, at)
      const cell = end < 0 ? text.slice(at) : text.slice(at, end)
      if (cell.includes('"')) return misplaced
      if (/[\r\n]/.test(cell)) return 'has a line end in the middle'
      cells.push(cell)
      if (end < 0) return cells
      at = end + delimiter.length
      continue
    }
    let end = text.indexOf('"', at + 1)
    while (end >= 0 && text.charCodeAt(end + 1) === 0x22) end = text.indexOf('"', end + 2)
    if (end < 0) return misplaced
    const cell = text.slice(at + 1, end)
    cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell)
    if (end + 1 === text.length) return cells
    if (!text.startsWith(delimiter, end + 1)) return misplaced
    at = end + 1 + delimiter.length
  }
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
    for (const row of toRows(lines, open, multiline, last)) {
      if (/^[\s\x1a]*$/.test(row.text)) continue
      report.rows++
      if (row.broken && !row.ended) throw cutOff(file, row.line)
      // Some files end their lines with two carriage returns.
      const cells = row.broken
        ? 'has a quotation mark that is not closed'
        : cellsOf(row.text.replace(/\r{1,9}$/, ''), delimiter)
      if (typeof cells === 'string') addBadRow(report, file.name, row.line, cells)
      else yield { cells, line: row.line, ended: row.ended }
    }
  }
  for await (const lines of readLines(file, undefined, options.encoding)) yield* handle(lines, false)
  yield* handle([], true)
}
