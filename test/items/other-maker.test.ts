import { describe, expect, it } from 'vitest'
import { classifyItem } from '../../src/items/classify.js'
import { otherMaker } from '../../src/items/other-maker.js'

const makerOf = (partNumber: string, manufacturer?: string) => {
  const item = { description: '', partNumber, ...(manufacturer !== undefined && { manufacturer }) }
  return otherMaker(manufacturer, classifyItem(item, { asOf: '2026-11-25' }))
}

describe('otherMaker', () => {
  it('tells another maker from the one of the part family', () => {
    expect(makerOf('TMS320F28335PGFA', 'Infineon Technologies')).toMatchObject({
      given: 'Infineon Technologies',
      partNumber: 'TMS320F28335PGFA',
      known: true,
    })
    expect(makerOf('TMS320F28335PGFA', 'Best Chips Trading')?.known).toBe(false)
  })

  it('says nothing where they agree, one is missing, or the number is not known', () => {
    expect(makerOf('TMS320F28335PGFA', 'Texas Instruments')).toBeUndefined()
    expect(makerOf('TMS320F28335PGFA')).toBeUndefined()
    expect(makerOf('TMS320F28335PGFA', '')).toBeUndefined()
    expect(makerOf('QQ-99-ZZ', 'Infineon')).toBeUndefined()
  })
})
