import { countKnownHeaders } from './columns.js'

const candidates = [',', ';', '\t', '|'] as const

/** The cells of the header line, for choosing a delimiter only: quotes keep a delimiter from counting. */
function cut(line: string, delimiter: string): string[] {
  const cells: string[] = ['']
  let quoted = false
  for (const char of line) {
    if (char === '"') quoted = !quoted
    else if (char === delimiter && !quoted) cells.push('')
    else cells[cells.length - 1] += char
  }
  return cells
}

/**
 * The delimiter of a CSV file, told by its first line: the one that gives most known headers, then most headers.
 * @param head The beginning of the file, its first line included. A first line `sep=;`, as spreadsheets write it, decides.
 */
export function sniffDelimiter(head: string): { delimiter: string; headerLine: number } {
  const lines = head.split(/\r\n|\n|\r/, 1000)
  const stated = /^"?sep=([,;\t|])"?$/i.exec(lines[0] ?? '')
  if (stated) return { delimiter: stated[1]!, headerLine: 2 }
  const line = (lines.find((one) => one.trim() !== '') ?? '').slice(0, 20_000)
  let best = { delimiter: ',' as string, score: -1 }
  for (const delimiter of candidates) {
    const cells = cut(line, delimiter)
    const score = countKnownHeaders(cells) * 10_000 + Math.min(cells.length, 9_999)
    if (score > best.score) best = { delimiter, score }
  }
  return { delimiter: best.delimiter, headerLine: 1 }
}
