import { describe, expect, it } from 'vitest'
import { diversionPoint, embargoes, portRestrictions } from '../../src/geography/index.js'
import { diversionPoints } from '../../src/knowledge/compiled/diversion-points.js'

const ids = (destination: string, asOf: string) => embargoes(destination, asOf).map((row) => row.id)

describe('embargoes', () => {
  it('depend on the day', () => {
    expect(ids('RU', '2014-07-31')).toEqual([])
    expect(ids('RU', '2022-02-23')).toEqual(['eu-russia-2014'])
    expect(ids('RU', '2022-02-26')).toEqual(['eu-russia', 'us-russia'])
    expect(ids('BY', '2022-03-01')).toEqual([])
    expect(ids('IR', '2023-06-09')).toEqual(['us-iran', 'us-iran-uav'])
    expect(ids('SY', '2025-06-30')).toEqual(['us-syria-ofac', 'us-syria'])
    expect(ids('SY', '2025-07-01')).toEqual(['us-syria'])
  })

  it('reach towns through their region, and no other town of the country', () => {
    expect(ids('simferopol', '2023-06-09')).toEqual(['us-crimea', 'eu-crimea'])
    expect(ids('mariupol', '2022-02-20')).toEqual([])
    expect(ids('odesa', '2023-06-09')).toEqual([])
    expect(ids('UA', '2023-06-09')).toEqual([])
  })

  it('cite a source each', () => {
    for (const row of embargoes('IR', '2026-01-01')) expect(row.sources[0]?.title).not.toBe('')
  })
})

describe('diversion points', () => {
  it('are the 18 of the alert from its date', () => {
    expect(diversionPoints.filter((row) => row.onAlert)).toHaveLength(18)
    expect(diversionPoint('KG', '2022-06-27')).toBeUndefined()
    expect(diversionPoint('KG', '2022-06-28')).toMatchObject({
      onAlert: true,
      sources: [{ id: 'bis-fincen-alert-2022-06-28' }],
    })
  })
  it('tell the others apart', () => {
    expect(diversionPoint('AZ', '2020-01-01')?.onAlert).toBe(false)
    expect(diversionPoint('HK', '2023-06-09')?.onAlert).toBe(false)
    expect(diversionPoint('DE', '2026-01-01')).toBeUndefined()
  })
})

it('bans dealings with two ports from 2024-11-18', () => {
  expect(portRestrictions('amirabad', '2024-11-17')).toEqual([])
  expect(portRestrictions('anzali', '2024-11-18')[0]).toMatchObject({ regime: 'EU', sources: [{ id: 'eu-2024-2897' }] })
  expect(portRestrictions('nowshahr', '2026-01-01')).toEqual([])
})
