import { describe, expect, it, test } from 'vitest'
import { kitFunctions } from '../../../src/items/index.js'
import type { Shipment } from '../../../src/model/index.js'
import { uavKit } from '../../../src/rules/shipment/uav-kit.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'
import { kits, ordinaryOrders } from './ordinary-orders.js'

const order = (...descriptions: string[]) => ({ items: descriptions.map((description) => ({ description })) })
const rule = 'shipment/uav-kit'
const screener = createScreener({
  asOf: '2026-11-25',
  watchlists: [],
  policy: { name: 'x', extends: 'none', rules: { [rule]: 'hold' } },
})
const flagOf = (shipment: Shipment) => screener.screen(shipment).flags[0]

test(rule, () => {
  testRule(uavKit, {
    none: [
      { name: 'one function', shipment: order('GNSS receiver module', 'GPS antenna') },
      { name: 'two functions', shipment: order('GNSS receiver module', 'Digital servo 30 kg') },
      { name: 'one line', shipment: order('Autopilot with GNSS, servo and engine') },
      { name: 'many weak leads', shipment: order(...ordinaryOrders['electronics maker']!) },
      {
        name: 'a part for each of which nothing is bought',
        shipment: order('Cable for autopilot', 'Bag for propeller'),
      },
    ],
    flags: [
      {
        name: 'two functions, by option',
        shipment: order('GNSS receiver module', 'Digital servo 30 kg'),
        options: { functions: 2 },
        flags: [{ severity: 'info', subject: '/items' }],
      },
      {
        name: 'a kit that holds, by a higher threshold for review',
        shipment: order('Autopilot', 'Aircraft piston engine', 'Digital servo'),
        options: { hold: 0.9 },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'by codes and part numbers alone',
        shipment: {
          items: [
            { description: '', hsCode: '8526.91' },
            { description: '', hsCode: '8407.10' },
            { description: '', hsCode: '9014.20' },
            { description: 'Digital servo' },
          ],
        },
        flags: [{ severity: 'hold' }],
      },
    ],
    borders: [
      {
        name: 'the number of functions',
        shipment: order('GNSS receiver module', 'Digital servo 30 kg'),
        none: { options: { functions: 3 } },
        flags: { options: { functions: 2 } },
      },
      {
        name: 'the first day of the window',
        none: {
          shipment: {
            ...order('Digital servo'),
            date: '2024-06-01',
            earlierOrders: [{ date: '2023-06-01', ...order('Autopilot', 'Aircraft piston engine') }],
          },
        },
        flags: {
          shipment: {
            ...order('Digital servo'),
            date: '2024-06-01',
            earlierOrders: [{ date: '2023-06-02', ...order('Autopilot', 'Aircraft piston engine') }],
          },
        },
      },
    ],
  })
})

describe('ordinary orders', () => {
  it.each(Object.entries(ordinaryOrders))('%s: none or for information', (_, lines) => {
    expect(flagOf(order(...lines))?.severity ?? 'none').toMatch(/^(none|info)$/)
  })

  it('stay so together with each other, a line more or in another order', () => {
    for (const lines of Object.values(ordinaryOrders)) {
      expect(flagOf(order(...lines, ...lines))?.severity).toBe(flagOf(order(...lines))?.severity)
      expect(flagOf(order(...[...lines].reverse()))?.severity).toBe(flagOf(order(...lines))?.severity)
    }
  })
})

