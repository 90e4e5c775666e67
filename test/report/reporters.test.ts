import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from '../../src/report/csv.js'
import { report, reporters } from '../../src/report/index.js'
import { outcomes, run, screening } from './fake-outcomes.js'

async function told(id: string, given = outcomes, how = run): Promise<string> {
  let text = ''
  for await (const piece of report(reporters.get(id)!, given, how)) text += piece.text
  return text
}

test.each(['table', 'csv', 'ndjson', 'json'])('%s is as in its golden file', async (id) => {
  await expect(await told(id)).toMatchFileSnapshot(`../golden/report.golden.${id === 'table' ? 'txt' : id}`)
})

test('a narrow table keeps to its width', async () => {
  for (const line of (await told('table', outcomes, { ...run, width: 50 })).split('\n'))
    expect(line.length).toBeLessThanOrEqual(50)
})

test('colour goes around the text and changes nothing else', async () => {
  const painted = await told('table', outcomes, { ...run, paint: (style, text) => `<${style}>${text}</${style}>` })
  expect(painted).toContain('<hold>HOLD  </hold>')
  expect(painted.replace(/<\/?[a-z]+>/g, '')).toBe(await told('table'))
})

test('many records without flags are counted, not listed', async () => {
  const quiet = Array.from({ length: 50 }, (_, index) => ({
    position: index + 1,
    ref: `Q-${index}`,
    shipment: {},
    screening: screening({}),
  }))
  const text = await told('table', quiet)
  expect(text).not.toContain('Q-0')
  expect(text).toContain('50 records: 0 hold, 0 review, 50 records without a flag that counts.')
  expect(text).toContain('Nothing found is not a clearance')
})

test('a record that is for review for its lists alone says so', async () => {
  const flag = { ...outcomes[0]!.screening!.flags[0]!, rule: 'list/stale', severity: 'review' as const }
  const text = await told('table', [
    {
      position: 1,
      ref: 'L-1',
      shipment: { parties: [{ name: 'A' }] },
      screening: screening({ status: 'review', flags: [flag] }),
    },
  ])
  expect(text).toContain('REVIEW  L-1  A (for what is said about the lists)')
  expect(text).toContain('1 record: 0 hold, 1 review')
})

test('NDJSON has a line a record and JSON is one document', async () => {
  const lines = (await told('ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map((line) => line.ref)).toEqual(['A-1', 'A-2', 'A-3', undefined])
  expect(lines[2]).toEqual({
    ref: 'A-3',
    error: { code: 'invalid-csv', message: expect.any(String), pointer: '', hint: 'Look at the delimiters.' },
  })
  const document = JSON.parse(await told('json'))
  expect(document.results).toEqual(lines)
  expect(document.summary).toMatchObject({ records: 4, hold: 1, review: 1, none: 1, errors: 1, asOf: '2024-02-10' })
  expect(JSON.parse(await told('json', [])).results).toEqual([])
})

test('every record has a row in CSV', async () => {
  const rows = parse(await told('csv'), { columns: true }) as Record<string, string>[]
  expect(rows.map((row) => [row.ref, row.status])).toEqual([
    ['A-1', 'hold'],
    ['A-1', 'hold'],
    ['A-2', 'none'],
    ['A-3', 'error'],
    ['', 'review'],
    ['', 'review'],
  ])
})

test('CSV cells come back, formulas made harmless', () => {
  const hostile = fc
    .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', ','), fc.string({ unit: 'binary' }))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const back = parse(csvText(rows), { relax_column_count: true, record_delimiter: '\n' }) as string[][]
      expect(back.length).toBe(rows.length)
      for (const [at, row] of rows.entries()) {
        for (const [index, cell] of row.entries()) {
          const seen = back[at]![index]!
          expect(seen).not.toMatch(/^[=+\-@\t\r]/)
          expect(seen.startsWith("'") && !cell.startsWith("'") ? seen.slice(1) : seen).toBe(
            cell.replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, '\uFFFD'),
          )
        }
      }
    }),
  )
})
