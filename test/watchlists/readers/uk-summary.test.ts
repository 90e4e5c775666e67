import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeZip } from '../make-zip.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/uk-summary/summary.csv')
const whole = readFileSync(path, 'utf8')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`
const sheetRow = (cells: readonly string[]) =>
  `<table:table-row>${cells.map(cell).join('')}<table:table-cell table:number-columns-repeated="16376"/></table:table-row>`

/** A spreadsheet as programs save it: empty rows and cells are only counted. */
function ods(rows: readonly (readonly string[])[]): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table>${rows.map(sheetRow).join('')}<table:table-row table:number-rows-repeated="1043268"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'content.xml', content: `\ufeff${content}` },
    { name: 'META-INF/manifest.xml', content: '<manifest/>' },
  ])
}

const header = whole.slice(0, whole.indexOf('\n')).split(',')
const person = [
  'TST0001',
  '90001',
  'TESTOV Ivan Petrovich',
  'Testland',
  'Individual',
  'UK|UN',
  '05-06-2023',
  'Asset freeze, Travel Ban',
]

const testov = {
  id: 'TST0001',
  list: 'uk-sanctions',
  type: 'person',
  names: [{ text: 'TESTOV Ivan Petrovich', kind: 'primary' }],
  programmes: ['Testland'],
  listedOn: '2023-06-05',
  remarks: 'OFSI group ID 90001; Designation source UK|UN; Sanctions imposed: Asset freeze, Travel Ban',
}

test('the CSV reads back field by field; a party without a name is told', async () => {
  const { entries, report } = await loadWithReport('uk-sanctions', path)
  expect(entries).toEqual([
    testov,
    {
      id: 'TST0002',
      list: 'uk-sanctions',
      type: 'organization',
      names: [{ text: 'NOVA GLIDER WORKS', kind: 'primary' }],
      programmes: ['Testland'],
      remarks: 'Designation source UK; Sanctions imposed: Asset freeze; Designated by the UK on 2020-12-31',
    },
    expect.objectContaining({ id: 'TST0003', type: 'vessel', listedOn: '2024-08-07' }),
  ])
  expect(report).toMatchObject({ rows: 4, badRowCount: 0 })
  expect(report.unused).toEqual(new Map([['party without a name', 1]]))
  expect(report.notes).toEqual([expect.stringMatching(/no name for TST0004/), expect.stringMatching(/no aliases/)])
})

test('the spreadsheet is the same list', async () => {
  const { entries } = await loadFiles('uk-sanctions', { 'summary.ods': ods([header, person]) })
  expect(entries).toEqual([testov])
})

describe('faults are told by name', () => {
  test.each([
    [
      'another spreadsheet',
      ods([
        ['Name', 'Country'],
        ['A', 'B'],
      ]),
      /summary\.ods is a spreadsheet, but not the summary/,
    ],
    ['a number twice', ods([header, person, person]), /has the number TST0001 a second time/],
    ['no number', ods([header, ['?', ...person.slice(1)]]), /has "\?" where the number/],
    ['a header alone', ods([header]), /holds no entry/],
    ['cut off', ods([header, person]).subarray(0, 300), /cut off or damaged as a ZIP archive/],
  ])('%s', async (_, content, message) => {
    await expect(loadFiles('uk-sanctions', { 'summary.ods': content })).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })

  test('many parties without a name', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `TST1${at},,,Testland,Entity,UK,07-08-2024,Asset freeze\n`).join(
      '',
    )
    await expect(loadFiles('uk-sanctions', { 'summary.csv': whole + rows })).rejects.toThrow(/has no name for TST0004/)
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file of 11 August 2025', () => {
  // 5,302 designations; the publisher’s file leaves the names of two of them blank.
  test('5,300 of 5,302 designations have a name, the same from ODS and from CSV', async () => {
    const sheet = await loadWithReport('uk-sanctions', join(sharedLists, 'uk/fcdo_summary.ods'))
    const table = await loadWithReport('uk-sanctions', join(sharedLists, 'uk/fcdo_summary.csv'))
    for (const { report, entries } of [sheet, table]) {
      expect(report).toMatchObject({ rows: 5_302, badRowCount: 0 })
      expect(report.notes[0]).toContain('no name for BEL0174, RUS1467')
      expect(entries).toHaveLength(5_300)
      const ofType = (type: string) => entries.filter((entry) => entry.type === type).length
      expect([ofType('person'), ofType('organization'), ofType('vessel')]).toEqual([3_752, 1_087, 461])
    }
    expect(sheet.entries).toEqual(table.entries)
    expect(sheet.entries[0]).toMatchObject({ id: 'AFG0001', programmes: ['Afghanistan'], listedOn: '2012-06-29' })
  })
})
