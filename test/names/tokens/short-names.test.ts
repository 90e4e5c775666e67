import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../../src/names/index.js'

const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'organization'), parseName(listed, 'organization')).score
const words = (text: string) => parseName(text, 'organization').tokens.map(({ text }) => text)

describe('short names', () => {
  it.each([
    ['AT&T Inc.', 'AT and T Inc.'],
    ['AT & T', 'AT&T'],
    ['A. T. & T.', 'AT&T'],
    ['J&M Ltd', 'J And M Ltd'],
    ['J+M', 'J & M'],
    ['P & O Shipping', 'P&O Shipping'],
    ['3M Company', '3 M Company'],
    ['B2B Trading', 'B-2-B Trading'],
    ['F2 Innovations', 'F 2 Innovations'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.95)
    expect(score(listed, query)).toBeGreaterThan(0.95)
  })

  it.each([
    ['J & M Ltd', 'J & K Ltd'],
    ['3 M Company', '3 K Company'],
    ['AT & T', 'AT'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed)).toBeLessThan(0.75)
  })

  it('are no legal form, number or generic phrase beside a name', () => {
    expect(words('AB & Co')).toEqual(['ab', 'and', 'co'])
    expect(words('R & D Center')).toEqual(['randd', 'center'])
    expect(parseName('R & D Center', 'organization').tokens[0]!.kind).toBe('business')
    expect(words('Zavod N 5')).toEqual(['zavod', '5'])
    expect(words('Vega 2 S.A.')).toEqual(['vega', '2', 'sa'])
  })

  it('stay apart in the name of a person', () => {
    expect(parseName('J & M Vega', 'person').tokens).toHaveLength(4)
  })
})
