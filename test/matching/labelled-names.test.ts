import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import type { Party } from '../../src/model/index.js'
import { loadWatchlist } from '../../src/watchlists/load.js'

const shared = join(import.meta.dirname, '../../../shared')
const file = join(shared, 'eval/dev/names.ndjson')
const folder = join(shared, 'lists/ofac')

interface Row {
  kind: string
  query: { name: string; type: Party['type'] }
  expect: string[]
}

const missing = !existsSync(file) || !existsSync(folder)
if (missing) console.log('Skipped: the labelled names in ../shared are missing.')

it.skipIf(missing)('finds disguised names and leaves innocent ones alone, on every fifth labelled query', async () => {
  const index = buildMatchIndex([await loadWatchlist('ofac-sdn', { path: folder })])
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % 5 === 0)
    .map((line) => JSON.parse(line) as Row)
  const count = { positives: 0, found: 0, negatives: 0, looks: 0, holds: 0 }
  for (const { kind, query, expect: ids } of rows) {
    const matches = matchParty(index, query, { asOf: '2026-01-01', threshold: reviewThreshold })
    if (kind === 'positive') {
      count.positives++
      if (matches.some((match) => ids.includes(match.entryId))) count.found++
    } else {
      count.negatives++
      if (matches.length > 0) count.looks++
      if (matches.some((match) => match.score >= holdThreshold)) count.holds++
    }
  }
  expect(count.found / count.positives).toBeGreaterThan(0.96)
  expect(count.looks / count.negatives).toBeLessThan(0.02)
  expect(count.holds / count.negatives).toBeLessThan(0.005)
})
