import { TradescreenError } from '../model/index.js'
import { readJsonRecord } from './json-record.js'
import { type InputRecord, recordLimits } from './record.js'

/**
 * Reads one JSON document: a shipment, a wrapped party, item or shipment, or an array of them.
 * @throws TradescreenError `invalid-json` when it is not JSON, `too-large` beyond 256 million characters, `nothing-to-screen` for an empty array or text.
 */
export async function* readJsonDocument(source: AsyncIterable<string>): AsyncGenerator<InputRecord> {
  const parts: string[] = []
  let length = 0
  for await (const part of source) {
    length += part.length
    if (length > recordLimits.document) {
      throw new TradescreenError('too-large', `The document is longer than ${recordLimits.document} characters.`, {
        hint: 'Write one JSON object a line and read it with --input-format ndjson.',
      })
    }
    parts.push(part)
  }
  let value: unknown
  try {
    value = JSON.parse(parts.join(''))
  } catch (cause) {
    const hint = 'One object a line is read with --input-format ndjson, a table with --input-format csv.'
    throw new TradescreenError('invalid-json', 'The input is not a JSON document.', { hint, cause })
  }
  const values = Array.isArray(value) ? value : [value]
  if (values.length === 0) throw new TradescreenError('nothing-to-screen', 'The array is empty.')
  for (const [index, one] of values.entries()) yield readJsonRecord(one, index + 1)
}
