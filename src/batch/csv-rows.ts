import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { type Line, readLines } from './lines.js'
import { recordLimits } from './record.js'

/** One row of a CSV text, or a line that cannot be part of one. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** First and last line of the row in the file. */
  readonly from: number
  readonly to: number
  /** Why it cannot be read, as a plain clause; its cells are then a guess. */
  readonly problem?: string
}

/** LF for every line end: CRLF, LF, and the lone CR of old spreadsheets. */
async function* withUnixLineEnds(source: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of source) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

/**
 * Whether a cell in quotation marks is still open at the end of a line.
 * @param open Whether one was open at its beginning. Such a cell must be closed before a delimiter or the line end; otherwise the mark
 *   that opened it is one that was never closed: `broken`.
 */
function quoteAfter(line: string, delimiter: string, open: boolean): 'open' | 'closed' | 'broken' {
  let inside = open
  let carried = open
  let cellStart = !open
  for (let at = 0; at < line.length; at++) {
    const quote = line[at] === '"'
    if (inside && quote && line[at + 1] === '"') at++
    else if (inside && quote) {
      const after = line[at + 1]
      if (carried && after !== undefined && after !== delimiter) return 'broken'
      inside = false
      carried = false
    } else if (!inside && quote && cellStart) inside = true
    cellStart = !inside && line[at] === delimiter
  }
  return inside ? 'open' : 'closed'
}

/** The cells of one row, or `undefined` when it is not one row. */
function cellsOf(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter)
  try {
    const rows = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: recordLimits.csvRecord + 1,
    }) as string[][]
    return rows.length === 1 ? rows[0] : undefined
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** Whether a row has the cells of the header: not fewer, and none but empty ones more. */
export function fitsHeader(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '')
}

const neverClosed = 'a quotation mark opens a cell and is never closed'
const tooLong = `the row is longer than ${recordLimits.csvRecord} characters`

/** A row that says why it cannot be read, with the cells that its first line seems to have. */
function badRow({ number, text }: Line, delimiter: string, problem: string): CsvRow {
  return { cells: cellsOf(`${text}"`, delimiter) ?? text.split(delimiter), from: number, to: number, problem }
}

/**
 * Rows of a CSV text, the header row first. A quotation mark that is never closed costs its own line alone: the lines after it are
 * read again without it. Each line is looked at a fixed number of times, whatever the text.
 * @param source Text in pieces.
 * @param delimiter One character.
 * @param fromLine Number of the header’s line.
 */
export async function* readRows(
  source: AsyncIterable<string>,
  delimiter: string,
  fromLine: number,
): AsyncGenerator<CsvRow> {
  const lines = readLines(withUnixLineEnds(source), recordLimits.csvRecord)
  /** Lines to be read again, the next one last. */
  const again: Line[] = []
  const next = async (): Promise<Line | undefined> => {
    const line = again.pop()
    if (line !== undefined) return line
    const read = await lines.next()
    return read.done ? undefined : read.value
  }
  let width: number | undefined
  for (let line = await next(); line !== undefined; line = await next()) {
    if (line.number < fromLine || (line.text === '' && !line.tooLong)) continue
    if (line.tooLong) {
      yield badRow(line, delimiter, tooLong)
      continue
    }
    const parts = [line]
    let length = line.text.length
    let quote = quoteAfter(line.text, delimiter, false)
    while (quote === 'open' && length <= recordLimits.csvRecord) {
      const more = await next()
      if (more === undefined) break
      parts.push(more)
      length += more.text.length + 1
      quote = more.tooLong ? 'broken' : quoteAfter(more.text, delimiter, true)
    }
    const cells = quote === 'closed' ? cellsOf(parts.map(({ text }) => text).join('\n'), delimiter) : undefined
    // A row over several lines that does not fit the header is rather a stray quotation mark that swallowed the next rows.
    if (cells === undefined || (parts.length > 1 && width !== undefined && !fitsHeader(cells, width))) {
      yield badRow(line, delimiter, neverClosed)
      again.push(...parts.slice(1).reverse())
      continue
    }
    width ??= cells.length
    yield { cells, from: line.number, to: parts.at(-1)!.number }
  }
}
