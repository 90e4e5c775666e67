import { describe, expect, it } from 'vitest'
import { classifyItem, kitFunctions } from '../../src/items/index.js'

const functionsOf = (description: string, partNumber?: string) => [
  ...kitFunctions(classifyItem(partNumber ? { description, partNumber } : { description }, { asOf: '2026-11-24' })),
]

describe('kitFunctions', () => {
  it('names the function of a part beside its advisory group', () => {
    expect(functionsOf('GNSS module')).toEqual(expect.arrayContaining(['gnss', 'gnss_antennas']))
    expect(functionsOf('6-axis IMU')).toEqual(expect.arrayContaining(['inertial', 'guidance_navigation_control']))
    expect(functionsOf('Digital servo 20 kg')).toEqual(expect.arrayContaining(['servo', 'actuation']))
    expect(functionsOf('50 cc two-stroke engine')).toEqual(
      expect.arrayContaining(['piston-engine', 'propulsion_related']),
    )
    expect(functionsOf('', 'ADXL357')).toContain('inertial')
  })

  it('counts neither weak leads nor mentions', () => {
    expect(functionsOf('office chair')).toEqual([])
    expect(functionsOf('Cable for GNSS module')).toEqual([])
    expect(functionsOf('Battery with GPS receiver')).not.toContain('gnss')
  })
})
