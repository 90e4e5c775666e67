import { describe, expect, it } from 'vitest'
import { readJsonRecord } from '../../src/batch/json-record.js'
import { gatherEarlierOrders } from '../../src/facts/earlier-orders.js'

const items = [{ description: 'Digital servo' }]

describe('gatherEarlierOrders', () => {
  it('counts days back from the deal, or from the date of the screening', () => {
    const earlierOrders = [
      { date: '2024-02-28', items },
      { date: '2024-03-02', items },
    ]
    const daysOf = (date?: string) =>
      gatherEarlierOrders({ ...(date && { date }), earlierOrders }, '2025-03-01').map((order) => order.daysBefore)
    expect(daysOf('2024-03-01')).toEqual([2, -1])
    expect(daysOf()).toEqual([367, 364])
  })

  it('points into the deal and tells who was in it', () => {
    const [order] = gatherEarlierOrders(
      { earlierOrders: [{ date: '2024-01-01', ref: 'A', parties: [{ name: 'Acme' }], items }] },
      '2024-02-01',
    )
    expect(order).toMatchObject({ subject: '/earlierOrders/0', ref: 'A', names: ['Acme'] })
    expect(order!.items[0]!.subject).toBe('/earlierOrders/0/items/0')
    expect(order!.items[0]!.kitParts[0]!.function).toBe('actuation')
  })

  it('gives none where there are none', () => {
    expect(gatherEarlierOrders({}, '2024-02-01')).toEqual([])
  })
})

it('earlier orders come in with a JSON record', () => {
  const record = readJsonRecord({ ref: 7, items, earlierOrders: [{ date: '2024-01-01', items }] }, 1)
  expect(record.shipment?.earlierOrders).toHaveLength(1)
})
