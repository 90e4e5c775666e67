import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateCell } from '../../src/batch/date-cell.js'
import { readNumberCell } from '../../src/batch/number-cell.js'

test.each([
  ['1000', 1000],
  ['1,000.50', 1000.5],
  ['1.000,50', 1000.5],
  ['1 000,50', 1000.5],
  ['1\u00a0000', 1000],
  ["1'000.5", 1000.5],
  ['1,000,000', 1_000_000],
  ['0,125', 0.125],
  ['12.5', 12.5],
  ['.5', 0.5],
])('reads the number %s', (cell, value) => {
  expect(readNumberCell(cell)).toBe(value)
})

test.each(['1,000', '1.000', '-5', '1e9', '12 pcs', '1,00,000', '1.2.3', ',', 'NaN', '1,000.000,5', '9'.repeat(50)])(
  'refuses %s',
  (cell) => {
    expect(readNumberCell(cell)).toHaveProperty('problem')
  },
)

test('a number written either way comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const fraction = String(cents).padStart(2, '0')
      const group = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark)
      const value = Number(`${whole}.${fraction}`)
      expect(readNumberCell(`${group(',')}.${fraction}`)).toBe(value)
      expect(readNumberCell(`${group('.')},${fraction}`)).toBe(value)
    }),
  )
})

test.each([
  ['2022-10-03', '2022-10-03'],
  ['03.10.2022', '2022-10-03'],
  ['3 Oct 2022', '2022-10-03'],
  ['2022/10/3', '2022-10-03'],
  ['13/10/2022', '2022-10-13'],
  ['10/13/2022', '2022-10-13'],
  ['20221003', '2022-10-03'],
  ['2022-10-03T10:00:00Z', '2022-10-03'],
  ['1970', '1970'],
])('reads the date %s', (cell, value) => {
  expect(readDateCell(cell, true)).toBe(value)
})

test.each(['03/10/2022', '31.02.2022', 'yesterday', '99/99/2022', '3 Foo 2022'])('refuses the date %s', (cell) => {
  expect(readDateCell(cell, true)).toHaveProperty('problem')
})

test('a year alone is no day', () => {
  expect(readDateCell('1970', false)).toEqual({ problem: 'needs a day' })
})
