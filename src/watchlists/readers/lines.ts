import { TradescreenError } from '../../model/index.js'
import type { ListFile } from './reader.js'

/** Characters in one line beyond which a file is no list. */
export const longestLine = 1_000_000

/** One line of a file. */
export interface Line {
  readonly text: string
  /** Number of the line, counted from 1. */
  readonly number: number
  /** Whether a line end follows; only the last line of a file can be without. */
  readonly ended: boolean
}

function* split(text: string, from: { number: number }, last: boolean): Generator<Line, string> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
    start = end + 1
    yield { text: line, number: from.number++, ended: true }
  }
  const rest = text.slice(start)
  if (last && rest !== '') yield { text: rest, number: from.number, ended: false }
  return rest
}

/**
 * The lines of a file, whatever its line ends, without byte order mark, a few at a time.
 * @param encoding Encoding of the file, default UTF-8.
 * @param longest Characters in one line beyond which the file is refused.
 * @throws TradescreenError `invalid-list` when the file is not in that encoding or a line is absurdly long.
 */
export async function* readLines(
  file: ListFile,
  longest: number = longestLine,
  encoding = 'utf-8',
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const from = { number: 1 }
  let rest = ''
  const take = (text: string, last: boolean): Line[] => {
    const lines: Line[] = []
    const pieces = split(text, from, last)
    let next = pieces.next()
    for (; !next.done; next = pieces.next()) lines.push(next.value)
    rest = next.value
    if (rest.length > longest || lines.some((line) => line.text.length > longest)) {
      throw new TradescreenError(
        'invalid-list',
        `${file.name} line ${from.number} is longer than ${longest} characters.`,
        {
          hint: 'Check that this is the publisher’s own file, with its line ends.',
        },
      )
    }
    return lines
  }
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch (cause) {
      throw new TradescreenError(
        'invalid-list',
        `${file.name} is not ${encoding.toUpperCase()} text, after line ${from.number}.`,
        {
          hint: 'The encoding is wrong, perhaps Windows-1252 from a spreadsheet: save it as CSV UTF-8, or get the publisher’s own file.',
          cause,
        },
      )
    }
  }
  for await (const chunk of file.chunks()) yield take(rest + decode(chunk), false)
  yield take(rest + decode(), true)
}
