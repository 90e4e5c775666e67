import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../../src/names/index.js'

const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'organization'), parseName(listed, 'organization')).score
const meanings = (text: string) =>
  parseName(text, 'organization').tokens.flatMap((token) => (token.kind === 'name' ? [token.meaning] : []))

describe('names of countries', () => {
  it.each([
    ['U.S. Department of State', 'United States Department of State'],
    ['USA Department of State', 'United States of America Department of State'],
    ['U.K. Stork Fund', 'United Kingdom Stork Fund'],
    ['UAE Stork Bank', 'United Arab Emirates Stork Bank'],
    ['P.R.C. Ministry of Energy', 'Ministry of Energy of the People’s Republic of China'],
    ['DPRK Ministry of Atomic Energy', 'North Korea Ministry of Atomic Energy'],
    ['Ministry of Defence of Russia', 'Ministry of Defence of the Russian Federation'],
    ['Ministry of Defence of the RF', 'Ministry of Defence of the Russian Federation'],
    ['Iran Shipping Lines', 'Islamic Republic of Iran Shipping Lines'],
    ['Islamic Republc of Iran Shipping Lines', 'Islamic Republic of Iran Shipping Lines'],
    ['Stork Hong Kong', 'Stork HK'],
    ['Viet Nam Stork Bank', 'Vietnam Stork Bank'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.85)
    expect(score(listed, query)).toBeGreaterThan(0.85)
  })

  it('are different where the countries are', () => {
    expect(score('US Steel', 'UK Steel')).toBeLessThan(0.4)
    expect(score('Bank of Saudi Arabia', 'Bank of South Africa')).toBeLessThan(0.4)
    expect(score('Bank of North Korea', 'Bank of South Korea')).toBeLessThan(0.75)
  })

  it('are no letters that mean something else', () => {
    expect(meanings('RF Components')).toEqual([undefined, undefined])
    expect(meanings('Компоненты РФ')).toContain('russia')
  })
})

describe('a misspelt country', () => {
  it('is read when its name is long', () => {
    expect(meanings('AZERBAIhAN CONSTRUCTION')).toEqual(['azerbaijan'])
    expect(score('AZERBAIhAN CONSTRUCTION', 'AZERBAIJAN CONSTRUCTION')).toBeGreaterThan(0.9)
  })

  it('is left alone when its name is short, or the word is known to be another', () => {
    expect(meanings('Iram Stork')).toEqual([undefined, undefined])
    expect(meanings('Kirovskiy Stork')).toEqual(['kirov', undefined])
  })
})
