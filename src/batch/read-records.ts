import type { ColumnMapping } from './columns.js'
import { readCsv } from './csv.js'
import { decode } from './decode.js'
import { readHead } from './head.js'
import { sniffFormat } from './input-format.js'
import { readJsonDocument } from './json-document.js'
import { readNdjson } from './ndjson.js'
import type { InputFormat, InputRecord, TextSource } from './record.js'

/** How input is read. */
export interface ReadOptions {
  /** Form of the input. Default: told by its beginning. */
  readonly format?: InputFormat
  /** Encoding of bytes, by its name in the WHATWG Encoding Standard, for example `windows-1251`. Default: UTF-8, or UTF-16 by its byte order mark. */
  readonly encoding?: string
  /** CSV only: field → header, where the header alone does not tell. An empty header turns the field off. */
  readonly columns?: Readonly<Record<string, string>>
  /** CSV only: told once how the columns were understood, before the first record. */
  readonly onColumns?: (mapping: ColumnMapping) => void
  /** Told about what was read with doubt, such as bytes that are not UTF-8, as one plain sentence. */
  readonly onNotice?: (text: string) => void
  /** CSV only: put before the number of a row that has no reference of its own, for example the name of the file. Default: nothing. */
  readonly refPrefix?: string
}

/**
 * Reads records from CSV, NDJSON or JSON, one by one and no faster than they are taken. A record that is wrong becomes an error record
 * in its place and reading goes on; blank lines are skipped.
 * @param source Bytes or text in pieces, for example a Node stream.
 * @param options Form, columns and what to be told.
 * @throws TradescreenError when the input as a whole cannot be read: `invalid-json`, `invalid-csv`, `nothing-to-screen`, `too-large`, `usage`.
 */
export async function* readRecords(source: TextSource, options: ReadOptions = {}): AsyncGenerator<InputRecord> {
  const { head, whole } = await readHead(
    decode(source, options.onNotice, options.encoding),
    (text) => text.length >= 65_536 || /\n.*\n/.test(text),
  )
  const format = options.format ?? sniffFormat(head)
  if (format === 'csv') yield* readCsv(whole, options)
  else if (format === 'ndjson') yield* readNdjson(whole)
  else yield* readJsonDocument(whole)
}
