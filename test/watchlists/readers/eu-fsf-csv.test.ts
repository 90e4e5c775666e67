import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/eu-fsf-csv/list-1.1.csv')
const oldPath = join(import.meta.dirname, '../../fixtures/eu-fsf-csv/list-1.0.csv')
const text = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('eu-fsf', { 'list.csv': content })
const invalid = (message: RegExp) => ({ code: 'invalid-list', message: expect.stringMatching(message) })

test('CSV 1.1 reads back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('eu-fsf', path)
  expect(publishedOn).toBe('2026-10-05')
  expect(report).toMatchObject({ rows: 12, badRowCount: 0, notes: [] })
  expect([...report.unused]).toEqual([
    ['Entity_Regulation_Type', 9],
    ['Entity_Regulation_OrganisationType', 9],
    ['Entity_Regulation_EntryIntoForceDate', 9],
    ['Entity_Regulation_PublicationUrl', 9],
    ['Identification_IssuedDate', 1],
  ])
  expect(entries).toEqual([
    {
      id: 'EU.9001.1',
      list: 'eu-fsf',
      type: 'person',
      names: [
        { text: 'Ivan Petrovich TESTOV', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
        { text: 'Иван Петрович ТЕСТОВ', kind: 'native', script: 'Cyrl' },
        { text: 'The Glider', kind: 'weak-alias' },
      ],
      countries: ['RU'],
      datesOfBirth: ['1961-03-05', '1964-11', '1970', '1971', '1972'],
      placesOfBirth: ['Yelabuga, Tatarstan, RUSSIAN FEDERATION'],
      gender: 'male',
      identifiers: [
        { kind: 'passport', value: 'A1234567', country: 'IR' },
        { kind: 'passport', value: '700112233', country: 'RU' },
      ],
      programmes: ['TST'],
      legalBasis: ['2021/901 (OJ L90)'],
      listedOn: '2021-03-01',
      remarks:
        'Date of UN designation: 2021-03-01; see annex; UN reference XXi.901; Title (a) Dr.; Function Director of "Nova Glider"; DOB 1970 to 1972; Birth: between 1970 and 1972; National passport A1234567: known to be false',
    },
    {
      id: 'EU.9002.2',
      list: 'eu-fsf',
      type: 'organization',
      names: [{ text: 'Nova Glider Works', kind: 'primary' }],
      countries: ['RU'],
      identifiers: [
        { kind: 'phone', value: '+7 351 775 10 37' },
        { kind: 'email', value: 'info@nova-glider.example' },
        { kind: 'inn', value: '7700123459', country: 'RU' },
      ],
      addresses: ['ul. Sh-2, 11/9, P.O. Box 12 34, 423600 Yelabuga, Tatarstan, RUSSIAN FEDERATION'],
      programmes: ['TST'],
      legalBasis: ['2024/902 (OJ L 2024/902)'],
      remarks: 'Address: former location; Contact open daily; Earliest act named: 2022-11-20',
    },
  ])
})

test('CSV 1.0 reads back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('eu-fsf', oldPath)
  expect(publishedOn).toBe('2018-07-04')
  expect(report).toMatchObject({ rows: 11, badRowCount: 0, notes: [] })
  expect([...report.unused]).toEqual([
    ['Leba_url', 9],
    ['name without letters', 1],
  ])
  expect(entries).toEqual([
    {
      id: 'EU.9001.1',
      list: 'eu-fsf',
      type: 'person',
      names: [
        { text: 'Ivan Petrovich TESTOV', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
        { text: 'Иван ТЕСТОВ', kind: 'native', script: 'Cyrl' },
      ],
      countries: ['RU'],
      datesOfBirth: ['1961-03-05', '1964-11'],
      placesOfBirth: ['Yelabuga, RUS', 'Kazan'],
      gender: 'male',
      identifiers: [
        { kind: 'passport', value: 'A1234567', country: 'IR' },
        { kind: 'passport', value: '700112233' },
      ],
      programmes: ['TST'],
      legalBasis: ['2017/901 (OJ L90)'],
      listedOn: '2016-12-01',
      remarks:
        '(Date of UN designation: 2017-03-01) (see annex); Title Dr.; Function Director; National passport A1234567: (expired in 2016)',
    },
    {
      id: 'EU.9002.2',
      list: 'eu-fsf',
      type: 'organization',
      names: [{ text: 'Nova Glider Works', kind: 'primary' }],
      countries: ['RU'],
      identifiers: [
        { kind: 'phone', value: '775 10 37' },
        { kind: 'fax', value: '775 10 38' },
      ],
      addresses: ['11/9 ul. Sh-2, 423600 Yelabuga, RUS'],
      programmes: ['TST'],
      legalBasis: ['2017/902 (OJ L91)'],
      remarks: 'Earliest act named: 2017-04-05',
    },
  ])
})

