import { expect, test } from 'vitest'
import { countriesIn, countryOfMmsi, positionOf, resolveCountry } from '../../src/geography/index.js'
import { shipCountries } from '../../src/knowledge/compiled/ship-countries.js'

test('groups of countries go by the day', () => {
  expect(countriesIn('eu', '2013-06-30').has('HR')).toBe(false)
  expect(countriesIn('eu', '2013-07-01').has('HR')).toBe(true)
  expect(countriesIn('eu', '2020-12-31').has('GB')).toBe(true)
  expect(countriesIn('eu', '2021-01-01').has('GB')).toBe(false)
  expect(countriesIn('eu', '2024-06-01').size).toBe(27)
  expect(countriesIn('eu-partners', '2023-12-18').size).toBe(0)
  expect(countriesIn('eu-partners', '2023-12-19').size).toBe(9)
  expect(countriesIn('export-control-coalition', '2024-06-01').size).toBe(39)
})

test('the digits of an MMSI tell a country, each of them one', () => {
  expect(countryOfMmsi('273000123')).toEqual({ country: 'RU', flags: ['RU'] })
  expect(countryOfMmsi('232000123')?.flags).toContain('IM')
  expect(countryOfMmsi('999000123')).toBeUndefined()
  expect(countryOfMmsi('')).toBeUndefined()
  const all = shipCountries.flatMap(({ digits }) => digits)
  expect(new Set(all).size).toBe(all.length)
  for (const { country, alsoFlags } of shipCountries)
    for (const code of [country, ...alsoFlags]) expect(resolveCountry(code), code).toBe(code)
})

test('positions of known places', () => {
  expect(positionOf('amirabad')?.lat).toBeCloseTo(36.9, 0)
  expect(positionOf('nowhere')).toBeUndefined()
})
