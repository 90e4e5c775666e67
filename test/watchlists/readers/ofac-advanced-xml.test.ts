import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { periodWords } from '../../../src/watchlists/readers/ofac-advanced-dates.js'
import type { XmlElement } from '../../../src/watchlists/readers/xml/element.js'
import { comparable } from '../comparable.js'
import { ofacSame, sameEntriesInFull } from '../ofac-same.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadWithReport } from './load-text.js'
import { testXmlFaults } from './ofac-xml-faults.js'

test('entries read back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('ofac-sdn', ofacSame('sdn_advanced.xml'))
  expect(publishedOn).toBe('2023-03-01')
  expect(entries.map(comparable)).toEqual(sameEntriesInFull.map(comparable))
  expect(report).toMatchObject({ rows: 4, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['document issued', 1],
      ['document expires', 1],
      ['SanctionsMeasure Block', 4],
    ]),
  )
})

const element = (name: string, ...children: (XmlElement | string)[]): XmlElement => ({
  name,
  attributes: {},
  children: children.filter((child) => typeof child !== 'string'),
  text: children.filter((child) => typeof child === 'string').join(''),
})
const point = (name: string, day: string) => {
  const [year, month, date] = day.split('-')
  return element(name, element('Year', year!), element('Month', `${Number(month)}`), element('Day', `${Number(date)}`))
}
const period = (a: string, b: string, c: string, d: string) =>
  element(
    'DatePeriod',
    element('Start', point('From', a), point('To', b)),
    element('End', point('From', c), point('To', d)),
  )

test.each([
  ['1961-03-05 1961-03-05 1961-03-05 1961-03-05', '05 Mar 1961'],
  ['1962-01-01 1962-01-01 1962-12-31 1962-12-31', '1962'],
  ['1964-02-01 1964-02-01 1964-02-29 1964-02-29', 'Feb 1964'],
  ['1963-02-01 1963-02-01 1963-02-28 1963-02-28', 'Feb 1963'],
  ['1951-01-01 1951-12-31 1953-01-01 1953-12-31', '1951 to 1953'],
  ['1955-03-01 1955-03-31 1956-03-01 1956-03-31', 'Mar 1955 to Mar 1956'],
  ['1965-03-21 1965-03-21 1966-03-20 1966-03-20', '21 Mar 1965 to 20 Mar 1966'],
])('a period %s is said as %s', (days, words) => {
  const [a, b, c, d] = days.split(' ') as [string, string, string, string]
  expect(periodWords(period(a, b, c, d))).toBe(words)
})

test('a period without a start says nothing', () => {
  expect(periodWords(element('DatePeriod'))).toBeUndefined()
  expect(periodWords(element('DatePeriod', element('Start', element('From', element('Year', 'x')))))).toBeUndefined()
})

describe('what is wrong with the file is told', () => {
  const { text, load, invalid } = testXmlFaults('sdn_advanced.xml', 'cons_advanced.xml')

  test.each([
    [
      'a party without a number',
      text.replace('DistinctParty FixedRef="202"', 'DistinctParty FixedRef=""'),
      /line \d+: has no number of its own/,
    ],
    [
      'a number a second time',
      text.replace('DistinctParty FixedRef="202"', 'DistinctParty FixedRef="201"'),
      /has the number 201 a second time/,
    ],
    ['a party without a name', text.replace(/<Alias [\s\S]*?<\/Alias>/, ''), undefined],
    [
      'a file of changes',
      text.replace('Version="3"', 'Version="3" DeltaBaseVersion="2"'),
      /holds only the changes since another version/,
    ],
    [
      'no reference values',
      text.replace(/<ReferenceValueSets>[\s\S]*<\/ReferenceValueSets>/, ''),
      /has no reference values/,
    ],
    [
      'only entries of another list',
      text.replace('>SDN List<', '>Consolidated List<'),
      /holds only entries of the list "ofac-consolidated"/,
    ],
  ] as const)('%s', async (_, content, message) => {
    if (message === undefined) {
      // The first alias is the primary name: the next one stands in for it.
      expect((await load(content)).entries[0]?.names[0]).toMatchObject({ text: 'TESTOFF, Ivan', kind: 'strong-alias' })
      return
    }
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test('what points to nothing is counted', async () => {
    const { entries } = await load(text.replace(/<Location ID="\d+"/g, '<Location ID="1"'))
    expect(entries).toHaveLength(4)
    expect(entries[1]).not.toHaveProperty('addresses')
  })

  test('a day of delisting and a former relation', async () => {
    const removed =
      '<EntryEvent ID="1" EntryEventTypeID="999999"><Comment /><Date CalendarTypeID="1"><Year>2024</Year><Month>5</Month><Day>6</Day></Date></EntryEvent>'
    const content = text
      .replace('</EntryEventTypeValues>', '<EntryEventType ID="999999">Removed</EntryEventType></EntryEventTypeValues>')
      .replace(/(<SanctionsEntry ID="\d+" ProfileID="201"[^>]*>)/, `$1${removed}`)
      .replace('Former="false"', 'Former="true"')
    const { entries } = await load(content)
    expect(entries[0]).toMatchObject({
      listedOn: '2021-04-15',
      delistedOn: '2024-05-06',
      links: [{ to: '202', relation: 'formerly-leader-or-official-of' }],
    })
    expect(entries[1]).not.toHaveProperty('delistedOn')
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file', () => {
  const path = join(sharedLists, 'ofac/xml/cons_advanced.xml')

  test('loads without a bad row', async () => {
    const { entries, publishedOn, report } = await loadWithReport('ofac-consolidated', path)
    expect(publishedOn).toBe('2020-03-17')
    expect(entries).toHaveLength(375)
    expect(report).toMatchObject({ rows: 375, badRowCount: 0, notes: [] })
    expect(entries.filter((entry) => entry.type === undefined || entry.listedOn === undefined)).toEqual([])
    // Kinds of measure have no field; the authority that issued a number is named by 24 documents.
    expect([...report.unused.keys()].filter((what) => !what.startsWith('SanctionsMeasure'))).toEqual([
      '@IssuedIn-LocationID',
      'IssuingAuthority',
    ])
  })

  test('a person and a company read back', async () => {
    const { entries } = await loadWithReport('ofac-consolidated', path)
    expect(entries.find((entry) => entry.id === '17526')).toEqual({
      id: '17526',
      list: 'ofac-consolidated',
      type: 'person',
      names: [{ text: 'BEKTAS, Halis', kind: 'primary', parts: { family: 'BEKTAS', given: 'Halis' } }],
      countries: ['CH'],
      datesOfBirth: ['1966-02-13'],
      identifiers: [{ kind: 'passport', value: 'X0906223', country: 'CH' }],
      programmes: ['SYRIA', 'FSE-SY'],
      legalBasis: ['Executive Order 13608 (Iran/Syria)', 'Executive Order 13582 (Syria)'],
      listedOn: '2014-12-17',
    })
    expect(entries.find((entry) => entry.id === '18267')).toMatchObject({
      type: 'organization',
      programmes: ['UKRAINE-EO13662'],
      legalBasis: ['Executive Order 13662 (Ukraine)'],
      links: [{ to: '17022', relation: 'owned-or-controlled-by' }],
    })
  })

  test('it is no file of the SDN list', async () => {
    await expect(loadWithReport('ofac-sdn', path)).rejects.toThrow(/of the list "ofac-consolidated", not of "ofac-sdn"/)
  })
})
