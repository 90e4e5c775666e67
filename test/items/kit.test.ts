import { describe, expect, it } from 'vitest'
import { kitFunctions, kitPartsOf } from '../../src/items/index.js'
import { readLine } from '../../src/items/read-line.js'

const partsOf = (description: string, more: { partNumber?: string; hsCode?: string; eccn?: string } = {}) => {
  return kitPartsOf(readLine({ description, ...more }, { asOf: '2026-11-25' }))
}
const functionsOf = (...line: Parameters<typeof partsOf>) => partsOf(...line).map((part) => part.function)

describe('kitFunctions', () => {
  it('shares out the whole among eight functions', () => {
    expect(kitFunctions).toHaveLength(8)
    expect(kitFunctions.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1)
  })
})

describe('kitPartsOf', () => {
  it('tells the function of what the description names, in any language', () => {
    expect(functionsOf('GNSS module')).toEqual(['navigation'])
    expect(functionsOf('Digital servo 20 kg')).toEqual(['actuation'])
    expect(functionsOf('Автопилот')).toEqual(['flight-control', 'navigation'])
    expect(functionsOf('数传电台')).toEqual(['link'])
    expect(functionsOf('Propeller 22x10')).toEqual(['propulsion', 'structure'])
  })

  it('tells it of a part number alone', () => {
    expect(functionsOf('', { partNumber: 'ADXL357' })).toContain('navigation')
    expect(functionsOf('', { partNumber: 'STM32F407VGT6' })).toEqual(['flight-control'])
  })

  it('counts what any device has for little', () => {
    expect(partsOf('', { partNumber: 'STM32F407VGT6' })[0]!.cover).toBeLessThan(0.2)
    expect(partsOf('Voltage regulator')[0]!.cover).toBeLessThan(0.2)
  })

  it('reads code and control number only where nothing says what the goods are', () => {
    expect(functionsOf('', { hsCode: '8526.91' })).toEqual(['navigation'])
    expect(functionsOf('', { hsCode: '8806.24' })).toEqual(['structure'])
    expect(functionsOf('', { eccn: '7A103' })).toEqual(['navigation'])
    expect(functionsOf('Office chair', { hsCode: '8526.91' })).toEqual([])
    expect(functionsOf('', { hsCode: '9401.30' })).toEqual([])
    expect(functionsOf('', { hsCode: 'none' })).toEqual([])
  })

  it('counts neither weak leads, nor mentions, nor everyday goods', () => {
    expect(functionsOf('office chair')).toEqual([])
    expect(functionsOf('Cable for GNSS module')).toEqual([])
    expect(functionsOf('Battery with GPS receiver')).toEqual(['power'])
    expect(functionsOf('GNSS receiver for tractor')).toEqual([])
  })

  it('takes goods for an unmanned aircraft as typical of it', () => {
    expect(partsOf('Digital servo')[0]!.typical).toBe(false)
    expect(partsOf('Digital servo for UAV')[0]!.typical).toBe(true)
  })
})
