import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvRow, readRows } from '../../src/batch/csv-rows.js'
import { recordLimits } from '../../src/batch/record.js'

async function rowsOf(pieces: readonly string[] | string, delimiter = ','): Promise<CsvRow[]> {
  async function* source() {
    yield* typeof pieces === 'string' ? [pieces] : pieces
  }
  const rows: CsvRow[] = []
  for await (const row of readRows(source(), delimiter, 1)) rows.push(row)
  return rows
}

const good = (rows: readonly CsvRow[]) => rows.filter((row) => row.problem === undefined).map(({ cells }) => cells)

test('cells in quotation marks may hold delimiters, marks and line ends', async () => {
  const rows = await rowsOf('a,b\r\n"x, ""y""","1\r\n2"\r\n')
  expect(rows[1]).toEqual({ cells: ['x, "y"', '1\n2'], from: 2, to: 3 })
})

test.each([
  ['at the end of the file', 'a,b\nA,1\n"B,2\nC,3\nD,4\n', [3]],
  ['closed by the opening mark of a later row', 'a,b\nA,1\n"B,2\nC,3\n"D",4\n', [3]],
  ['closed inside a later row', 'a,b\nA,1\n"B,2\nC,3\nD,"4"\n', [3]],
  ['twice', 'a,b\nA,1\n"B,2\nC,3\n"D,4\nE,5\n', [3, 5]],
])('a mark that is never closed costs its own row alone: %s', async (_, text, bad) => {
  const rows = await rowsOf(text)
  expect(rows.filter((row) => row.problem !== undefined).map(({ from }) => from)).toEqual(bad)
  expect(rows.map(({ from }) => from)).toEqual(
    text
      .trim()
      .split('\n')
      .map((_line, at) => at + 1),
  )
})

test('a row beyond the size bound is told, and the rows after it are read', async () => {
  const long = `"${'x'.repeat(recordLimits.csvRecord)}`
  for (const text of [`a,b\n${long}\nC,3\n`, `a,b\n"B,2\n${`${'x'.repeat(1000)},1\n`.repeat(4100)}C,3\n`]) {
    const rows = await rowsOf(text)
    expect(rows[1]?.problem).toBeDefined()
    expect(good(rows).at(-1)).toEqual(['C', '3'])
  }
})

test('marks in every line take time in proportion to the text', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => ['"x,1', 'y",2', '""",3', 'z""",""4'][at % 4])
  const rows = await rowsOf(`a,b\n${lines.join('\n')}`)
  expect(rows.at(-1)?.to).toBe(20_001)
})

test('what was written comes back, wherever the pieces are cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', ' ', '\n', 'a', 'é', '漢'), maxLength: 6 })
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), fc.constantFrom('\n', '\r\n'), async (rows, size, end) => {
      const text = stringify([['h', 'i', 'j'], ...rows], { record_delimiter: end, quoted: true })
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
      expect(good(await rowsOf(pieces)).slice(1)).toEqual(rows)
    }),
  )
})

test('no text makes it throw or lose a line', async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const rows = await rowsOf(`h,i\n${body}`)
      const lines = `h,i\n${body}`.split(/\r\n|\n|\r/)
      const seen = new Set(rows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
      for (const [at, line] of lines.entries()) if (line !== '') expect(seen).toContain(at + 1)
    }),
  )
})
