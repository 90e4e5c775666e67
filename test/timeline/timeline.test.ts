import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, dayAfter, parseWith, type Shipment, timelineSchema } from '../../src/model/index.js'
import { defineRule } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'
import { flagChanges } from '../../src/timeline/flag-changes.js'
import { aList } from '../rules/a-list.js'

const list = aList([
  { id: '3', names: [{ text: 'KARUN BALDAR PARVAZ', kind: 'primary' }], countries: ['IR'], listedOn: '2023' },
])
const quiet = { name: 'quiet', rules: { 'list/stale': 'off' as const, 'list/missing': 'off' as const } }
const screener = createScreener({ watchlists: [list], asOf: '2024-06-01', policy: quiet })
const spans = (shipment: Shipment, made = screener) =>
  made.timeline(shipment).steps.map(({ from, until, screening }) => `${from}..${until} ${screening.status}`)

describe('listings', () => {
  test('the day before, the day of, and a partial date from its first day', () => {
    expect(spans({ parties: [{ name: 'Zarvan Quadril Aerospace Company' }] })).toEqual(
      expect.arrayContaining(['2023-03-21..2024-06-01 hold']),
    )
    expect(spans({ parties: [{ name: 'Karun Baldar Parvaz' }] }).at(-1)).toBe('2023-01-01..2024-06-01 hold')
    expect(spans({ parties: [{ name: 'OOO Vostoklitmash' }] }).slice(-2)).toEqual([
      '2022-05-01..2024-01-31 hold',
      '2024-02-01..2024-06-01 none',
    ])
  })

  test('what changed says which entry and why', () => {
    const { steps } = screener.timeline({ parties: [{ name: 'Zarvan Quadril Aerospace Company' }] })
    expect(steps.at(-1)).toMatchObject({
      causes: [{ kind: 'listing', text: 'ZARVAN QUADRIL AEROSPACE COMPANY (entry 1 of test-list) is listed' }],
      changes: [{ kind: 'added', rule: 'party/listed', match: { entryId: '1' }, after: { severity: 'hold' } }],
    })
  })

  test('an owner is looked up too, and its holding begins and ends', () => {
    const owned = {
      parties: [
        {
          name: 'Ordinary Trading Ltd',
          owners: [{ party: { name: 'Zarvan Quadril Aerospace Company' }, since: '2023-07-01', until: '2023-12-31' }],
        },
      ],
    }
    const { steps } = screener.timeline(owned)
    expect(steps.map(({ from }) => from)).toEqual(expect.arrayContaining(['2023-03-21', '2023-07-01', '2024-01-01']))
    expect(steps.at(-1)?.causes).toEqual([
      { kind: 'holding', text: 'The holding of Zarvan Quadril Aerospace Company in Ordinary Trading Ltd has ended' },
    ])
  })
})

test('an allowlist entry ends on the day after its last', () => {
  const policy = {
    ...quiet,
    allow: [{ party: 'Zarvan Quadril Aerospace Company', reason: 'known', until: '2024-02-29' }],
  }
  const made = createScreener({ watchlists: [list], asOf: '2024-06-01', policy })
  expect(spans({ parties: [{ name: 'Zarvan Quadril Aerospace Company' }] }, made).slice(-2)).toEqual([
    '2023-03-21..2024-02-29 none',
    '2024-03-01..2024-06-01 hold',
  ])
})

test('a list gets old on the very day', () => {
  const old = createScreener({ watchlists: [{ ...list, staleAfterDays: 10 }], asOf: '2024-05-05' })
  const steps = old.timeline({ parties: [{ name: 'Ordinary Trading Ltd' }] }).steps
  expect(steps.at(-1)).toMatchObject({
    from: '2024-05-11',
    causes: [{ kind: 'list', text: 'The list test-list of 2024-05-01 is older than 10 days' }],
    changes: [{ rule: 'list/stale' }],
  })
})

test('a rule of one’s own says by `dates` when it changes, and by `effective` when it applies', () => {
  const own = defineRule({
    meta: { id: 'acme/quarter', title: 'Quarter', docs: 'For tests.', sources: [], severity: 'review', effective: { from: '2024-01-01', until: '2024-12-31' } },
    *check(_facts, { asOf }) {
      if (asOf >= '2024-04-01') yield { score: 0.5, message: 'x', subject: '', reasons: [{ code: 'date', effect: 0.5, text: 'x' }], advice: 'x' }
    },
    dates: () => [{ date: '2024-04-01', text: 'The second quarter begins' }],
  }) // biome-ignore format: a rule at a glance
  const made = createScreener({ watchlists: [list], asOf: '2024-06-01', policy: quiet, rules: [own] })
  expect(spans({ items: [{ description: 'chair' }] }, made).slice(-2)).toEqual([
    '2024-04-01..2024-12-31 review',
    expect.stringMatching(/^2025-01-01/),
  ])
})

