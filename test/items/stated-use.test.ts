import { describe, expect, it } from 'vitest'
import { readStatedUse } from '../../src/items/stated-use.js'

describe('readStatedUse', () => {
  it('reads small uses in several languages', () => {
    expect(readStatedUse('Model aircraft, hobby use').small?.use).toBe('a hobby')
    expect(readStatedUse('для личного использования').small?.use).toBe('personal use')
    expect(readStatedUse('Prototypenbau: ein Prototyp').small?.use).toBe('one prototype')
    expect(readStatedUse('个人使用').small?.use).toBe('personal use')
    expect(readStatedUse('kişisel kullanım').small?.use).toBe('personal use')
    expect(readStatedUse('usage personnel').small?.use).toBe('personal use')
    expect(readStatedUse('استفاده شخصی').small?.use).toBe('personal use')
  })

  it('reads how many are meant', () => {
    expect(readStatedUse('for one prototype').small?.times).toBe(1)
    expect(readStatedUse('for 4 prototypes').small?.times).toBe(4)
    expect(readStatedUse('10 small prototypes').small?.times).toBe(10)
    expect(readStatedUse('99999999 prototypes').small?.times).toBe(1000)
  })

  it('knows trade, and leaves out what is negated', () => {
    expect(readStatedUse('Resale in our hobby shop')).toMatchObject({ small: { use: 'a hobby' }, trade: 'Resale' })
    expect(readStatedUse('not for hobby')).toEqual({})
    expect(readStatedUse('Crop monitoring')).toEqual({})
    expect(readStatedUse('')).toEqual({})
  })
})
