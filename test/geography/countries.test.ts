import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryTitle, isCaspianLittoral, resolveCountry, suggestCountry } from '../../src/geography/index.js'
import { countries } from '../../src/knowledge/compiled/countries.js'

describe('resolveCountry', () => {
  it.each([
    ['RU', 'RU'],
    ['rus', 'RU'],
    ['Russian Federation', 'RU'],
    ['РОССИЯ', 'RU'],
    ['Российская Федерация', 'RU'],
    ['Islamic Republic of Iran', 'IR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['ایران', 'IR'],
    ['ايران', 'IR'],
    ['İran', 'IR'],
    ['U.A.E.', 'AE'],
    ['P.R. China', 'CN'],
    ['中国', 'CN'],
    ['Hongkong', 'HK'],
    ['Turkey', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Weißrussland', 'BY'],
    ['Republic of Korea', 'KR'],
    ['DPRK', 'KP'],
    ['the Netherlands', 'NL'],
    ['ＲＵＳＳＩＡ', 'RU'],
    ['Côte d’Ivoire', 'CI'],
    ['Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Georgia', 'GE'],
    ['Georgia, Republic of', 'GE'],
    ['North Macedonia, The Republic of', 'MK'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Bahamas, The', 'BS'],
    [' uk ', 'GB'],
  ])('%s is %s', (text, code) => expect(resolveCountry(text)).toBe(code))

  it.each(['', '-', 'Atlantis', 'Iranian', 'Russia Street', 'QQ', '__proto__', 'constructor', 'x'.repeat(1e6)])(
    'does not take %.20s for a country',
    (text) => expect(resolveCountry(text)).toBeUndefined(),
  )

  it('knows every country by its codes and its English name', () => {
    for (const { alpha2, alpha3, name } of countries) {
      expect([alpha2, alpha3, name].map(resolveCountry)).toEqual([alpha2, alpha2, alpha2])
    }
  })

  it('has every ISO 3166-1 country once', () => {
    expect(new Set(countries.map((row) => row.alpha3)).size).toBe(countries.length)
    expect(countries).toHaveLength(250)
  })

  it('does not depend on letter case, marks and blanks around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom('', ' ', '\t', '.'), ({ alpha2, name }, edge) => {
        expect(resolveCountry(`${edge}${name.toUpperCase()}${edge}`)).toBe(alpha2)
        expect(resolveCountry(name.normalize('NFD'))).toBe(alpha2)
      }),
    )
  })

  it('gives a code of the table or nothing, for any text', () => {
    const codes = new Set(countries.map((row) => row.alpha2))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = resolveCountry(text)
        expect(code === undefined || codes.has(code)).toBe(true)
      }),
    )
  })
})

describe('suggestCountry', () => {
  it.each([
    ['Iraan', 'IR'],
    ['Kazahstan', 'KZ'],
    ['Germny', 'DE'],
  ])('takes %s for %s', (text, code) => expect(suggestCountry(text)).toBe(code))
  it('suggests nothing for nothing', () =>
    expect([suggestCountry(''), suggestCountry('xqzwv')]).toEqual([undefined, undefined]))
})

it('titles a country, and leaves an unknown code as it is', () => {
  expect([countryTitle('IR'), countryTitle('ZZ')]).toEqual(['Iran', 'ZZ'])
})

it('knows the five Caspian states', () => {
  expect(countries.filter((row) => isCaspianLittoral(row.alpha2)).map((row) => row.alpha2)).toEqual([
    'AZ',
    'IR',
    'KZ',
    'RU',
    'TM',
  ])
})