test('earlier orders fall out of the window of a deal without a date', () => {
  const items = [{ description: 'Aero engine 50 cc', quantity: 5 }]
  const deal = { items, earlierOrders: ['2024-01-10', '2024-01-20'].map((date) => ({ date, items })) }
  const dates = screener.timeline(deal, { from: '2024-01-01' }).steps.map(({ from }) => from)
  const dated = screener.timeline({ ...deal, date: '2024-01-25' }, { from: '2024-01-01' }).steps.map(({ from }) => from)
  const windowed = dates.filter((date) => !dated.includes(date))
  expect(windowed).toEqual(expect.arrayContaining(['2024-01-20', '2024-02-10']))
})

test('the paragraph that was eased changes its reasons on that day, not its score', () => {
  const { steps } = screener.timeline(
    { items: [{ description: 'Unmanned aircraft', eccn: '9A012.a.1' }] },
    { from: '2026-01-01', to: '2026-02-01' },
  )
  expect(steps.map(({ from }) => from)).toEqual(['2026-01-01', '2026-01-20'])
  expect(steps[1]).toMatchObject({
    causes: [{ kind: 'control' }],
    changes: [{ rule: 'item/controlled', kind: 'changed', fields: ['reasons'] }],
  })
})

describe('every timeline', () => {
  const names = ['Zarvan Quadril Aerospace Company', 'OOO Vostoklitmash', 'Karun Baldar Parvaz', 'Ordinary Trading Ltd']
  const deals = fc.record({
    parties: fc.array(
      fc.record({ name: fc.constantFrom(...names), country: fc.constantFrom('IR', 'RU', 'AE', 'DE') }),
      { maxLength: 2 },
    ),
    destination: fc.constantFrom('RU', 'IR', 'Amirabad', 'DE', 'KZ', 'Simferopol'),
    items: fc.array(
      fc.constantFrom(
        { description: 'FPGA', hsCode: '854231' },
        { description: 'UAV', eccn: '9A012' },
        { description: 'chair' },
      ),
      { maxLength: 2 },
    ),
  })

  test('has the published shape, no gap, and is what screen says on every day near a change', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const timeline = screener.timeline(deal)
        expect(parseWith(timelineSchema, JSON.parse(JSON.stringify(timeline)), 'The timeline')).toEqual(timeline)
        for (const [at, step] of timeline.steps.entries()) {
          const next = timeline.steps[at + 1]
          if (next) expect(dayAfter(step.until)).toBe(next.from)
          expect(canonicalJson(screener.screen(deal, { asOf: step.from }))).toBe(canonicalJson(step.screening))
          expect(flagChanges(step.screening, screener.screen(deal, { asOf: step.until }))).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('misses no change that a walk day by day finds', () => {
    const shipment = {
      ...fc.sample(deals, { numRuns: 1, seed: 7 })[0]!,
      parties: names.map((name) => ({ name })),
      destination: 'Amirabad',
    }
    const span = { from: '2023-01-01', to: '2024-12-31' }
    const found = screener.timeline(shipment, span).steps.map(({ from }) => from)
    const slow = [span.from]
    let last = screener.screen(shipment, { asOf: span.from })
    for (let day = dayAfter(span.from)!; day <= span.to; day = dayAfter(day)!) {
      const next = screener.screen(shipment, { asOf: day })
      if (flagChanges(last, next).length > 0) slow.push(day)
      last = next
    }
    expect(found).toEqual(slow)
  })
})

test('a lone party is looked at without the rules on whole deals', () => {
  const party = { parties: [{ name: 'Ordinary Trading Ltd', country: 'AE' }] }
  const rulesOf = (scope: 'party' | 'shipment') =>
    screener.timeline(party, { scope }).steps.flatMap(({ screening }) => screening.flags.map((flag) => flag.rule))
  expect(rulesOf('shipment')).toContain('shipment/diversion-point')
  expect(rulesOf('party')).not.toContain('shipment/diversion-point')
})

test('wrong options are named', () => {
  const deal = { destination: 'DE' }
  expect(() => screener.timeline(deal, { fromm: '2024-01-01' } as never)).toThrowError(
    expect.objectContaining({ code: 'unknown-key', hint: 'Did you mean "from"?' }),
  )
  expect(() => screener.timeline(deal, { from: '2024-02-30' })).toThrowError(
    expect.objectContaining({ code: 'invalid-value' }),
  )
  expect(() => screener.timeline({})).toThrowError(expect.objectContaining({ code: 'nothing-to-screen' }))
})