describe('kits', () => {
  it.each(Object.entries(kits))('%s', (_, [severity, ...lines]) => {
    expect(flagOf(order(...lines))?.severity).toBe(severity)
  })

  it('say which line covers what, and what is missing; the effects add up to the score', () => {
    const flag = flagOf(order('Office chair', 'Autopilot', 'Aircraft piston engine', 'Digital servo'))!
    const texts = flag.reasons.map((reason) => reason.text)
    expect(texts[0]).toContain('flight control: “Autopilot”')
    expect(texts.join()).not.toContain('Office chair')
    expect(texts).toContain('Not covered: navigation (only touched), link, power, payload, structure.')
    expect(flag.reasons.reduce((sum, reason) => sum + reason.effect, 0)).toBeCloseTo(flag.score, 2)
    expect(flag.reasons[0]!.details).toMatchObject({ function: 'flight-control', subject: '/items/1' })
  })

  it('tell why an order that covers much does not come to a review', () => {
    const flag = flagOf(order(...ordinaryOrders['RC car shop']!))!
    expect(flag.severity).toBe('info')
    expect(flag.reasons.map((reason) => reason.text).join()).toContain('Nothing in it navigates or steers')
  })

  it('cover at most the whole', () => {
    const flag = flagOf(order(...Object.values(kits).flatMap(([, ...lines]) => lines)))!
    expect(flag.score).toBeLessThanOrEqual(1)
    expect(flag.message).toContain(`${kitFunctions.length} of the ${kitFunctions.length} functions`)
  })
})

describe('earlier orders', () => {
  const deal = (date: string, ...orders: [string, ...string[]][]): Shipment => ({
    date,
    ...order('Digital servo', 'Spark plug'),
    earlierOrders: orders.map(([at, ...lines], index) => ({
      date: at,
      ref: `PO-${index + 1}`,
      parties: [{ name: 'Acme Trading' }],
      ...order(...lines),
    })),
  })

  it('make a kit together with the deal, each part with its order', () => {
    const flag = flagOf(
      deal('2026-06-01', ['2026-01-10', 'Autopilot'], ['2026-03-02', 'Aircraft piston engine', 'Chair']),
    )!
    expect(flag.severity).toBe('hold')
    expect(flag.message).toMatch(/^The order and 2 before it, of the last 365 days, cover/)
    const text = flag.reasons.map((reason) => reason.text).join('\n')
    expect(text).toContain('“Autopilot” in the order PO-1 of 2026-01-10 (Acme Trading)')
    expect(text).toContain('“Aircraft piston engine” in the order PO-2 of 2026-03-02')
    expect(text).toContain('actuation: “Digital servo” can')
  })

  it('count within the window alone, the first day included', () => {
    const parts = ['Autopilot', 'Aircraft piston engine'] as const
    expect(flagOf(deal('2026-06-01', ['2025-06-01', ...parts]))?.severity).toBe('hold')
    expect(flagOf(deal('2026-06-01', ['2025-05-31', ...parts]))).toBeUndefined()
    expect(flagOf(deal('2026-06-01', ['2026-06-01', ...parts]))?.severity).toBe('hold')
    expect(flagOf(deal('2026-06-01', ['2026-06-02', ...parts]))).toBeUndefined()
  })

  it('are counted back from the date of the screening where the deal has none', () => {
    const { date: _, ...undated } = deal('2026-06-01', ['2025-11-25', 'Autopilot', 'Aircraft piston engine'])
    expect(flagOf(undated)?.severity).toBe('hold')
    expect(screener.screen(undated, { asOf: '2026-11-26' }).flags).toEqual([])
  })

  it('do not flag a deal that adds nothing, nor change one that is a kit by itself', () => {
    const before = [{ date: '2026-05-01', ...order('Autopilot', 'Aircraft piston engine', 'Digital servo') }]
    expect(flagOf({ date: '2026-06-01', ...order('Office chair'), earlierOrders: before })).toBeUndefined()
    const kit = order('Autopilot', 'Aircraft piston engine', 'Digital servo')
    expect(flagOf({ date: '2026-06-01', ...kit, earlierOrders: before })).toEqual(flagOf(kit))
  })

  it('stay below review when they are ordinary', () => {
    const all = Object.values(ordinaryOrders).slice(0, 2)
    const earlierOrders = all.map((lines) => ({ date: '2026-05-01', ...order(...lines) }))
    const flag = flagOf({ date: '2026-06-01', ...order(...ordinaryOrders['car workshop']!), earlierOrders })
    expect(flag?.severity ?? 'none').toMatch(/^(none|info)$/)
  })
})
