import { TradescreenError } from '../model/index.js'
import { type ColumnMapping, recogniseColumns } from './columns.js'
import { type CsvRow, fitsHeader, readRows } from './csv-rows.js'
import { sniffDelimiter } from './delimiter.js'
import { readHead } from './head.js'
import type { InputRecord } from './record.js'
import { readRow, refOfRow } from './row.js'

/** How a CSV file is read. */
export interface CsvOptions {
  /** Field → header, where the header alone does not tell. An empty header turns the field off. */
  readonly columns?: Readonly<Record<string, string>>
  /** Told once how the columns were understood, before the first record. */
  readonly onColumns?: (mapping: ColumnMapping) => void
  /** Put before the number of a row that has no reference of its own. Default: nothing. */
  readonly refPrefix?: string
}

/** Most columns a file may have. */
const maxColumns = 2_000

function recordOf(
  row: CsvRow,
  width: number,
  mapping: ColumnMapping,
  position: number,
  refPrefix: string,
): InputRecord {
  const ref = refOfRow(row.cells, mapping) ?? `${refPrefix}${position}`
  const lines = row.from === row.to ? `Line ${row.from}` : `Lines ${row.from} to ${row.to}`
  try {
    if (row.problem !== undefined) {
      throw new TradescreenError('invalid-csv', `${lines}: ${row.problem}.`, {
        hint: 'Close the quotation mark or double it; the rows after it were read without it.',
      })
    }
    if (!fitsHeader(row.cells, width)) {
      const hint =
        'A delimiter or a quotation mark is missing or too many. Put cells that contain the delimiter in quotation marks.'
      throw new TradescreenError(
        'invalid-csv',
        `${lines}: the row has ${row.cells.length} cells, the header ${width}.`,
        { hint },
      )
    }
    const { scope, shipment, doubts } = readRow(row.cells, mapping)
    const told = doubts.map((doubt) => `${lines}: ${doubt}`)
    return { position, ref, scope, shipment: { ...shipment, ref }, ...(told.length > 0 && { doubts: told }) }
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
    (text) => text.length >= 65_536 || (text.trimStart().match(/[\n\r]+/g)?.length ?? 0) >= 2,
  )
  const { delimiter, headerLine } = sniffDelimiter(head)
  let headers: string[] | undefined
  let mapping: ColumnMapping | undefined
  let position = 0
  for await (const row of readRows(whole, delimiter, headerLine)) {
    if (headers === undefined || mapping === undefined) {
      headers = row.cells.map((cell) => cell.trim())
      if (row.problem !== undefined)
        throw new TradescreenError('invalid-csv', `The header row cannot be read: ${row.problem}.`)
      if (headers.length > maxColumns)
        throw new TradescreenError('too-large', `The file has more than ${maxColumns} columns.`)
      mapping = recogniseColumns(headers, options.columns)
      options.onColumns?.(mapping)
      continue
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue
    yield recordOf(row, headers.length, mapping, ++position, options.refPrefix ?? '')
  }
  if (headers === undefined) {
    throw new TradescreenError('nothing-to-screen', 'The file is empty.', {
      hint: 'A CSV file begins with a header row.',
    })
  }
}
