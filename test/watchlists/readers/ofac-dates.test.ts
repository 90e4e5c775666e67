import { expect, test } from 'vitest'
import { readBirthDates, readOfacDate } from '../../../src/watchlists/readers/ofac-dates.js'

test.each([
  ['10 Dec 1948', '1948-12-10'],
  ['3 May 1970', '1970-05-03'],
  ['Dec 1948', '1948-12'],
  ['1948', '1948'],
  ['31 Feb 1970', '1970-02'],
  ['unknown', undefined],
  ['10 Foo 1948', undefined],
  ['', undefined],
])('%s', (text, date) => expect(readOfacDate(text)).toBe(date))

test.each([
  ['22 Feb 1962', ['1962-02-22'], false],
  ['circa 1956', ['1956'], true],
  ['circa 01 Jan 1961', ['1961'], true],
  ['1962 to 1964', ['1962', '1963', '1964'], true],
  ['circa 1979-1981', ['1979', '1980', '1981'], true],
  ['08 Nov 1985 to 07 Nov 1986', ['1985', '1986'], true],
  ['Mar 1980 to Mar 1981', ['1980', '1981'], true],
  ['01 Mar 1980 to 30 Apr 1980', ['1980'], true],
  ['1900 to 1990', ['1900', '1990'], true],
])('birth date %s', (text, dates, vague) => expect(readBirthDates(text)).toEqual({ dates, vague }))

test.each(['1990 to 1980', 'one to two to three', 'unknown'])('no birth date: %s', (text) =>
  expect(readBirthDates(text)).toBeUndefined(),
)
