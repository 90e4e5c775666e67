import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseWith, timelineSchema } from '../../src/model/index.js'
import { cli } from './fake-io.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-timeline-'))
const deals = join(folder, 'deals.ndjson')
writeFileSync(
  deals,
  [
    '{"ref":"A","shipment":{"parties":[{"name":"Safiran Airport Services"}]}}',
    '{"ref":"B","party":{"name":"Kontor KG","country":"AE"}}',
  ].join('\n'),
)

test('a table of days, results, causes and changes', async () => {
  const { code, out } = await cli(['timeline', deals, '--ref', 'A', '--from', '2022-09-01', '--to', '2022-09-30'])
  expect(code).toBe(0)
  expect(out).toBe(`A: 2 results from 2022-09-01 to 2022-09-30, as far as the lists, rules and catalogues at hand tell.
A lead, never a verdict.

2022-09-01 to 2022-09-07  nothing that counts, 0 flags
  · First day looked at.

2022-09-08 to 2022-09-30  HOLD 0.99, 1 flag
  · SAFIRAN AIRPORT SERVICES (entry 38978 of uav-network) is listed.
  + party/listed · hold 0.99 · Safiran Airport Services
      “Safiran Airport Services” has the name, or nearly, of the listed SAFIRAN AIRPORT SERVICES,
      entry 38978 of uav-network, listed 2022-09-08.
`)
})

test('JSON has the published shape', async () => {
  const { out } = await cli(['timeline', deals, '--ref', 'A', '--format', 'json'])
  const timeline = parseWith(timelineSchema, JSON.parse(out), 'The timeline')
  expect(timeline.ref).toBe('A')
  const told = timeline.steps.map(({ from, changes }) => [from, ...changes.map(({ kind, rule }) => `${kind} ${rule}`)])
  expect(told).toEqual([
    ['2005-06-27'],
    ['2005-06-28', 'removed list/missing'],
    ['2022-09-08', 'added party/listed'],
    ['2025-09-28', 'added list/stale'],
  ])
})

test('a lone party is no deal: nothing is said of its route', async () => {
  const { out } = await cli(['timeline', deals, '--ref', 'B', '--format', 'json'])
  expect(out).not.toContain('"shipment/')
})

test.each([
  [['timeline'], 'Name one input'],
  [['timeline', deals], 'several records. Name one of them with --ref'],
  [['timeline', deals, '--ref', 'C'], 'no record of the reference "C"'],
  [['timeline', deals, '--ref', 'A', '--from', '2022-02-30'], 'no such day'],
  [['timeline', deals, '--ref', 'A', '--from', '2023-01-01', '--to', '2022-01-01'], 'before it begins'],
  [['timeline', deals, '--ref', 'A', '--format', 'csv'], 'There is table, json'],
  [['timeline', join(folder, 'none.json')], 'no such file'],
])('%j is refused', async (args, says) => {
  const { code, err } = await cli(args)
  expect(code).toBe(2)
  expect(err).toContain(says)
})
