import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/bis-dpl/dpl.txt')
const text = readFileSync(path, 'utf8')

test('reads back field by field', async () => {
  const { entries, report } = await loadWithReport('bis-dpl', path)
  expect(entries).toEqual([
    {
      // Two rows of one order; the later of two last days counts, and the day after it is the first free one.
      id: 'DENY EXAMPLE 2003-06-19',
      list: 'bis-dpl',
      names: [{ text: 'DENY EXAMPLE', kind: 'primary' }],
      countries: ['US'],
      addresses: ['7 PRISON ROAD, TESTVILLE, TX, 75081, US', '908 SAMPLE AVENUE, TESTVILLE, TX, US'],
      programmes: ['Denied Persons List'],
      legalBasis: ['68 F.R. 38290 6/27/03', '71 F.R. 38843 7/10/06'],
      listedOn: '2003-06-19',
      delistedOn: '2056-06-30',
      remarks: 'Standard order: Y; FR NOTICE ADDED; Denied until 2056-06-29; Denied until 2050-06-29',
    },
    {
      // A renewal: the notices show that the order is older than its day of effect.
      id: 'OTHER EXAMPLE LTD. (A.K.A. OEL) 2023-10-31',
      list: 'bis-dpl',
      names: [
        { text: 'OTHER EXAMPLE LTD.', kind: 'primary' },
        { text: 'OEL', kind: 'strong-alias' },
      ],
      countries: ['CY'],
      addresses: ['1 HARBOUR STREET, LIMASSOL, 3035, CY'],
      programmes: ['Denied Persons List'],
      legalBasis: ['76 F.R. 12318 3/7/11', '88 F.R. 30078 5/10/2023'],
      delistedOn: '2024-10-31',
      remarks: 'Standard order: Y; TDO RENEWAL; Denied until 2024-10-30; Effective 2023-10-31',
    },
    {
      id: 'ENDLESS EXAMPLE 1987-02-06',
      list: 'bis-dpl',
      names: [{ text: 'ENDLESS EXAMPLE', kind: 'primary' }],
      countries: ['CN'],
      addresses: ['BEIJING, CN'],
      programmes: ['Denied Persons List'],
      legalBasis: ['52 F.R. 38502 10/16/87'],
      listedOn: '1987-02-06',
      remarks: 'Standard order: N',
    },
  ])
  expect(report).toMatchObject({ rows: 4, badRowCount: 0 })
  expect(report.notes).toEqual(['dpl.txt bears no date; its newest update is of 2023-11-01.'])
  expect([...report.unused]).toEqual([['Last_Update', 4]])
})

test('the order of the rows does not change an entry’s number', async () => {
  const [header, ...rows] = text.trimEnd().split('\r\n')
  const list = await loadFiles('bis-dpl', { 'dpl.txt': `${[header, ...rows.reverse()].join('\r\n')}\r\n` })
  expect(list.entries.map((entry) => entry.id).sort()).toEqual([
    'DENY EXAMPLE 2003-06-19',
    'ENDLESS EXAMPLE 1987-02-06',
    'OTHER EXAMPLE LTD. (A.K.A. OEL) 2023-10-31',
  ])
})

test.each([
  ['empty', '', /is empty/],
  ['a web page', '<html></html>', /web page/],
  ['cut off in a cell', text.slice(0, text.indexOf('HARBOUR')), /cut off: .* line 3/],
  ['cut off between cells', text.slice(0, text.indexOf('"LIMASSOL"')), /cut off: .* line 3/],
  ['a column missing', text.replace('Effective_Date', 'Date'), /has no column "Effective_Date"/],
  ['no name', text.replace('ENDLESS EXAMPLE', ' '), /line 5: has no name/],
  ['no date', text.replace('02/06/1987', '31/31/1987'), /line 5: has "31\/31\/1987" as day of effect/],
  ['another width', text.replace('\t"BEIJING"', ''), /line 5: has 11 columns, needs 12/],
  ['another encoding', Buffer.from(text.replace('BEIJING', 'BÉIJING'), 'latin1'), /not UTF-8/],
])('%s is told by name', async (_, content, message) => {
  await expect(loadFiles('bis-dpl', { 'dpl.txt': content })).rejects.toMatchObject({
    code: 'invalid-list',
    message: expect.stringMatching(message),
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file', () => {
  test('loads whole: 665 rows of 547 orders', async () => {
    const { entries, report } = await loadWithReport('bis-dpl', join(sharedLists, 'bis/dpl.txt'))
    expect(report).toMatchObject({ rows: 665, badRowCount: 0 })
    expect(report.notes).toEqual(['dpl.txt bears no date; its newest update is of 2023-11-28.'])
    expect(entries).toHaveLength(547)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    expect(byId.get('I. ASH 2002-03-04')).toMatchObject({
      countries: ['US'],
      addresses: [
        '605 TRAIL LAKE DRIVE, RICHARDSON, TX, 75081, US',
        '908 AUDELIA ROAD, SUITE 200 #245, RICHARDSON, TX, 75081, US',
      ],
      legalBasis: ['67 F.R. 56530 9/4/02', '67 F.R. 10890 3/11/02', '71 F.R. 38843 7/10/06'],
      listedOn: '2002-03-04',
      delistedOn: '2056-06-30',
    })
    expect(byId.get('MAHMOUD AMINI 2023-10-31')).not.toHaveProperty('listedOn')
    // Two rows differ in the year in which the denial ends: the later one holds.
    expect(byId.get('JESUS ADRIAN RAMIREZ 2023-03-21')?.delistedOn).toBe('2030-12-17')
  })
})
