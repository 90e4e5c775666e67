import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../src/model/index.js'
import { compareNames, parseName } from '../../src/names/index.js'

const score = (query: string, listed: string, type: PartyType = 'organization') =>
  compareNames(parseName(query, type), parseName(listed, type)).score
const tokens = (text: string, type: PartyType) =>
  parseName(text, type).tokens.map(({ kind, text: word }) => `${kind}:${word}`)

describe('numbers of organizations', () => {
  it.each([
    ['First International Bank', '1st International Bank'],
    ['Brigade Forty-Four', 'Brigade 44'],
    ['Brigade Twenty First', '21st Brigade'],
    ['Vega Plant II', 'Vega Plant No. 2'],
    ['Vega XIV', 'Vega 14'],
    ['Vega I LLC', 'Vega 1 LLC'],
    ['Zavod №5', 'Plant No.5'],
    ['Plant n° 5', 'Plant nr 5'],
    ['Plant Nº 05', 'Plant #5'],
    ['5-й Завод Вега', 'Fifth Plant Vega'],
    ['Первый завод Вега', 'First Plant Vega'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.9)
  })

  it.each([
    ['Plant No. 5', 'Plant No. 6'],
    ['Brigade Forty-Four', 'Brigade 45'],
    ['Vega Plant II', 'Vega Plant III'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed)).toBeLessThan(0.75)
  })

  it('tell the numbered funds of one issuer apart only a little', () => {
    expect(score('Stork Heron Mortgage Loan Trust 2004-1', 'Stork Heron Mortgage Loan Trust 2004-2')).toBeGreaterThan(
      0.6,
    )
    expect(score('61 Repair Plant', '103 Repair Plant')).toBeLessThan(0.5)
  })

  it('are no letters and no words', () => {
    expect(tokens('Xi An Trading', 'organization')[0]).toBe('name:xi')
    expect(tokens('V Kontakte', 'organization')[0]).toBe('initial:v')
    expect(tokens('Project X', 'organization')[1]).toBe('initial:x')
    expect(tokens('Ivan FIRST', 'person')).toEqual(['name:ivan', 'name:first'])
  })
})

describe('vessels', () => {
  it.each([
    ['M/V Sea Star', 'SEA STAR'],
    ['MV SEA STAR', 'M.V. SEA STAR'],
    ['M/T Sea Star', 'MT SEA STAR'],
    ['S/S Sea Star', 'SS Sea Star'],
    ['LPG/C Sea Star', 'Sea Star'],
    ['LNG/C Sea Star', 'Sea Star'],
    ['MS Sea Star', 'Sea Star'],
    ['TB Sea Star', 'Sea Star'],
    ['Motor Vessel Sea Star', 'Sea Star'],
    ['т/х Морская Звезда', 'Морская Звезда'],
    ['SEA STAR II', 'SEA STAR 2'],
    ['SEA STAR V', 'SEA STAR 5'],
    ['SEA STAR NINE', 'SEA STAR 9'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed, 'vessel')).toBeGreaterThan(0.9)
  })

  it.each([
    ['MV SEA STAR', 'MV BLUE WHALE'],
    ['SEA STAR I', 'SEA STAR II'],
    ['PORT OLYA-2', 'PORT OLYA-1'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed, 'vessel')).toBeLessThan(0.75)
  })

  it('may be named like a prefix', () => {
    expect(tokens('TANKER', 'vessel')).toEqual(['name:tanker'])
  })
})
