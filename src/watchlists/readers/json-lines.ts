import { cutOff } from './delimited.js'
import { readLines } from './lines.js'
import type { ListFile } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'

/** Characters in one line: an entity may carry everything that is linked to it. */
const longestJsonLine = 5_000_000

/** One line of a file of JSON lines. */
export interface JsonLine {
  readonly value: unknown
  /** Counted from 1. */
  readonly line: number
}

/**
 * The values of a file with one JSON value a line. A line that is not JSON goes to the report.
 * @throws TradescreenError `invalid-list` when the file is cut off in its last line, is not UTF-8, or a line is absurdly long.
 */
export async function* readJsonLines(file: ListFile, report: LoadReport): AsyncGenerator<JsonLine> {
  for await (const lines of readLines(file, longestJsonLine)) {
    for (const { text, number, ended } of lines) {
      if (/^[\s\x1a]*$/.test(text)) continue
      report.rows++
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        if (!ended) throw cutOff(file, number)
        addBadRow(report, file.name, number, 'is not JSON')
        continue
      }
      yield { value, line: number }
    }
  }
}
