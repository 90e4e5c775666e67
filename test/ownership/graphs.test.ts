import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type DatedTest, ownershipTests } from '../../src/knowledge/ownership-tests.js'
import { countOwnership, percentOf } from '../../src/ownership/index.js'
import { aGraph } from './a-graph.js'

const rows: Record<string, string>[] = parse(readFileSync(join(import.meta.dirname, 'graphs.csv'), 'utf8'), {
  columns: true,
})

const testOf = (regime: string, asOf: string): DatedTest => ownershipTests(asOf).find((one) => one.regime === regime)!

const columns: Record<string, DatedTest> = {
  OFAC: testOf('OFAC', '2026-01-01'),
  EU: testOf('EU', '2026-01-01'),
  'EU, half or more': { ...testOf('EU', '2026-01-01'), comparison: 'at-least' },
  UK: testOf('UK', '2026-01-01'),
}

test('the table is whole', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40)
  expect(new Set(rows.map((row) => row.case)).size).toBe(rows.length)
})

describe.each(rows)('$case: $holdings', (row) => {
  test.each(Object.keys(columns))('%s', (column) => {
    const { graph, at } = aGraph(row.holdings!)
    const listed = new Set(row.listed!.split(' ').map(at))
    const said = (rules: DatedTest) => {
      const { owned, units, controlled } = countOwnership(graph, listed, rules)(at('T'))
      return `${controlled ? 'control' : owned ? 'yes' : 'no'} ${percentOf(units)}`
    }
    expect(said(columns[column]!)).toBe(row[column])
    if (column === 'OFAC') expect(said(testOf('BIS', '2025-10-01'))).toBe(row.OFAC)
  })
})
