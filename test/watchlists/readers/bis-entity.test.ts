import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntityText } from '../../../src/watchlists/readers/bis-entity-text.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/bis-entity-csv/entity-list.csv')
const text = readFileSync(path, 'utf8')

const requirement = 'License requirement: For all items subject to the EAR.'

test('reads back field by field', async () => {
  const { entries, report } = await loadWithReport('bis-entity', path)
  expect(entries).toEqual([
    {
      id: '9095400d2bfee43bc82b',
      list: 'bis-entity',
      names: [
        { text: 'Example Avionics Co., Ltd. (EAC)', kind: 'primary' },
        { text: 'Example Aero', kind: 'strong-alias' },
        { text: 'EAC Avionics Co., Ltd.', kind: 'strong-alias' },
      ],
      countries: ['CN'],
      addresses: ['Floor 10, Building 9, No. 1 Test Road, Shenzhen, 518129, China', '5 Sample Street, Beijing, China'],
      programmes: ['Entity List'],
      legalBasis: ['84 FR 22963, 5/21/19', '85 FR 36720, 6/18/20'],
      remarks: `${requirement} (See §744.11 of the EAR).; License review policy: Presumption of denial.; (See alternate addresses under Hong Kong)`,
    },
    {
      // The country stands only in the first row of its entities.
      id: '121ec246902619ad86dd',
      list: 'bis-entity',
      names: [
        { text: 'Test Institute (TI)', kind: 'primary' },
        { text: 'Old Test Institute', kind: 'former' },
      ],
      countries: ['CN'],
      addresses: ['No. 30 Sample Road, Beijing, China'],
      programmes: ['Entity List'],
      legalBasis: ['90 FR 4619, 1/16/25'],
      remarks: `${requirement}; License review policy: Case-by-case basis.`,
    },
    {
      // Two rows of one name in one country are one entry.
      id: '689ab39246749fe76f02',
      list: 'bis-entity',
      names: [{ text: 'Ali Ornek', kind: 'primary' }],
      countries: ['TR'],
      addresses: [
        '501, 5th Floor, Sample Han, Istanbul, Turkey',
        'Flat No. 41, Ankara, Turkey',
        '7 Liman Cad., Izmir, Turkey',
      ],
      programmes: ['Entity List'],
      legalBasis: ['76 FR 71869, 11/21/11', '77 FR 10000, 2/1/12'],
      remarks: `${requirement}; License review policy: Presumption of denial.`,
    },
    {
      id: '23ae6b6491a503957a61',
      list: 'bis-entity',
      names: [
        { text: 'Two Kinds Ltd.', kind: 'primary' },
        { text: 'TK', kind: 'strong-alias' },
        { text: 'Two K Holdings', kind: 'strong-alias' },
        { text: '2K Limited', kind: 'strong-alias' },
        { text: 'One Kind Ltd', kind: 'former' },
      ],
      countries: ['CY'],
      addresses: ['1 Harbour Street, Limassol, 3035, Cyprus'],
      programmes: ['Entity List'],
      legalBasis: ['81 FR 61601'],
      remarks: `${requirement}; License review policy: Presumption of denial.`,
    },
  ])
  expect(report).toMatchObject({ rows: 5, badRowCount: 0 })
})

test('a table with columns of their own for aliases, address and day', async () => {
  const table = [
    'Entity Name,Alternate Names,Address,City,Country,License Requirement,License Policy,FR Citation,Effective Date,Colour',
    '"Sample Works, Inc.",SW; and Sample,1 Test St.,Testgrad,RU,All items,Denial,87 FR 12226,2022-03-03,red',
  ]
  const list = await loadFiles('bis-entity', { 'el.csv': `${table.join('\n')}\n` })
  expect(list.entries).toMatchObject([
    {
      names: [
        { text: 'Sample Works, Inc.', kind: 'primary' },
        { text: 'SW', kind: 'strong-alias' },
        { text: 'Sample', kind: 'strong-alias' },
      ],
      countries: ['RU'],
      addresses: ['1 Test St., Testgrad, RU'],
      legalBasis: ['87 FR 12226'],
      listedOn: '2022-03-03',
    },
  ])
})

test.each([
  ['Plain Name, 1 Road, Town, Land', ['Plain Name'], ['1 Road, Town, Land']],
  ['Name Co., Ltd., 1 Road; and 2 Road.', ['Name Co., Ltd.'], ['1 Road', '2 Road']],
  ['Name (a.k.a., Other; Third), 1 Road', ['Name', 'Other', 'Third'], ['1 Road']],
  ['Name', ['Name'], []],
  [', 1 Road', [], ['1 Road']],
  ['', [], []],
  [
    'N, a.k.a., the following 2 aliases: -Ab; -Bc. Room 1, No. 5 St. Ann Rd., T.',
    ['N', 'Ab', 'Bc'],
    ['Room 1, No. 5 St. Ann Rd., T'],
  ],
])('takes “%s” apart', (entity, names, addresses) => {
  const read = readEntityText(entity)
  expect(read.names.map((name) => name.text)).toEqual(names)
  expect(read.addresses).toEqual(addresses)
})

test.each([
  ['empty', '', /is empty/],
  ['a web page', '<html></html>', /web page/],
  ['cut off in a cell', text.slice(0, text.indexOf('5th Floor')), /cut off/],
  ['no country column', text.replace('Country,', 'Land,'), /has no column "country"/],
  ['no name', text.replace('"Ali Ornek, 7 Liman Cad., Izmir, Turkey."', ''), /has no name/],
  ['no country', text.replace('"China, People\'s Republic of"', ''), /line 2: has no country/],
  ['another encoding', Buffer.from(text, 'latin1'), /not UTF-8/],
  ['a text without end', text.replace('Ali Ornek', '-;'.repeat(40_000)), /has 8\d{4} characters/],
])('%s is told by name', async (_, content, message) => {
  await expect(loadFiles('bis-entity', { 'el.csv': content })).rejects.toMatchObject({
    code: 'invalid-list',
    message: expect.stringMatching(message),
  })
})
