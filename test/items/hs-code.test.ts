import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHsCode } from '../../src/items/index.js'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'

describe('readHsCode', () => {
  it.each([
    '8526.91', '852691', '8526 91', '8526-91', '85.26.91', '8526.91.00', '8526910000', '8526 91 800 0', 'HS 8526.91',
    'HTS: 8526.91.0000', '８５２６．９１', '8526\u00a091', '  8526.91\t', 852691, 8526910000, 'ТН ВЭД 8526 91 800 0',
    '8526.91 (GNSS receivers)', '۸۵۲۶۹۱', 'Zolltarifnummer 8526 91 00', 'Schedule B: 8526.91.0040', 'GTİP 8526.91.80.00.00', '海关编码 8526919000', 'کد تعرفه ۸۵۲۶۹۱',
    'code SH 8526.91', 'ТН ВЭД ЕАЭС 8526 91 200 0', '8526,91', '8526·91', '۸۵۲۶٫۹۱', '8526\u201191', '8526_91', 'ex 8526.91', '\u200f8526.91\u200e',
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

  it('bridges codes of HS 2012, and says what a code of today was before', () => {
    expect(readHsCode('8459.40', { edition: 'HS2012' })).toMatchObject({ status: 'no', candidates: [] })
    expect(readHsCode('8459.40').editionNote).toContain('8459.41, 8459.49')
    expect(readHsCode('8459.40', { edition: 'HS2017' }).problem).toContain('went after HS 2012')
    expect(readHsCode('8803.30', { edition: 'HS2012' })).toMatchObject({ status: 'yes', candidates: ['880730'] })
    expect(readHsCode('8807.30').editionNote).toContain('8803.30')
    expect(readHsCode('8807.30', { edition: 'HS2017' })).toMatchObject({
      status: 'no',
      problem: expect.stringContaining('came with HS 2022'),
    })
  })

  it('keeps a code that lives on while part of its goods moved', () => {
    expect(readHsCode('9013.80')).toMatchObject({
      status: 'yes',
      candidates: ['901380'],
      editionNote: expect.stringContaining('8524'),
    })
    expect(readHsCode('9013.80', { edition: 'HS2022' }).editionNote).toBeUndefined()
    expect(readHsCode('8517.70')).toMatchObject({
      status: 'no',
      editionNote: expect.stringContaining('8517.71, 8517.79'),
    })
  })

  it.each([
    ['7701.00', 'kept free'], ['98', 'left to each country'], ['9903.88.01', 'left to each country'], ['0012.10', 'no chapter 00'],
    ['8599.10', 'the last of chapter 85'], ['8500.10', 'no heading 8500'], ['85', 'Chapter 85 has'], ['8', 'four digits'],
    ['85O1.10', 'perhaps 8501.10 is meant'], ['8542.3I', 'perhaps 8542.31 is meant'], ['1234567890123', '12 digits'], ['see invoice', 'not a tariff code'],
  ])('says of %j why it is none', (code, why) => {
    expect(readHsCode(code)).toMatchObject({ status: 'no', candidates: [], problem: expect.stringContaining(why) })
  }) // biome-ignore format: a table

  it('tells when a zero may have got lost', () => {
    expect(readHsCode('10121')).toMatchObject({ status: 'no', lengthNote: expect.stringContaining('0101.21') })
    expect(readHsCode(8504.4)).toMatchObject({
      status: 'possible',
      candidates: ['850440'],
      lengthNote: expect.stringContaining('8504.40'),
    })
    expect(readHsCode('8526.91').lengthNote).toBeUndefined()
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
