import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../src/items/quantities/read-quantities.js'
import { normaliseText } from '../../../src/items/text.js'

const read = (text: string) =>
  readQuantities(normaliseText(text)).map(({ quantity, value, upTo, unit }) =>
    [quantity, Number(value.toPrecision(4)), ...(upTo === undefined ? [] : [Number(upTo.toPrecision(4))]), unit].join(
      ' ',
    ),
  )

describe('readQuantities', () => {
  it.each([
    ['Two-stroke engine 50 cc, 5 hp', ['displacement 50 cm³', 'power 3.729 kW']],
    ['Zweitakt-Flugmotor 100 ccm 1,2 kW', ['displacement 100 cm³', 'power 1.2 kW']],
    ['двигатель 50 см³, 3,5 л.с.', ['displacement 50 cm³', 'power 2.61 kW']],
    ['موتور دوزمانه ۵۰ سی‌سی', ['displacement 50 cm³']],
    ['4-stroke', ['strokes 4 strokes']],
    ['12–36 V input', ['voltage 12 36 V']],
    ['FOG 0.05 °/h bias', ['bias stability 0.05 °/h']],
    ['gyro, 0,050 deg/hr', ['bias stability 0.05 °/h']],
    ['endurance 45 min, range 1,200 km', ['endurance 45 min', 'range 1200 km']],
    ['дальность 350 км, полезная нагрузка 20 кг', ['range 350 km', 'payload 20 kg']],
    ['续航 2 小时', ['endurance 120 min']],
    ['ADC 16-bit 125 MSPS', ['resolution 16 bit', 'sample rate 125 MSPS']],
    ['jet engine, thrust 80 kgf', ['thrust 784.5 N']],
    ['AES-256 mesh radio', ['key length 256 bit']],
    ['２４ Ｖ supply', ['voltage 24 V']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['battery lasts 2 h', '50 ccd cameras', 'STM32F405V', 'AB50 cc', '100 km of cable', 'no numbers', ''])(
    'takes nothing from %j',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('tells each value as it is written', () => {
    expect(readQuantities('Supply 12–36 V')[0]!.written).toBe('12–36 V')
  })

  it('keeps at most 100 quantities, and never throws', () => {
    expect(readQuantities('50 cc '.repeat(5000))).toHaveLength(100)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { value, upTo } of readQuantities(text)) {
          expect(Number.isFinite(value)).toBe(true)
          expect(upTo === undefined || Number.isFinite(upTo)).toBe(true)
        }
      }),
    )
  })
})
