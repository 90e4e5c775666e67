import { CsvError, parse } from 'csv-parse'
import { TradescreenError } from '../model/index.js'
import { type ColumnMapping, recogniseColumns } from './columns.js'
import { sniffDelimiter } from './delimiter.js'
import { readHead } from './head.js'
import { type InputRecord, recordLimits } from './record.js'
import { readRow, refOfRow } from './row.js'

/** How a CSV file is read. */
export interface CsvOptions {
  /** Field → header, where the header alone does not tell. An empty header turns the field off. */
  readonly columns?: Readonly<Record<string, string>>
  /** Told once how the columns were understood, before the first record. */
  readonly onColumns?: (mapping: ColumnMapping) => void
}

interface Row {
  readonly cells: readonly string[]
  /** First and last line of the row in the file. */
  readonly from: number
  readonly to: number
}

/** Most columns a file may have. */
const maxColumns = 2_000

function asCsvError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error
  const hints: Record<string, string> = {
    CSV_QUOTE_NOT_CLOSED:
      'A quotation mark opens a cell and is never closed; the rows after it were not read. Close it or double it.',
    CSV_MAX_RECORD_SIZE: 'A quotation mark that is never closed may be the cause; the rows after it were not read.',
  }
  const hint = hints[error.code]
  return new TradescreenError(
    'invalid-csv',
    `The file cannot be read as CSV from line ${String(error.lines ?? '?')} on.`,
    {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    },
  )
}

/** Rows of a CSV text. A piece of text is parsed when the rows of the one before have been taken. */
async function* readRows(source: AsyncIterable<string>, delimiter: string, fromLine: number): AsyncGenerator<Row> {
  let rows: Row[] = []
  let nextLine = 1
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    from_line: fromLine,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: recordLimits.csvRecord,
    on_record: (cells: string[], { lines }) => {
      rows.push({ cells, from: Math.min(nextLine, lines), to: lines })
      nextLine = lines + 1
      return null
    },
  })
  let failure: unknown
  parser.on('error', (error) => {
    failure ??= error
  })
  parser.resume()
  const settle = (act: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve) => {
      act((error) => {
        failure ??= error ?? undefined
        resolve()
      })
    })
  const taken = () => {
    const ready = rows
    rows = []
    return ready
  }
  try {
    for await (const piece of source) {
      await settle((done) => parser.write(piece, done))
      yield* taken()
      if (failure !== undefined) throw asCsvError(failure)
    }
    await settle((done) => {
      parser.once('finish', () => done())
      parser.once('error', done)
      parser.end()
    })
    yield* taken()
    if (failure !== undefined) throw asCsvError(failure)
  } finally {
    parser.destroy()
  }
}

function recordOf(row: Row, width: number, mapping: ColumnMapping, position: number): InputRecord {
  const ref = refOfRow(row.cells, mapping) ?? String(position)
  const lines = row.from === row.to ? `Line ${row.from}` : `Lines ${row.from} to ${row.to}`
  try {
    const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '')
    if (row.cells.length < width || surplus) {
      const hint =
        'A delimiter or a quotation mark is missing or too many. Put cells that contain the delimiter in quotation marks.'
      throw new TradescreenError(
        'invalid-csv',
        `${lines}: the row has ${row.cells.length} cells, the header ${width}.`,
        { hint },
      )
    }
    const { scope, shipment } = readRow(row.cells, mapping)
    return { position, ref, scope, shipment: { ...shipment, ref } }
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    if (error.message.startsWith('Line')) return { position, ref, error }
    const { code, message, pointer, hint } = error
    const place = { pointer, ...(hint === undefined ? {} : { hint }) }
    return { position, ref, error: new TradescreenError(code, `${lines}: ${message}`, place) }
  }
}

/**
 * Reads a CSV text with a header row. The delimiter is found out (`,` `;` tab `|`); a row that is wrong becomes an error record and reading goes on.
 * @throws TradescreenError when the file as a whole cannot be read: `invalid-csv`, `nothing-to-screen` (no usable column), `usage` (a given column is not there).
 */
export async function* readCsv(source: AsyncIterable<string>, options: CsvOptions = {}): AsyncGenerator<InputRecord> {
  const { head, whole } = await readHead(
    source,
    (text) => text.length >= 65_536 || /\S[^\n\r]*[\n\r]+[^\n\r]*[\n\r]/.test(text),
  )
  const { delimiter, headerLine } = sniffDelimiter(head)
  let headers: string[] | undefined
  let mapping: ColumnMapping | undefined
  let position = 0
  try {
    for await (const row of readRows(whole, delimiter, headerLine)) {
      if (headers === undefined || mapping === undefined) {
        headers = row.cells.map((cell) => cell.trim())
        if (headers.length > maxColumns)
          throw new TradescreenError('too-large', `The file has more than ${maxColumns} columns.`)
        mapping = recogniseColumns(headers, options.columns)
        options.onColumns?.(mapping)
        continue
      }
      if (row.cells.every((cell) => cell.trim() === '')) continue
      yield recordOf(row, headers.length, mapping, ++position)
    }
  } catch (error) {
    // What was read before stands; what could not be read is told as a record of its own.
    if (mapping === undefined || !(error instanceof TradescreenError) || error.code !== 'invalid-csv') throw error
    yield { position: ++position, ref: String(position), error }
    return
  }
  if (headers === undefined) {
    throw new TradescreenError('nothing-to-screen', 'The file is empty.', {
      hint: 'A CSV file begins with a header row.',
    })
  }
}
