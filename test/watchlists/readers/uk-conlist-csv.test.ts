import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const folder = join(import.meta.dirname, '../../fixtures/uk-conlist-csv')
const older = join(folder, '2020/ConList.csv')
const newer = join(folder, '2022/ConList.csv')
const whole = readFileSync(newer, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('uk-sanctions', { 'ConList.csv': content })

test('the layout of 2022 reads back field by field, joined from rows that are not neighbours', async () => {
  const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', newer)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(publishedOn).toBe('2022-02-04')
  expect(report).toMatchObject({ rows: 7, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(new Map([['Last Updated', 7]]))
  expect(entry('90001')).toEqual({
    id: '90001',
    list: 'uk-sanctions',
    type: 'person',
    names: [
      { text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'PILOT, Vanya', kind: 'weak-alias', parts: { family: 'PILOT', given: 'Vanya' } },
      { text: 'Иван Петрович Тестов', kind: 'native', script: 'Cyrl' },
      { text: 'TESTOW, Iwan', kind: 'strong-alias', parts: { family: 'TESTOW', given: 'Iwan' } },
      { text: 'OLDNAME, Ivan', kind: 'former', parts: { family: 'OLDNAME', given: 'Ivan' } },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1962', '1961-03-05', '1964-11'],
    placesOfBirth: ['Yelabuga, Russia', 'Kazan, Russia', 'Iran'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
      { kind: 'national-id', value: '4712345678', country: 'IR' },
    ],
    addresses: ['Yelabuga, Russia', 'Tehran, Iran (as at June 2020)'],
    programmes: ['Testland'],
    listedOn: '2013-06-05',
    remarks:
      'UK Sanctions List reference TST0001; UN reference TSi.001; Title Dr; Position Director; Said to travel.; Made gliders for tests.',
  })
  expect(entry('90002')).toEqual({
    id: '90002',
    list: 'uk-sanctions',
    type: 'organization',
    names: [{ text: 'NOVA GLIDER WORKS', kind: 'primary' }],
    countries: ['RU'],
    identifiers: [
      { kind: 'phone', value: '+7 000 111 22 33' },
      { kind: 'phone', value: '+7 000 111 22 44' },
      { kind: 'website', value: 'www.nova-glider.example' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
    ],
    addresses: ['Unit 2, Moscow, Russia'],
    programmes: ['Testland'],
    listedOn: '2021-08-08',
    remarks: 'UK Sanctions List reference TST0002; Type of entity Limited company; Makes gliders.',
    links: [
      { to: 'Test Holding', relation: 'parent' },
      { to: 'Nova Planer', relation: 'subsidiary' },
      { to: 'Glider Motors', relation: 'subsidiary' },
    ],
  })
  expect(entry('90003')).toEqual({
    id: '90003',
    list: 'uk-sanctions',
    type: 'vessel',
    names: [{ text: 'CASPIAN TESTER', kind: 'primary' }],
    countries: ['GA'],
    identifiers: [{ kind: 'imo', value: '9123452' }],
    programmes: ['Testland'],
    vessel: { flag: 'GA', formerFlags: ['MT'], type: 'Oil Tanker', tonnage: '3345', builtIn: '2009' },
    listedOn: '2021-08-06',
    remarks: 'UK Sanctions List reference TST0003; Length of ship 100; Carried gliders.',
    links: [{ to: '90002', relation: 'owner-or-operator' }],
  })
})

test('the layout of 2020 reads back field by field, out of Windows-1252', async () => {
  const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', older)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(publishedOn).toBe('2020-04-27')
  expect(report).toMatchObject({ rows: 3, badRowCount: 0, notes: [] })
  expect(entry('90011')).toEqual({
    id: '90011',
    list: 'uk-sanctions',
    type: 'person',
    names: [
      { text: 'FLIER, Jose', kind: 'primary', parts: { family: 'FLIER', given: 'Jose' } },
      { text: 'FLYER, José', kind: 'strong-alias', parts: { family: 'FLYER', given: 'José' } },
    ],
    countries: ['SA', 'QA', 'IR'],
    datesOfBirth: ['1980', '1981-07'],
    identifiers: [
      { kind: 'passport', value: 'A-333602', country: 'IR' },
      { kind: 'passport', value: '592667', country: 'QA' },
      { kind: 'national-id', value: '1729765' },
    ],
    addresses: ['Iran (since 2009)'],
    programmes: ['Testland'],
    listedOn: '2016-04-01',
    remarks:
      'Passport A-333602 (Iranian) issued on 4 June 1985 in Tehran; Passport Uganda Passport.; National identification Ration card no. 1729765; UN reference TSi.004; Position Pilot; UN Ref TSi.004. Flew for “Nova”.',
  })
  expect(entry('90012')).toEqual({
    id: '90012',
    list: 'uk-sanctions',
    type: 'organization',
    names: [{ text: 'GLIDER TANKER', kind: 'primary' }],
    identifiers: [
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '422141000' },
    ],
    programmes: ['Testland'],
    listedOn: '2017-10-19',
    remarks: 'IMO: 9123452. MMSI: 422141000. Added to the list of vessels.',
  })
})

test('the same file in UTF-8 is the same list', async () => {
  const text = readFileSync(older, 'latin1').replaceAll('\x93', '“').replaceAll('\x94', '”')
  expect((await load(text)).entries).toEqual((await loadWithReport('uk-sanctions', older)).entries)
})

describe('faults are told by name', () => {
  const bytes = readFileSync(older)
  test.each([
    ['bytes that Windows-1252 does not have', Buffer.concat([bytes, Buffer.from([0x81])]), /not UTF-8/],
    ['UTF-8 with a damaged byte', Buffer.concat([Buffer.from(whole), Buffer.from([0xff, 0x0a])]), /not UTF-8/],
    ['cut off in a row', whole.slice(0, -30), /cut off/],
    ['cut off in a quoted cell', `${whole}"x`, /cut off/],
    ['no header', whole.split('\r\n').slice(0, 1).concat(whole.split('\r\n').slice(2)).join('\r\n'), /no column/],
    ['the date alone', 'Last Updated,27/04/2020\r\n', /holds no entry/],
    ['no group', whole.replace('90003', ''), /has "" where the number/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own files', () => {
  test('27 April 2020: 9,492 rows, 2,114 parties', async () => {
    const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', join(sharedLists, 'uk/ConList.csv'))
    expect(report).toMatchObject({ rows: 9_492, badRowCount: 0, notes: [] })
    expect(publishedOn).toBe('2020-04-27')
    expect(entries).toHaveLength(2_114)
    expect(entries.every((entry) => entry.names[0]?.kind === 'primary' && entry.type !== undefined)).toBe(true)
    const entry = (id: string) => entries.find((one) => one.id === id)
    expect(entry('13344')).toMatchObject({
      type: 'person',
      countries: ['CF', 'CD'],
      datesOfBirth: expect.arrayContaining(['1961-08', '1959', '1964-09-18']),
      programmes: ['Central African Republic'],
      listedOn: '2016-03-12',
    })
    expect(entry('13344')?.names).toHaveLength(3)
    expect(entry('13349')?.identifiers).toEqual([{ kind: 'passport', value: '592667', country: 'QA' }])
    expect(entry('13556')?.identifiers).toEqual([
      { kind: 'imo', value: '8937675' },
      { kind: 'mmsi', value: '445539000' },
    ])
    // The quotation marks are bytes 0x91, 0x92 and 0xb4 of Windows-1252.
    expect(entry('13222')?.remarks).toContain('so-called ’2nd Army Corps’ of the ‘Lugansk People´s Republic’')
  })

  test('4 May 2022, cut to its first 3,498 rows: 773 parties', async () => {
    const path = join(sharedLists, 'uk/versions/2022-05-04/ConList.csv')
    const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', path)
    expect(report).toMatchObject({ rows: 3_498, badRowCount: 0 })
    // The rows are in the order of the names and the file is cut, so that the primary names of some parties are missing.
    expect(report.notes).toEqual([expect.stringMatching(/207 parties without a primary name/)])
    expect(publishedOn).toBe('2022-05-04')
    expect(entries).toHaveLength(773)
    expect(entries.find((entry) => entry.id === '14241')).toMatchObject({
      names: [
        { text: 'ABAKAROV, Khizri Magomedovich', kind: 'primary' },
        { text: 'Хизри Магомедович Абакаров', kind: 'native', script: 'Cyrl' },
      ],
      countries: ['RU'],
      datesOfBirth: ['1960-06-28'],
      placesOfBirth: ['Yuzhno Sakhalinsk, Russia'],
      gender: 'male',
      listedOn: '2022-03-11',
    })
  })
})
