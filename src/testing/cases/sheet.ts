import { fitsHeader, readRows } from '../../batch/csv-rows.js'
import { decode } from '../../batch/decode.js'
import { sniffDelimiter } from '../../batch/delimiter.js'
import { readHead } from '../../batch/head.js'
import { TradescreenError } from '../../model/index.js'

/** A row of a table that is not empty. */
export interface SheetRow {
  /** Its first line in the file. */
  readonly line: number
  /** Without outer blanks. */
  readonly cells: readonly string[]
}

/** A decision table as it stands in the file. */
export interface CaseSheet {
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
  /** What cannot be read, a plain sentence each. */
  readonly problems: readonly string[]
}

/** Most cases in a table; more would make a test run of hours. */
const maxRows = 100_000

/**
 * Reads the header and the rows of a table, delimiter found out, as a batch does.
 * @param source Text, or the bytes of a file.
 * @param encoding Of bytes. Default: UTF-8, or UTF-16 by its byte order mark.
 */
export async function readSheet(source: string | Uint8Array, encoding?: string): Promise<CaseSheet> {
  const problems: string[] = []
  const text = decode([source], (notice) => problems.push(notice), encoding)
  const { head, whole } = await readHead(text, (read) => read.length >= 65_536)
  const { delimiter, headerLine } = sniffDelimiter(head)
  let headers: string[] | undefined
  const rows: SheetRow[] = []
  for await (const { cells, from, problem } of readRows(whole, delimiter, headerLine)) {
    if (problem !== undefined) problems.push(`line ${from}: ${problem}.`)
    else if (headers === undefined) headers = cells.map((cell) => cell.trim())
    else if (cells.every((cell) => cell.trim() === '')) continue
    else if (!fitsHeader(cells, headers.length)) {
      problems.push(`line ${from}: the row has ${cells.length} cells, the header ${headers.length}.`)
    } else rows.push({ line: from, cells: cells.map((cell) => cell.trim()) })
    if (rows.length > maxRows) throw new TradescreenError('too-large', `The table has more than ${maxRows} rows.`)
  }
  return { headers: headers ?? [], rows, problems }
}
