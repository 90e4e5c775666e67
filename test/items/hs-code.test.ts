import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHsCode } from '../../src/items/index.js'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'

describe('readHsCode', () => {
  it.each([
    '8526.91', '852691', '8526 91', '8526-91', '85.26.91', '8526.91.00', '8526910000', '8526 91 800 0', 'HS 8526.91',
    'HTS: 8526.91.0000', '８５２６．９１', '8526\u00a091', '  8526.91\t', 852691, 8526910000, 'ТН ВЭД 8526 91 800 0',
    '8526.91 (GNSS receivers)', '۸۵۲۶۹۱',
  ])('reads %j', (code) => {
    expect(readHsCode(code)).toMatchObject({ status: 'yes', candidates: ['852691'], chapter: '85', heading: '8526' })
  }) // biome-ignore format: a table

  it.each([
    ['8526', 'possible'], ['85269', 'possible'], ['8526.XX', 'possible'], ['85', 'no'], ['0852691', 'no'], ['852692', 'no'], ['', 'no'],
    ['see invoice', 'no'], ['+98 526 910 000', 'no'], ['7A994', 'no'], ['9926.91', 'no'], ['1234567890123', 'no'], ['77', 'no'], [-5, 'no'], [1.5, 'no'],
  ])('says of %j: %s', (code, status) => {
    expect(readHsCode(code as string).status).toBe(status)
  }) // biome-ignore format: a table

  it('bridges codes of HS 2017', () => {
    expect(readHsCode('8803.30')).toMatchObject({ status: 'yes', candidates: ['880730'] })
    expect(readHsCode('8541.50', { edition: 'HS2017' })).toMatchObject({
      status: 'yes',
      candidates: ['854151', '854159'],
    })
    expect(readHsCode('8525.80')).toMatchObject({ status: 'possible', candidates: ['852589'] })
    expect(readHsCode('8525.80').editionNote).toContain('8525.81')
    expect(readHsCode('8525.80', { edition: 'HS2022' })).toMatchObject({ status: 'no', problem: expect.any(String) })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.double(), fc.integer()), (code) => {
        const fact = readHsCode(code)
        expect(fact.digits).toMatch(/^\d*$/)
        expect(fact).toEqual(readHsCode(code))
      }),
    )
  })

  it('knows every listed code with any national digits behind it', () => {
    const code = fc.constantFrom(...chplRows.map((row) => row.hs6))
    fc.assert(
      fc.property(code, fc.stringMatching(/^\d{0,6}$/), (hs6, rest) => {
        expect(readHsCode(hs6 + rest)).toMatchObject({ status: 'yes', candidates: [hs6] })
      }),
    )
  })
})