const header = 'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;NameAlias_WholeName\n'

describe('what is wrong with the file is told', () => {
  test.each([
    ['a row too wide', `${header}05/10/2026;1;EU.1.1;P;A;B;C\n`, /line 2: has 7 columns, needs 5/],
    [
      'a party without a name',
      `${header}05/10/2026;1;EU.1.1;P;A\n05/10/2026;2;EU.2.2;P;\n`,
      /line 3: has no name for the party EU\.2\.2/,
    ],
    ['a row without a number', `${header}05/10/2026;;;P;A\n`, /line 2: has no number/],
    [
      'a party again, away from the first',
      `${header};1;EU.1.1;P;A\n;2;EU.2.2;P;B\n;1;EU.1.1;P;C\n`,
      /line 4: has the party EU\.1\.1 a second time/,
    ],
    ['the header alone', header, /holds no entry/],
    ['no column of names', 'fileGenerationDate;Entity_LogicalId\n05/10/2026;1\n', /no column "name\.wholeName"/],
    [
      'lines that a spreadsheet quoted',
      `"${header.trim()}"\n"05/10/2026;1;EU.1.1;P;A"\n`,
      /as a spreadsheet has damaged it/,
    ],
    ['a web page', '<html></html>', /web page/],
    ['an empty file', '', /is empty/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test('cut off in a row', async () => {
    await expect(load(text.slice(0, text.lastIndexOf(';7700123459')))).rejects.toMatchObject(invalid(/cut off/))
  })

  test('another encoding', async () => {
    await expect(load(Buffer.from(`${header}05/10/2026;1;EU.1.1;P;Café\n`, 'latin1'))).rejects.toMatchObject(
      invalid(/not UTF-8/),
    )
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own files', () => {
  test('the first 999 rows of CSV 1.0 load without a bad row', async () => {
    const { entries, publishedOn, report } = await loadWithReport(
      'eu-fsf',
      join(sharedLists, 'eu/fsf_csv_1_0_short.csv'),
    )
    expect(report).toMatchObject({ rows: 999, badRowCount: 0 })
    expect(publishedOn).toBe('2018-07-04')
    expect(entries).toHaveLength(93)
    expect(entries.find((entry) => entry.id === 'EU.36.64')).toEqual({
      id: 'EU.36.64',
      list: 'eu-fsf',
      type: 'person',
      names: [{ text: 'Robert Gabriel Mugabe', kind: 'primary', parts: { family: 'Mugabe', given: 'Robert Gabriel' } }],
      datesOfBirth: ['1924-02-21'],
      placesOfBirth: ['Kutama'],
      gender: 'male',
      identifiers: [{ kind: 'passport', value: 'AD001095' }],
      programmes: ['ZWE'],
      legalBasis: ['2018/223 (OJ L43)', '1643/2002 (OJ L247)'],
      remarks:
        'Function Former President; (Date of UN designation: 2002-02-21) (Date of designation referred to in Article 7 (2): 21.2.2002.); Function president; Earliest act named: 2002-09-13',
    })
  })

  test('the excerpt of CSV 1.1 loads', async () => {
    const { entries, publishedOn } = await loadWithReport(
      'eu-fsf',
      join(sharedLists, 'eu/fixtures/fsf_csv_1_1_excerpt_21cols.csv'),
    )
    expect(publishedOn).toBe('2026-08-05')
    expect(entries).toEqual([
      {
        id: 'EU.27.28',
        list: 'eu-fsf',
        type: 'person',
        names: [
          {
            text: 'Saddam Hussein Al-Tikriti',
            kind: 'primary',
            parts: { family: 'Hussein Al-Tikriti', given: 'Saddam' },
          },
          { text: 'Abu Ali', kind: 'strong-alias' },
        ],
        programmes: ['IRQ'],
        legalBasis: ['1210/2003 (OJ L169)'],
        remarks: '(UNSC RESOLUTION 1483); Earliest act named: 2003-07-08',
      },
    ])
  })

  test('the file that a spreadsheet damaged is told, since letters of its names are lost', async () => {
    await expect(
      loadWithReport('eu-fsf', join(sharedLists, 'eu/fixtures/fsf_csv_1_0_short_excel_damaged.csv')),
    ).rejects.toMatchObject(invalid(/as a spreadsheet has damaged it/))
  })
})
