import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierAgreement, identifierKinds, readIdentifier } from '../../src/identifiers/index.js'

const sameIdentifier = (a: ReturnType<typeof read>, b: ReturnType<typeof read>) =>
  identifierAgreement(a, b) !== undefined
const read = (kind: string, value: string, country?: string) => readIdentifier({ kind, value, country })

describe('kinds', () => {
  it.each([
    ['ИНН', 'inn'],
    ['INN', 'inn'],
    ['IMO number', 'imo'],
    ['Vessel Registration Identification', 'imo'],
    ['Tax ID No.', 'tax-id'],
    ['Registration Number', 'registration'],
    ['National ID No.', 'national-id'],
    ['ОГРН', 'ogrn'],
    ['SWIFT/BIC', 'bic'],
    ['D-U-N-S Number', 'duns'],
    ['Unified Social Credit Code (USCC)', 'uscc'],
    ['Our own number', 'our-own-number'],
  ])('reads %s as %s', (kind, canonical) => {
    expect(read(kind, '1234567').kind).toBe(canonical)
  })

  it('names every kind once', () => {
    expect(new Set(identifierKinds).size).toBe(identifierKinds.length)
  })

  it('reads a Russian tax number as INN and a 13-digit Russian registration number as OGRN', () => {
    expect(read('tax id', '3017041900', 'Russia')).toMatchObject({ kind: 'inn', status: 'valid', country: 'RU' })
    expect(read('registration number', '1027700132195', 'RU')).toMatchObject({ kind: 'ogrn', status: 'valid' })
    expect(read('registration number', '1027700132195').kind).toBe('registration')
  })

  it('reads the IMO number of a shipping company under any kind', () => {
    expect(read('Identification Number', 'IMO 6016988')).toMatchObject({
      kind: 'imo',
      value: '6016988',
      status: 'valid',
    })
  })
})

describe('check digits', () => {
  it.each([
    ['inn', '7707083893'],
    ['inn', '500100732259'],
    ['ogrn', '1027700132195'],
    ['ogrnip', '304500116000157'],
    ['imo', 'IMO 9074729'],
    ['lei', '5493001KJTIIGC8Y1R12'],
    ['iban', 'GB82 WEST 1234 5698 7654 32'],
    ['uscc', '91440300708461136T'],
    ['bic', 'DEUTDEFF500'],
    ['kpp', '773601001'],
    ['mmsi', '273342000'],
  ])('accepts %s %s', (kind, value) => {
    expect(read(kind, value)).toMatchObject({ kind, status: 'valid' })
  })

  it.each([
    ['inn', '7707083894', /check digit/],
    ['inn', '77070', /10 or 12 digits/],
    ['inn', '500100732258', /check digit/],
    ['ogrn', '1027700132196', /check digit/],
    ['imo', '9074728', /check digit/],
    ['lei', '5493001KJTIIGC8Y1R13', /check digits/],
    ['iban', 'GB82WEST12345698765433', /check digits/],
    ['uscc', '91440300708461136X', /check character/],
    ['bic', 'DEUT1', /8 or 11/],
    ['inn', '0000000000', /no number/],
    ['passport', 'N/A', /no number/],
  ])('refuses %s %s', (kind, value, problem) => {
    const fact = read(kind, value)
    expect(fact.status).toBe('invalid')
    expect(fact.problem).toMatch(problem)
  })

  it('finds every single wrong digit of an INN', () => {
    const good = '7707083893'
    for (let at = 0; at < good.length; at++) {
      const wrong = good.slice(0, at) + ((Number(good[at]) + 1) % 10) + good.slice(at + 1)
      expect(read('inn', wrong).status).toBe('invalid')
    }
  })

  it('leaves kinds without a check digit unchecked', () => {
    expect(read('passport', 'A 123-456')).toMatchObject({ value: 'A123456', status: 'unchecked' })
  })
})

describe('sameIdentifier', () => {
  it('knows one number under two names and spellings', () => {
    expect(sameIdentifier(read('ИНН', '3017 041 900'), read('Tax ID No.', '3017041900', 'Russia'))).toBe(true)
    expect(sameIdentifier(read('imo', '9481922'), read('Vessel Registration Identification', 'IMO 9481922'))).toBe(true)
    expect(sameIdentifier(read('bic', 'DEUTDEFF'), read('swift', 'DEUTDEFFXXX'))).toBe(true)
    expect(sameIdentifier(read('tax-id', '3017041900'), read('inn', '3017041900'))).toBe(true)
  })

  it('keeps different kinds, issuers and short or shared numbers apart', () => {
    expect(sameIdentifier(read('imo', '9481922'), read('mmsi', '9481922'))).toBe(false)
    expect(sameIdentifier(read('passport', 'A1234567', 'IR'), read('passport', 'A1234567', 'SY'))).toBe(false)
    expect(sameIdentifier(read('registration', '1480'), read('registration', '1480'))).toBe(false)
    expect(sameIdentifier(read('registration', '0000001480'), read('registration', '0000001480'))).toBe(false)
    expect(sameIdentifier(read('kpp', '773601001'), read('kpp', '773601001'))).toBe(false)
  })

  it('is symmetric and never throws', () => {
    const kinds = fc.oneof(
      fc.constantFrom(...identifierKinds),
      fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    )
    const facts = fc.record({
      kind: kinds,
      value: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
      country: fc.option(fc.string({ maxLength: 10 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        const a = readIdentifier(first)
        const b = readIdentifier(second)
        expect(sameIdentifier(a, b)).toBe(sameIdentifier(b, a))
        expect(a.raw).toBe(first.value)
      }),
    )
  })
})
