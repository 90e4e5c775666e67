import { describe, expect, it } from 'vitest'
import { worthInUsd } from '../../src/items/worth.js'

describe('worthInUsd', () => {
  it('compares currencies by fixed rough factors', () => {
    expect(worthInUsd({ value: 100, currency: 'USD' })).toBe(100)
    expect(worthInUsd({ value: 100, currency: ' eur ' })).toBeCloseTo(110)
    expect(worthInUsd({ value: 1000, currency: 'AED' })).toBeCloseTo(272.3)
  })

  it('says nothing without a value, for goods free of charge, and for currencies whose worth changes much', () => {
    expect(worthInUsd({ value: 100 })).toBeUndefined()
    expect(worthInUsd({ currency: 'USD' })).toBeUndefined()
    expect(worthInUsd({ value: 0, currency: 'USD' })).toBeUndefined()
    expect(worthInUsd({ value: 1e300, currency: 'USD' })).toBeUndefined()
    for (const currency of ['RUB', 'TRY', 'IRR', 'XXX', '', '__proto__'])
      expect(worthInUsd({ value: 100, currency })).toBeUndefined()
  })
})
