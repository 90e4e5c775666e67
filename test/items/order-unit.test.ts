import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/items/order-unit.js'

describe('piecesOf', () => {
  it('counts pieces, dozens, pairs and thousands in several languages', () => {
    expect(piecesOf({ quantity: 5 })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: 'PCS.' })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: ' шт. ' })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: 'Stück' })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: 'adet' })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: '个' })).toBe(5)
    expect(piecesOf({ quantity: 5, unit: 'عدد' })).toBe(5)
    expect(piecesOf({ quantity: 2, unit: 'dozen' })).toBe(24)
    expect(piecesOf({ quantity: 2, unit: 'pairs' })).toBe(4)
    expect(piecesOf({ quantity: 2, unit: 'kpcs' })).toBe(2000)
  })

  it('does not guess what a reel, a set, a weight or an unknown word holds', () => {
    for (const unit of ['reel', 'set', 'kg', 'm', 'катушка', 'flurb'])
      expect(piecesOf({ quantity: 5, unit })).toBeUndefined()
  })

  it('says nothing without a quantity or for one that nobody orders', () => {
    expect(piecesOf({})).toBeUndefined()
    expect(piecesOf({ quantity: 0 })).toBeUndefined()
    expect(piecesOf({ quantity: 1e300, unit: 'thousand' })).toBeUndefined()
    expect(piecesOf({ quantity: 5, unit: 'x'.repeat(1_000_000) })).toBeUndefined()
  })
})
