import { describe, expect, it } from 'vitest'
import { classifyItem } from '../../src/items/index.js'
import { isNoPartNumber, namesOtherNumber } from '../../src/items/no-part-number.js'

const told = (description: string) =>
  classifyItem({ description }, { asOf: '2026-11-24' }).filter(({ score }) => score >= 0.3)

describe('what is no part number', () => {
  it.each(['80gr/m2', 'gr/m2', 'кг/м3', 'M10x50', 'М10х50', 'M8*40', '128GB', '64Mbit', '16ГБ', '4000K', 'HTS8542.31'])(
    'is %s',
    (word) => {
      expect(isNoPartNumber(word)).toBe(true)
    },
  )

  it.each(['M10', 'MAX232', 'GRM188R71C104KA01D', 'M25P128', '24LC256', 'LM358', 'HS-422'])('is not %s', (word) => {
    expect(isNoPartNumber(word)).toBe(false)
  })

  it('is a number behind the name of a standard or of tariff codes', () => {
    expect(namesOtherNumber('HS', '8542')).toBe(true)
    expect(namesOtherNumber('DIN', '912')).toBe(true)
    expect(namesOtherNumber('HS', '422')).toBe(false)
    expect(namesOtherNumber('STM32', '405')).toBe(false)
  })

  it.each([
    'Paper 80 gr/m2 A4',
    'Болт М10х50',
    'USB stick 128GB',
    'goods HS 8542 39',
    'Wi-Fi router AX3000',
    'Bearing RB34C600',
  ])('makes no lead of %s', (description) => {
    expect(told(description)).toEqual([])
  })

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'is the word %s, also where a part number is given',
    (partNumber) => {
      expect(classifyItem({ description: 'goods', partNumber }, { asOf: '2026-11-24' })).toEqual([])
    },
  )
})
