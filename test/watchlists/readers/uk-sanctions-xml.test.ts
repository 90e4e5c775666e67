import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/uk-sanctions-xml/UK-Sanctions-List.xml')
const whole = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('uk-sanctions', { 'UK-Sanctions-List.xml': content })

test('a person, an organization and a ship read back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('uk-sanctions', path)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(publishedOn).toBe('2026-02-08')
  expect(report).toMatchObject({ rows: 3, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['LastUpdated', 3],
      ['SanctionsImposedIndicators/AssetFreeze', 1],
      ['phone of a person', 1],
    ]),
  )
  expect(entry('TST0001')).toEqual({
    id: 'TST0001',
    list: 'uk-sanctions',
    type: 'person',
    names: [
      { text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'Vanya the Pilot', kind: 'weak-alias' },
      { text: 'TESTOW, Iwan', kind: 'strong-alias', parts: { family: 'TESTOW', given: 'Iwan' } },
      { text: 'Иван Петрович Тестов', kind: 'native', script: 'Cyrl' },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1945', '1946-11', '1958-03-01'],
    placesOfBirth: ['Yelabuga, Russia', 'Iran'],
    gender: 'female',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
      { kind: 'national-id', value: '4712345678' },
    ],
    addresses: ['1 Glider Street, Yelabuga, 423600, Russia', 'Tehran, Iran'],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    listedOn: '2023-06-05',
    remarks:
      'Passport Russia number 700112233, issued in 2019; Passport Number not known; Title Dr; Title Captain; Position Director; OFSI group ID 90001; UN reference TSi.001; Designation source UN; Sanctions imposed: Asset freeze, Travel Ban; DOB 15/08/19yy; Said to travel.; Made gliders for tests.',
  })
  expect(entry('TST0002')).toEqual({
    id: 'TST0002',
    list: 'uk-sanctions',
    type: 'organization',
    names: [{ text: 'NOVA GLIDER WORKS', kind: 'primary' }],
    countries: ['RU'],
    identifiers: [
      { kind: 'phone', value: '+7 000 111 22 33' },
      { kind: 'website', value: 'http://nova-glider.example' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
      { kind: 'inn', value: '7700123459', country: 'RU' },
    ],
    addresses: ['Unit 2, Russia'],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    remarks:
      'Designation source UK; Sanctions imposed: Asset freeze; Type of entity Limited company; Designated by the UK on 2020-12-31; Makes gliders.',
    links: [
      { to: 'TST0003', relation: 'subsidiary' },
      { to: 'TEST HOLDING', relation: 'parent' },
    ],
  })
  expect(entry('TST0003')).toEqual({
    id: 'TST0003',
    list: 'uk-sanctions',
    type: 'vessel',
    names: [{ text: 'CASPIAN TESTER', kind: 'primary' }],
    countries: ['GA'],
    identifiers: [{ kind: 'imo', value: '9123452' }],
    programmes: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    legalBasis: ['The Testland (Sanctions) (EU Exit) Regulations 2019'],
    vessel: { flag: 'GA', formerFlags: ['MT'], type: 'Oil Tanker', tonnage: '3345', builtIn: '2009' },
    listedOn: '2024-08-07',
    remarks: 'Designation source UK; Sanctions imposed: Shipping sanctions; Length of ship 100',
    links: [
      { to: 'TST0002', relation: 'owner-or-operator' },
      { to: 'Old Owner Ltd', relation: 'former-owner-or-operator' },
    ],
  })
})

test('the same ship and organization as in the CSV', async () => {
  const csv = await loadWithReport('uk-sanctions', join(path, '../../uk-sanctions-csv/UK-Sanctions-List.csv'))
  const xml = await loadWithReport('uk-sanctions', path)
  const names = (list: typeof csv, id: string) =>
    list.entries
      .find((one) => one.id === id)
      ?.names.map((name) => name.text)
      .sort()
  expect(names(xml, 'TST0003')).toEqual(names(csv, 'TST0003'))
  expect(names(csv, 'TST0001')).toEqual(expect.arrayContaining(names(xml, 'TST0001')!))
})

describe('faults are told by name', () => {
  test.each([
    ['cut off in an element', whole.slice(0, whole.length / 2), /cut off/],
    ['cut off in a tag', whole.slice(0, whole.indexOf('<Names>') + 3), /cut off/],
    ['a document type', whole.replace('<Designations', '<!DOCTYPE x [<!ENTITY a "b">]><Designations'), /document type/],
    ['another encoding', Buffer.from(whole, 'utf16le'), /UTF-16/],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(whole.slice(0, 400)), Buffer.from([0xff])]), /not UTF-8/],
    ['no number', whole.replace('TST0003', ''), /has "" where the number/],
    ['a number twice', whole.replace('TST0003', 'TST0002'), /has the number TST0002 a second time/],
    ['no name', whole.replace('<Name6>CASPIAN TESTER</Name6>', ''), /has no name in any row of "TST0003"/],
    ['no designation', '<?xml version="1.0"?><Designations></Designations>', /holds no entry/],
    ['another list', '<?xml version="1.0"?><CONSOLIDATED_LIST></CONSOLIDATED_LIST>', /UN Security Council list/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own excerpt', () => {
  test('two designations', async () => {
    const { entries, publishedOn, report } = await loadWithReport(
      'uk-sanctions',
      join(sharedLists, 'uk/fixtures/uksl_excerpt.xml'),
    )
    expect(report).toMatchObject({ rows: 2, badRowCount: 0 })
    expect(publishedOn).toBe('2026-09-02')
    expect(entries.map((entry) => [entry.id, entry.names.length, entry.listedOn, entry.datesOfBirth])).toEqual([
      ['AFG0001', 3, '2012-06-29', undefined],
      ['AFG0006', 1, '2001-01-25', ['1945', '1946']],
    ])
    expect(entries[1]?.names).toEqual([
      { text: 'AKHUND, MOHAMMAD HASSAN', kind: 'primary', parts: { family: 'AKHUND', given: 'MOHAMMAD HASSAN' } },
    ])
  })
})
