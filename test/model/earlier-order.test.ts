import { describe, expect, it } from 'vitest'
import { hasSubstance, limits, parseWith, shipmentSchema } from '../../src/model/index.js'

const read = (earlierOrders: unknown) => parseWith(shipmentSchema, { items: [], earlierOrders }, 'The shipment')
const codeOf = (earlierOrders: unknown) => {
  try {
    read(earlierOrders)
  } catch (error) {
    return (error as { code: string; pointer?: string }).code
  }
  return undefined
}

describe('earlierOrders', () => {
  it('takes a date and items, with a reference and parties', () => {
    const order = { date: '2026-01-31', ref: 'PO-1', parties: [{ name: 'Acme' }], items: [{ description: 'Servo' }] }
    expect(read([order]).earlierOrders).toEqual([order])
    expect(read([]).earlierOrders).toEqual([])
  })

  it('refuses what is missing, unknown, no date, or too much', () => {
    expect(codeOf([{ items: [] }])).toBe('missing-key')
    expect(codeOf([{ date: '2026-01-31' }])).toBe('missing-key')
    expect(codeOf([{ date: '2026-02-30', items: [] }])).toBe('invalid-value')
    expect(codeOf([{ date: '2026-01-31', items: [], earlierOrders: [] }])).toBe('unknown-key')
    expect(codeOf(Array.from({ length: limits.list + 1 }, () => ({ date: '2026-01-31', items: [] })))).toBe('too-large')
  })

  it('is nothing to screen by itself', () => {
    expect(hasSubstance({ earlierOrders: [{ date: '2026-01-31', items: [{ description: 'Servo' }] }] })).toBe(false)
  })
})
