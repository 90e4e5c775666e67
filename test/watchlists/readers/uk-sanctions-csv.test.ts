import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/uk-sanctions-csv/UK-Sanctions-List.csv')
const whole = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('uk-sanctions', { 'UK-Sanctions-List.csv': content })

test('a person, an organization and a ship read back field by field, joined from rows that are not neighbours', async () => {
  const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', path)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(publishedOn).toBe('2026-02-08')
  expect(report).toMatchObject({ rows: 7, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['Last Updated', 7],
      ['phone of a person', 1],
    ]),
  )
  expect(entry('TST0001')).toEqual({
    id: 'TST0001',
    list: 'uk-sanctions',
    type: 'person',
    names: [
      { text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'Иван Петрович Тестов', kind: 'native', script: 'Cyrl' },
      { text: 'TESTOW, Iwan', kind: 'strong-alias', parts: { family: 'TESTOW', given: 'Iwan' } },
      { text: 'Vanya the Pilot', kind: 'weak-alias' },
      { text: 'PILOTOV, Ivan', kind: 'strong-alias', parts: { family: 'PILOTOV', given: 'Ivan' } },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1961-03-05', '1962', '1964-11'],
    placesOfBirth: ['Yelabuga, Russia', 'Kazan, Russia'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'national-id', value: '47-1234-5678', country: 'IR' },
    ],
    addresses: ['1 Glider Street, Yelabuga, 423600, Russia'],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    listedOn: '2023-06-05',
    remarks:
      'Passport A1234567, Iran, issued 2 May 2015; Title Dr; Position (1) Director of Nova Glider Works (2) Engineer; OFSI group ID 90001; UN reference TSi.001; Designation source UK|UN; Sanctions imposed: Asset freeze, Travel Ban; DOB 15/08/19yy; Said to travel. Often, by "sea".; Made gliders for tests.',
  })
  expect(entry('TST0002')).toEqual({
    id: 'TST0002',
    list: 'uk-sanctions',
    type: 'organization',
    names: [{ text: 'NOVA GLIDER WORKS', kind: 'primary' }],
    countries: ['RU'],
    identifiers: [
      { kind: 'phone', value: '+7 000 111 22 33' },
      { kind: 'phone', value: '+7 000 111 22 44' },
      { kind: 'website', value: 'www.nova-glider.example' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'email', value: 'sales@nova-glider.example' },
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'kpp', value: '770501001', country: 'RU' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
    ],
    addresses: ['Unit 2, Russia'],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    remarks:
      'Designation source UK; Sanctions imposed: Asset freeze; Type of entity Limited company; Designated by the UK on 2020-12-31; Makes gliders.',
    links: [
      { to: 'Nova Planer', relation: 'subsidiary' },
      { to: 'Glider Motors', relation: 'subsidiary' },
      { to: 'TEST HOLDING', relation: 'parent' },
    ],
  })
  expect(entry('TST0003')).toEqual({
    id: 'TST0003',
    list: 'uk-sanctions',
    type: 'vessel',
    names: [{ text: 'CASPIAN TESTER', kind: 'primary' }],
    countries: ['GA'],
    identifiers: [
      { kind: 'imo', value: '9123452' },
      { kind: 'hull-identification', value: 'TST12345A606' },
    ],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    vessel: { flag: 'GA', formerFlags: ['MT', 'RU'], type: 'Oil Tanker', tonnage: '3345', builtIn: '2009' },
    listedOn: '2024-08-07',
    remarks: 'Designation source UK; Sanctions imposed: Shipping sanctions; Length of ship 100',
    links: [
      { to: 'TST0002', relation: 'owner-or-operator' },
      { to: 'Old Owner Ltd', relation: 'former-owner-or-operator' },
    ],
  })
})

test('a file without its line of the date', async () => {
  const { entries, publishedOn } = await load(whole.slice(whole.indexOf('\n') + 1))
  expect(entries).toHaveLength(3)
  expect(publishedOn).toBeUndefined()
})

describe('faults are told by name', () => {
  const lines = whole.split('\r\n')
  test.each([
    ['empty', '', /is empty/],
    ['a web page', '<!DOCTYPE html><html></html>', /web page/],
    ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), /UTF-16/],
    ['Windows-1252', Buffer.from(whole.replace('Said', 'Sa\u00efd'), 'latin1'), /not UTF-8/],
    ['cut off in a quoted cell', whole.slice(0, whole.indexOf('Often') + 3), /cut off: .* line \d/],
    ['cut off in a row', whole.slice(0, whole.length - 40), /cut off/],
    ['a column missing', whole.replace('Designation Type', 'Sort'), /no column "Designation Type"/],
    ['no number', whole.replace('TST0003', '?'), /1 row of 7 .*has "\?" where the number/],
    ['a cell too many', whole.replace(lines[4]!, `${lines[4]},x`), /has 59 columns, needs 58/],
    ['no name at all', whole.replace('CASPIAN TESTER', ''), /has no name in any row of "TST0003"/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })
})

test('a party with absurdly many rows is told, and its memory is bounded', async () => {
  const [date, header] = whole.split('\r\n') as [string, string]
  const blanks = ','.repeat(header.split(',').length - 1).split('')
  const row = (at: number) => `,TST0001,,,NAME ${at}${blanks.slice(4).join('')}`
  const rows = Array.from({ length: 12_000 }, (_, at) => row(at))
  await expect(load([date, header, ...rows, ''].join('\r\n'))).rejects.toThrow('more than 10000 different values')
})

test('a cell of many thousand lines is read', async () => {
  const { entries } = await load(whole.replace('Said to travel.', `Said${'\n'.repeat(300_000)}to travel.`))
  expect(entries).toHaveLength(3)
})

describe.skipIf(!haveSharedLists)('the publisher’s own rows', () => {
  test('the header and the row that are at hand', async () => {
    const { entries, publishedOn, report } = await loadWithReport(
      'uk-sanctions',
      join(sharedLists, 'uk/fixtures/uksl_header_and_row.csv'),
    )
    expect(report).toMatchObject({ rows: 1, badRowCount: 0 })
    expect(publishedOn).toBe('2026-10-08')
    expect(entries[0]).toMatchObject({
      id: 'RUS2176',
      type: 'vessel',
      names: [{ text: 'KOROLEV PROSPECT', kind: 'primary' }],
      identifiers: [{ kind: 'imo', value: '9826902' }],
      vessel: { flag: 'GA', type: 'Oil Tanker', builtIn: '2019' },
      listedOn: '2024-07-31',
      links: [{ to: 'Stream Ship Management FZCO', relation: 'owner-or-operator' }],
    })
  })
})
