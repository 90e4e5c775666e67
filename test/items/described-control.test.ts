import { describe, expect, it } from 'vitest'
import { readEccn } from '../../src/items/eccn.js'
import { classifyItem } from '../../src/items/index.js'
import { kindOf } from '../../src/items/kinds.js'
import { controlEntryRows } from '../../src/knowledge/compiled/control-entry-rows.js'
import { thresholdRows } from '../../src/knowledge/compiled/threshold-rows.js'

const entries = (description: string, eccn?: string) =>
  Object.fromEntries(
    classifyItem({ description, ...(eccn === undefined ? {} : { eccn }) }, { asOf: '2026-11-25' })
      .filter((match) => match.catalogue === 'eccn')
      .map((match) => [match.id, match]),
  )
const sum = (effects: readonly { effect: number }[]) => effects.reduce((total, { effect }) => total + effect, 0)

describe('numbers against thresholds', () => {
  it('quotes both numbers, raises what is met and lowers what clearly is not', () => {
    const open = entries('UAV')['9A012']!
    const met = entries('UAV, endurance 45 min')['9A012']!
    const failed = entries('UAV, endurance 20 min')['9A012']!
    expect(met.score).toBeGreaterThan(open.score)
    expect(failed.score).toBeLessThan(open.score)
    const [reason] = failed.reasons.filter(({ code }) => code === 'eccn')
    expect(reason).toMatchObject({
      effect: expect.closeTo(failed.score - open.score),
      query: '20 min',
      listed: '9A012, paragraph a.1',
    })
    expect(reason!.text).toMatch(/endurance of 20 min; paragraph a\.1 .* 30 minutes to under 1 hour/)
    for (const match of [open, met, failed]) expect(sum(match.reasons)).toBeCloseTo(match.score, 2)
    expect(entries('UAV, endurance 28 min')['9A012']!.score).toBe(open.score)
  })

  it.each([
    ['Drone, flight time 3 h', '9A012', 'a.2'], ['无人机 续航时间 2小时', '9A012', 'a.2'], ['پهپاد، مداومت پرواز ۴۵ دقیقه', '9A012', 'a.1'],
    ['Drohne, Reichweite 500 km', 'MTCR Item 19.A.2', ''], ['Agricultural drone, 30 l spray tank', '9A120', 'a'],
    ['Turbojet engine, thrust 80 kgf', '9A101', 'a'], ['Turboprop engine for UAV, 50 kW', '9A102', ''],
    ['Quartz accelerometer, ±30 g, bias repeatability 800 µg', '7A001', 'a.2'], ['Accelerometer 10 g, bias 0.1 mg', '7A001', 'a.1'],
    ['Fibre optic gyroscope, 0.05 deg/h', '7A002', 'a.1'], ['Fibre optic gyroscope, 0.05 deg/h', '7A102', ''], ['Thermal camera, 640x512, 50 Hz', '6A003', 'b.4.b'],
    ['Thermal camera, 9 Hz', '6A993', 'a'], ['ADC 16-bit 100 MSPS', '3A001', 'a.5.a.5'], ['ADC 12 bit 500 MSPS', '3A001', 'a.5.a.3'],
    ['Microcontroller, -55 to +125 °C', '3A001', 'a.2.c'],
  ])('%j leads to %s', (description, id, paragraph) => {
    const match = entries(description)[id]!
    expect(match.score).toBeLessThanOrEqual(0.7)
    const listed = match.reasons.filter(({ code }) => code === 'eccn').map((reason) => reason.listed)
    expect(listed[0]!.endsWith(paragraph)).toBe(true)
  }) // biome-ignore format: a table

  it.each([
    ['Turbojet engine, thrust 20 kgf', '9A101'], ['Drone with 20 l fuel tank', '9A120'], ['Agricultural drone, 20 l spray tank', '9A120'],
    ['Drone, control range 300 km', 'MTCR Item 19.A.2'], ['Drone, range 300 km, payload 5 kg', 'MTCR Item 1.A.2'], ['MEMS gyroscope, 10 °/h', '7A002'],
    ['Thermal camera, 9 Hz', '6A003'], ['DAC 16-bit 100 MSPS', '3A001'], ['ADC 16-bit', '3A001'], ['ADC 100 MSPS', '3A001'], ['ADC 12 bit 1 MSPS', '3A001'],
    ['Microcontroller, -40 to +125 °C', '3A001'], ['Antenna, 50 km', 'MTCR Item 19.A.2'],
  ])('%j does not lead to %s', (description, id) => {
    expect(entries(description)[id]).toBeUndefined()
  }) // biome-ignore format: a table

  it('holds a stated entry against the numbers of the line', () => {
    const stated = entries('UAV', '9A012')['9A012']!
    const against = entries('UAV, endurance 10 min', '9A012')['9A012']!
    expect(against.score).toBeLessThan(stated.score)
    expect(against.reasons.some(({ effect, query }) => effect < 0 && query === '10 min')).toBe(true)
    const other = entries('UAV, endurance 45 min', '9A012.a.2')['9A012']!
    expect(
      other.reasons.some(({ text }) => text.includes('states paragraph a.2, but its numbers fit paragraph a.1')),
    ).toBe(true)
  })

  it('has rows whose kinds and entries exist', () => {
    const codes = new Set(controlEntryRows.map((row) => `${row.scheme} ${row.code}`))
    for (const row of thresholdRows) {
      expect(codes).toContain(`${row.scheme} ${row.entry}`)
      for (const kind of row.kinds) expect(kindOf(kind).id).toBe(kind)
      expect(row.confidence).not.toBe('inferred')
    }
    for (const { related } of controlEntryRows)
      for (const text of related) expect(readEccn(text)?.row, text).toBeDefined()
  })
})
