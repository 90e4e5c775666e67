import { expect, test } from 'vitest'
import { dayAfter, firstDay, lastDay } from '../../src/model/index.js'

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
])('%s begins on %s and ends on %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test('days are counted over months, leap days and years, and not beyond the calendar', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29')
  expect(dayAfter('2023-12-31')).toBe('2024-01-01')
  expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29')
  expect(dayAfter('2024-01-01', 366)).toBe('2025-01-01')
  expect(dayAfter('9999-12-31')).toBeUndefined()
  expect(dayAfter('0000-01-01', -1)).toBeUndefined()
  expect(dayAfter('2024-01-01', 1e12)).toBeUndefined()
})
