import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities, siValue } from '../../../src/items/quantities/index.js'
import { normaliseText, tokensOf } from '../../../src/items/text.js'

const read = (text: string) => {
  const normalised = normaliseText(text)
  return readQuantities(normalised, tokensOf(normalised))
}
const told = (text: string) =>
  read(text).map(({ kind, bound, value, upTo, unit }) =>
    [kind, bound, upTo === undefined ? value : `${value}..${upTo}`, unit]
      .filter((part) => part !== undefined)
      .join(' '),
  )

describe('readQuantities', () => {
  it.each([
    '50 cc', '50cc', '50 ccm', '50 cm³', '50 см³', '50 куб. см', '۵۰ سی‌سی', '50 毫升排量', '５０ｃｃ', 'Hubraum 50 ml', 'engine, 50 cm3',
    'moteur 50 cm3', 'iki zamanlı motor 50 cc',
  ])('reads %j as a displacement', (text) => {
    expect(told(text)).toContain('displacement 0.00005 m³')
  }) // biome-ignore format: a table

  it.each([
    ['2-stroke', 'strokes 2 1'], ['zweitakt', 'strokes 2 1'], ['двухтактный', 'strokes 2 1'], ['4-тактный', 'strokes 4 1'], ['二冲程', 'strokes 2 1'],
    ['1.2 kW', 'power 1200 W'], ['1,2 кВт', 'power 1200 W'], ['1 mW', 'power 0.001 W'], ['1 MW', 'power 1000000 W'],
    ['5 PS', 'power 3677.49375 W'], ['5 л.с.', 'power 3677.49375 W'], ['موتور ۵ اسب بخار', 'power 3677.49375 W'],
    ['5 V', 'voltage 5 V'], ['12–36 V', 'voltage 12..36 V'], ['12 V - 36 V', 'voltage 12..36 V'], ['от 12 до 36 В', 'voltage 12..36 V'],
    ['0.05 °/h', 'bias-stability 2.42406840555e-7 rad/s'], ['0,05 °/ч', 'bias-stability 2.42406840555e-7 rad/s'],
    ['0.05 deg/hr bias', 'bias-stability 2.42406840555e-7 rad/s'], ['0.05度/小时', 'bias-stability 2.42406840555e-7 rad/s'],
    ['۰٫۰۵ درجه بر ساعت', 'bias-stability 2.42406840555e-7 rad/s'],
    ['±30 g', 'acceleration plus-minus 294.1995 m/s²'], ['+/-30 g', 'acceleration plus-minus 294.1995 m/s²'], ['helical antenna, 30 g', 'mass 0.03 kg'],
    ['2.4 GHz', 'frequency 2400000000 Hz'], ['2,4 ГГц', 'frequency 2400000000 Hz'], ['70 MHz to 6 GHz', 'frequency 70000000..6000000000 Hz'],
    ['100 MSPS', 'sample-rate 100000000 Hz'], ['16-bit', 'bit-depth 16 bit'], ['AES-256', 'key-length 256 bit'],
    ['30 min endurance', 'endurance 1800 s'], ['2 h 30 min endurance', 'endurance 9000 s'], ['автономность до 3 часов', 'endurance at-most 10800 s'],
    ['续航时间45分钟', 'endurance 2700 s'], ['charging time 30 min', 'time 1800 s'],
    ['20 l tank', 'tank-volume 0.02 m³'], ['药箱 30升', 'tank-volume 0.03 m³'],
    ['300 km range', 'range 300000 m'], ['≥ 300 km range', 'range at-least 300000 m'], ['дальность связи 30 км', 'link-range 30000 m'],
    ['640x512', 'resolution 327680 pixel'], ['۶۴۰ در ۵۱۲', 'resolution 327680 pixel'], ['640 × 512 px', 'resolution 327680 pixel'],
    ['thermal camera, ≤ 9 Hz', 'frame-rate at-most 9 Hz'], ['9-Hz-Ausgang', 'frequency 9 Hz'],
    ['80 kgf thrust', 'thrust 784.532 N'], ['тяга 80 кгс', 'thrust 784.532 N'], ['turbojet, 80 kg', 'thrust 784.532 N'],
    ['25 kg·cm', 'torque 2.4516625 N·m'], ['6 kg.cm', 'torque 0.588399 N·m'], ['servo 25 kg', 'torque 2.4516625 N·m'],
    ['-55 to +125 C', 'temperature 218.15..398.15 K'], ['−40…+85 °C', 'temperature 233.15..358.15 K'],
    ['5,000 kg', 'mass 5000 kg'], ['5 000,5 кг', 'mass 5000.5 kg'], ['1.250 kg, 3,5 m', 'mass 1250 kg'], ['1.250 kg, 3.5 m', 'mass 1.25 kg'],
    ['1,250 кг', 'mass 1.25 kg'], ["1'000 kg", 'mass 1000 kg'], ['1.234,5 kg', 'mass 1234.5 kg'], ['~2 kg', 'mass about 2 kg'], ['min. 5 kg', 'mass at-least 5 kg'],
  ])('reads %j as %j', (text, quantity) => {
    expect(told(text)).toContain(quantity)
  }) // biome-ignore format: a table

  it.each([
    '',
    '???',
    'STM32F405',
    '12.05.2024',
    '192.168.1.1',
    '3/4 inch',
    '48 kg/m3',
    '200 g/m2',
    '10W-40',
    '6204-2RS',
    'DIN 933 M6x20',
    '90x190',
    '1'.repeat(300),
  ])('reads nothing in %j', (text) => expect(told(text)).toEqual([]))

  it('says where a quantity stands and how it is written', () => {
    expect(read('UAV, payload ۵ kg')[0]).toMatchObject({
      kind: 'payload',
      written: '۵ kg',
      where: { start: 13, end: 17 },
    })
  })

  it('takes a word with the number beside it', () => {
    expect(told('drone: endurance 2 h, range 150 km, payload 5 kg, 20 l tank')).toEqual([
      'endurance 7200 s', 'range 150000 m', 'payload 5 kg', 'tank-volume 0.02 m³',
    ]) // biome-ignore format: a table
  })

  it('never throws and stays within bounds', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('5', ' ', 'kg', '-', 'x', '.', ',', '±', 'to', '٫'),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(text, (parts) => {
        for (const { value, where, written } of read(parts.join(''))) {
          expect(Number.isFinite(value)).toBe(true)
          expect(written.length).toBe(where.end - where.start)
        }
      }),
    )
    expect(read('5 kg '.repeat(10_000)).length).toBe(200)
  })

  it('converts the units of tables, and refuses unknown ones', () => {
    expect(siValue(30, 'min', 'endurance')).toBe(1800)
    expect(siValue(130, 'micro g', 'bias-repeatability')).toBeCloseTo(0.001275, 6)
    expect(() => siValue(1, 'furlong', 'range')).toThrow('furlong')
  })
})
