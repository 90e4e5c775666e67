import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileLists } from '../src/matching/index.js'
import type { Policy, Shipment } from '../src/model/index.js'
import { createScreener, type Screener } from '../src/screener.js'
import { bundledWatchlist } from '../src/watchlists/index.js'
import { aList } from './rules/a-list.js'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/shipment.json'), 'utf8')) as Shipment
const shipment: Shipment = {
  ...example,
  parties: [
    ...(example.parties ?? []),
    { name: 'Zarvan Quadril Aerospace Company', country: 'IR' },
    {
      name: 'Safiran Airport Services',
      owners: [{ party: { name: 'OOO Vostoklitmash' }, percent: 50, until: '2023-06-30' }],
      directors: [{ name: 'Damavandian, Ghassem' }],
    },
  ],
  ownership: [
    { owner: 'Design and Manufacturing of Aircraft Engines', owned: 'Safiran Airport Services', percent: 50 },
  ],
  payment: { payer: 'Golden Money Exchange', payerCountry: 'AE' },
  contract: { clauses: [] },
}

const policies: (Policy | 'recommended' | 'strict' | 'uav-only' | 'none')[] = [
  'recommended',
  'strict',
  'uav-only',
  'none',
  { name: 'own', thresholds: { review: 0.3 }, rules: { 'shipment/uav-kit': ['review', { functions: 4 }] } },
  {
    name: 'allowing',
    allow: [{ party: 'Zarvan Quadril Aerospace Company', reason: 'known', until: '2024-01-31' }],
  },
]
const dates = [
  '2005-06-28',
  '2022-06-28',
  '2023-03-20',
  '2023-03-21',
  '2023-06-09',
  '2024-01-31',
  '2024-02-01',
  '2025-10-01',
  '2026-01-20',
  '2026-11-10',
]

/** The same numbers in every run, so that a failure comes again. */
function* shuffledNumbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state
  }
}

test('a thousand screenings in mixed order of dates and policies are byte for byte those of fresh runs', () => {
  const lists = () => [bundledWatchlist(), aList()]
  const snapshot = compileLists(lists())
  const shared: Screener[] = policies.map((policy) => createScreener({ snapshot, policy, asOf: '2024-06-01' }))
  // A screener of its own, with an index of its own, for each policy and date: nothing that another run remembers is at hand.
  const fresh = new Map(
    policies.flatMap((policy, at) =>
      dates.map((asOf) => {
        const made = createScreener({ watchlists: lists(), policy, asOf })
        return [`${at} ${asOf}`, JSON.stringify(made.screen(structuredClone(shipment)))] as [string, string]
      }),
    ),
  )
  const numbers = shuffledNumbers(7)
  const seen = new Set<string>()
  for (let round = 0; round < 1000; round++) {
    const at = (numbers.next().value >>> 16) % policies.length
    const asOf = dates[(numbers.next().value >>> 16) % dates.length]!
    const key = `${at} ${asOf}`
    seen.add(key)
    if (JSON.stringify(shared[at]!.screen(shipment, { asOf })) !== fresh.get(key)) {
      expect(JSON.stringify(shared[at]!.screen(shipment, { asOf }))).toBe(fresh.get(key))
      expect.unreachable(`run ${round} of ${key} differed once`)
    }
  }
  expect(seen.size).toBe(policies.length * dates.length)
}, 120_000)

test('a timeline between screenings changes nothing either', () => {
  const screener = createScreener({ watchlists: [bundledWatchlist(), aList()], asOf: '2024-06-01' })
  const before = JSON.stringify(screener.screen(shipment))
  const timeline = JSON.stringify(screener.timeline(shipment))
  expect(JSON.stringify(screener.screen(shipment))).toBe(before)
  expect(JSON.stringify(screener.timeline(shipment))).toBe(timeline)
})
