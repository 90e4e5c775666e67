import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWatchlist } from '../../../src/watchlists/load.js'
import type { LoadReport } from '../../../src/watchlists/readers/report.js'
import { comparable } from '../comparable.js'
import { ofacSame, sameEntries } from '../ofac-same.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const folder = join(import.meta.dirname, '../../fixtures/ofac')

async function load(path = folder) {
  let report: LoadReport | undefined
  const list = await loadWatchlist('ofac-sdn', { path, onReport: (made) => (report = made) })
  return { list, report: report!, entry: (id: string) => list.entries.find((entry) => entry.id === id)! }
}

test('an organization reads back field by field', async () => {
  const { entry } = await load()
  expect(entry('101')).toEqual({
    id: '101',
    list: 'ofac-sdn',
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS', kind: 'primary' },
      { text: 'NOVA PLANER', kind: 'strong-alias' },
      { text: 'OLD GLIDER WORKS', kind: 'former' },
      { text: 'NEW GLIDER WORKS', kind: 'strong-alias' },
      { text: 'NGW', kind: 'weak-alias' },
      { text: 'GLIDERWERK', kind: 'weak-alias' },
    ],
    countries: ['RU', 'IR'],
    identifiers: [
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'tax-id', value: '770501001', country: 'RU' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
      { kind: 'lei', value: '253400TESTTESTTEST89', country: 'RU' },
      { kind: 'uscc', value: '91310000MA1ABCDE03', country: 'CN' },
      { kind: 'bic', value: 'NOVARUMM' },
      { kind: 'website', value: 'www.nova-glider.example' },
    ],
    addresses: ['ul. Sh-2, 11/9, Yelabuga 423600, Russia', 'Tehran, Iran'],
    programmes: ['TEST-EO1', 'TEST-IFSR'],
    remarks:
      'Organization Established Date 16 Aug 2011; Secondary sanctions risk: section 1(b) of an order, as amended',
    links: [
      { to: '102', relation: 'linked-to' },
      { to: 'UNLISTED HOLDING', relation: 'linked-to' },
    ],
  })
})

test('a person reads back field by field, with partial dates, ranges and several passports', async () => {
  const { entry, report } = await load()
  expect(entry('102')).toEqual({
    id: '102',
    list: 'ofac-sdn',
    type: 'person',
    names: [{ text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } }],
    countries: ['RU', 'IR'],
    gender: 'male',
    datesOfBirth: ['1961-03-05', '1962', '1963', '1970', '1971', '1972', '1964-11'],
    placesOfBirth: ['Yelabuga, Russia', 'Kazan, Russia'],
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'national-id', value: '4712345678', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
    ],
    programmes: ['TEST-EO1'],
    remarks: 'Title Director of Nova Glider Works; DOB circa 1963; DOB 1970 to 1972',
    links: [{ to: '101', relation: 'linked-to' }],
  })
  expect(report.unused).toEqual(
    new Map([
      ['document issued', 1],
      ['document expires', 1],
    ]),
  )
})

test('a vessel and an aircraft read back field by field', async () => {
  const { entry } = await load()
  expect(entry('103')).toEqual({
    id: '103',
    list: 'ofac-sdn',
    type: 'vessel',
    names: [{ text: 'CASPIAN TESTER', kind: 'primary' }],
    countries: ['IR'],
    identifiers: [
      { kind: 'call-sign', value: '9TEST1' },
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '422141000' },
    ],
    programmes: ['TEST-EO1'],
    vessel: { type: 'General Cargo', tonnage: '3,345', grossTonnage: '2,478', flag: 'IR', formerFlags: ['MT'] },
    links: [{ to: '101', relation: 'owner' }],
  })
  expect(entry('104')).toMatchObject({
    type: 'aircraft',
    identifiers: [
      { kind: 'aircraft-tail', value: 'EP-TST' },
      { kind: 'aircraft-serial', value: '24363' },
    ],
    remarks: 'Aircraft Model B.747-422',
    links: [{ to: '101', relation: 'operator' }],
  })
})

test('remarks that are cut go on in the spill-over file', async () => {
  const { entry, report } = await load()
  expect(entry('105').identifiers).toContainEqual({ kind: 'inn', value: '7700123459', country: 'RU' })
  expect(entry('105').names.map((name) => name.text)).toEqual(['LONG REMARKS LTD', 'PADDING', 'TAIL'])
  expect(report.notes).toEqual([])
})

test('the discontinued files with bars between the columns read the same', async () => {
  const [commas, bars] = await Promise.all(
    ['sdn.csv', 'sdn.pip'].map((name) => loadWithReport('ofac-sdn', ofacSame(name))),
  )
  expect(commas!.entries.map(comparable)).toEqual(sameEntries.map(comparable))
  expect(bars!.entries).toEqual(commas!.entries)
  expect(bars!.report).toMatchObject({ rows: 4 + 6 + 7, badRowCount: 0, notes: [] })
})

test('a file with bars is told from others, and a bad row in it', async () => {
  const row = (id: string) => `${id}|"PARTY ${id}"|-0- |"TEST"|-0- |-0- |-0- |-0- |-0- |-0- |-0- |"DOB 1970."\r\n`
  const load = (content: string) => loadFiles('ofac-sdn', { 'sdn.pip': content })
  expect((await load(row('1') + row('2'))).entries).toHaveLength(2)
  await expect(load(`${row('1')}2|"TOO SHORT"\r\n${row('3')}`)).rejects.toThrow(/line 2: has 2 columns, needs 12/)
  await expect(load(row('1') + row('2').slice(0, 30))).rejects.toThrow(/sdn\.pip is cut off/)
  await expect(load('1|2|"Street"|"City"|"Iran"|-0- \r\n')).rejects.toThrow(/address file of an OFAC list with bars/)
})

test('a row with a quotation mark in the middle of a cell is one bad row', async () => {
  const rows =
    '1,"A",-0- ,"T",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,B"C"D,-0- ,"T",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'
  await expect(loadFiles('ofac-sdn', { 'sdn.csv': rows })).rejects.toThrow(
    /line 2: has quotation marks in the wrong place/,
  )
})

test.skipIf(!haveSharedLists)('the publisher’s own file with bars', async () => {
  const { entries, report } = await loadWithReport('ofac-sdn', join(sharedLists, 'ofac/versions/2020-03-07/sdn.pip'))
  expect(entries).toHaveLength(2_000)
  expect(report).toMatchObject({ rows: 2_000, badRowCount: 0 })
  expect(entries.find((entry) => entry.id === '306')).toEqual({
    id: '306',
    list: 'ofac-sdn',
    type: 'organization',
    names: [
      { text: 'BANCO NACIONAL DE CUBA', kind: 'primary' },
      { text: 'BNC', kind: 'weak-alias' },
    ],
    programmes: ['CUBA'],
  })
})
