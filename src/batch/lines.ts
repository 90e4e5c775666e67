/** One line without its line end, or the mark that it was longer than allowed. */
export interface Line {
  /** Number of the line, counted from 1, blank ones included. */
  readonly number: number
  /** The text; cut when `tooLong`. */
  readonly text: string
  /** Whether the line was longer than the limit. */
  readonly tooLong: boolean
}

/**
 * Cuts text into lines at LF or CRLF. Of a line beyond the limit only the first 1,000 characters are kept; the rest is read and dropped,
 * so that memory stays bounded.
 * @param source Text in pieces.
 * @param limit Most characters in a line.
 */
export async function* readLines(source: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let parts: string[] = []
  let length = 0
  let tooLong = false
  let number = 0
  const add = (part: string) => {
    if (part === '' || tooLong) return
    length += part.length
    parts.push(part)
    if (length <= limit) return
    tooLong = true
    parts = [parts.join('').slice(0, 1000)]
  }
  const take = (): Line => {
    const text = parts.join('')
    const line = { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text, tooLong }
    parts = []
    length = 0
    tooLong = false
    return line
  }
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end))
      from = end + 1
      yield take()
    }
    add(chunk.slice(from))
  }
  if (length > 0) yield take()
}
