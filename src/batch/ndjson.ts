import { TradescreenError } from '../model/index.js'
import { readJsonRecord } from './json-record.js'
import { type Line, readLines } from './lines.js'
import { type InputRecord, recordLimits } from './record.js'

/** A reference at the very beginning of a line that is not JSON, so that the error can be joined with its row. */
function refOfBrokenLine(text: string): string | undefined {
  const found = /^\s{0,20}\{\s{0,20}"ref"\s{0,20}:\s{0,20}("(?:[^"\\]|\\.){0,1000}")/.exec(text.slice(0, 1200))?.[1]
  try {
    return found === undefined ? undefined : (JSON.parse(found) as string)
  } catch {
    return undefined
  }
}

function readLine(line: Line, position: number): InputRecord {
  const failed = (error: TradescreenError): InputRecord => {
    const ref = refOfBrokenLine(line.text)
    return ref === undefined ? { position, error } : { position, ref, error }
  }
  if (line.tooLong) {
    const message = `Line ${line.number} is longer than ${recordLimits.line} characters.`
    return failed(new TradescreenError('too-large', message, { hint: 'Split the shipment into several lines.' }))
  }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (cause) {
    const hint = 'Write one JSON object a line; a document over several lines is read with --input-format json.'
    return failed(new TradescreenError('invalid-json', `Line ${line.number} is not JSON.`, { hint, cause }))
  }
  return readJsonRecord(value, position, `Line ${line.number}: `)
}

/** Reads one JSON value a line. Blank lines are skipped; a bad line becomes an error record and reading goes on. */
export async function* readNdjson(source: AsyncIterable<string>): AsyncGenerator<InputRecord> {
  let position = 0
  for await (const line of readLines(source, recordLimits.line)) {
    if (line.text.trim() === '' && !line.tooLong) continue
    yield readLine(line, ++position)
  }
}
