import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/un-sc-xml/consolidated.xml')
const text = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('un-sc', { 'consolidated.xml': content })
const invalid = (message: RegExp) => ({ code: 'invalid-list', message: expect.stringMatching(message) })

test('people read back field by field', async () => {
  const { entries, publishedOn } = await loadWithReport('un-sc', path)
  expect(publishedOn).toBe('2026-10-05')
  expect(entries[0]).toEqual({
    id: 'XXi.901',
    list: 'un-sc',
    type: 'person',
    names: [
      { text: 'IVAN PETROVICH TESTOV AL-GLIDER', kind: 'primary' },
      { text: 'إيفان تيستوف', kind: 'native', script: 'Arab' },
      { text: 'Iwan Testow', kind: 'strong-alias' },
      { text: 'Ivan Testoff', kind: 'strong-alias' },
      { text: 'Abu Planer', kind: 'strong-alias' },
      { text: 'أبو بلانر', kind: 'native', script: 'Arab' },
      { text: 'Vanya', kind: 'weak-alias' },
      { text: 'Ваня', kind: 'weak-alias', script: 'Cyrl' },
      { text: 'Ivan Old', kind: 'former' },
      { text: 'I. Falsov', kind: 'strong-alias' },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1961-03-05', '1963', '1970', '1971', '1972', '1973-11', '1961-03-06'],
    placesOfBirth: ['Glider village, Yelabuga, Tatarstan, Russian Federation', 'Kazan, Russian Federation'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: 'D014433', country: 'RU' },
      { kind: 'tax-id', value: 'TSTVNI61C05Z154B' },
      { kind: 'national-id', value: '545167' },
    ],
    addresses: ['Main St. 1, Kazan 420000, Tatarstan, Russian Federation'],
    programmes: ['Test'],
    listedOn: '2021-03-01',
    remarks:
      'Title Dr.; Position a) Director; Position Adviser; Owns a works of gliders. Gender [Male]. Review concluded.; Address Main St. 1, Kazan 420000, Tatarstan, Russian Federation: previous address; DOB circa 1963; DOB 1970 to 1972 (Approximately); Birth place: not sure; Alias Abu Planer: combat name; Alias I. Falsov: born 1 Jan. 1953, Oman passport no. 03825239; Passport A1234567: expired 2016; Tazkira number 545167: issued in 1974; Passport: number not known',
  })
  expect(entries[1]).toEqual({
    id: 'XXi.902',
    list: 'un-sc',
    type: 'person',
    names: [
      { text: 'ANNA', kind: 'primary' },
      { text: 'آنا', kind: 'native', script: 'Arab' },
      { text: 'Ana', kind: 'strong-alias' },
      { text: 'Aana', kind: 'strong-alias' },
    ],
    datesOfBirth: ['1940', '1960'],
    gender: 'female',
    programmes: ['Test'],
    listedOn: '2012-05-18',
    delistedOn: '2020-01-31',
    remarks: 'DOB 1940 to 1960',
  })
})

test('an organization reads back field by field, and what is not used is counted', async () => {
  const { entries, report } = await loadWithReport('un-sc', path)
  expect(entries[2]).toEqual({
    id: 'XXe.001',
    list: 'un-sc',
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS (NGW)', kind: 'primary' },
      { text: 'NOVA TRADING', kind: 'strong-alias' },
      { text: '新星滑翔机厂', kind: 'native', script: 'Hani' },
      { text: 'Nova Planer', kind: 'strong-alias' },
      { text: 'Old Glider Works', kind: 'former' },
    ],
    countries: ['KP'],
    addresses: ["Pyongyang, Democratic People's Republic of Korea"],
    programmes: ['Test'],
    listedOn: '2010-06-09',
    remarks: 'Gliders.',
  })
  expect(report).toMatchObject({ rows: 3, badRowCount: 0, notes: [] })
  expect([...report.unused]).toEqual([
    ['LAST_DAY_UPDATED/VALUE', 1],
    ['INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE', 1],
    ['INDIVIDUAL_DOCUMENT/CITY_OF_ISSUE', 1],
  ])
})

const list = (...people: string[]) =>
  `<CONSOLIDATED_LIST><INDIVIDUALS>${people.map((one) => `<INDIVIDUAL>${one}</INDIVIDUAL>`).join('')}</INDIVIDUALS></CONSOLIDATED_LIST>`

test('a party without a reference number goes by its data number', async () => {
  const { entries } = await load(list('<DATAID>7</DATAID><FIRST_NAME>A B</FIRST_NAME>'))
  expect(entries).toEqual([{ id: '7', list: 'un-sc', type: 'person', names: [{ text: 'A B', kind: 'primary' }] }])
})

describe('what is wrong with the file is told', () => {
  test.each([
    ['a party without a name', list('<DATAID>7</DATAID>'), /line 1: has no name for the party 7/],
    ['a party without a number', list('<FIRST_NAME>A</FIRST_NAME>'), /has no reference number/],
    [
      'a number a second time',
      list('<DATAID>7</DATAID><FIRST_NAME>A</FIRST_NAME>', '<DATAID>7</DATAID><FIRST_NAME>B</FIRST_NAME>'),
      /number 7 a second time/,
    ],
    ['no party', list(), /holds no entry/],
    [
      'another file',
      '<?xml version="1.0"?><x><CONSOLIDATED_LIST></CONSOLIDATED_LIST></x>',
      /not the UN list: it begins with <x>/,
    ],
    [
      'a document type declaration',
      `<!DOCTYPE CONSOLIDATED_LIST><CONSOLIDATED_LIST></CONSOLIDATED_LIST>`,
      /document type declaration/,
    ],
    [
      'the EU list',
      '<export xmlns="http://eu.europa.ec/fpi/fsd/export"></export>',
      /EU list of financial sanctions in XML/,
    ],
    ['a web page', '<html></html>', /web page/],
    ['an empty file', ' \n', /is empty/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test.each([0.2, 0.5, 0.9, 0.999])('cut off after %f of it', async (share) => {
    await expect(load(text.slice(0, Math.floor(text.length * share)))).rejects.toMatchObject(
      invalid(/cut off|not well-formed/),
    )
  })

  test('another encoding than it says', async () => {
    const content = list('<DATAID>7</DATAID><FIRST_NAME>Café</FIRST_NAME>')
    await expect(load(Buffer.from(content, 'latin1'))).rejects.toMatchObject(invalid(/not UTF-8/))
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own files', () => {
  test.each([
    ['un/consolidated.xml', '2026-02-27', 730, 273],
    ['un/versions/2025-04-19/consolidated.xml', '2025-04-19', 684, 193],
  ])('%s loads without a bad row', async (file, date, people, entities) => {
    const { entries, publishedOn, report } = await loadWithReport('un-sc', join(sharedLists, file))
    expect(report).toMatchObject({ rows: people + entities, badRowCount: 0, notes: [] })
    expect(publishedOn).toBe(date)
    expect(entries.filter((entry) => entry.type === 'person')).toHaveLength(people)
    expect(entries.filter((entry) => entry.type === 'organization')).toHaveLength(entities)
    expect(entries.filter((entry) => entry.listedOn === undefined)).toEqual([])
  })

  test('numbers stay the same from one version to the next', async () => {
    const [now, then] = await Promise.all(
      ['un/consolidated.xml', 'un/versions/2025-04-19/consolidated.xml'].map((file) =>
        loadWithReport('un-sc', join(sharedLists, file)),
      ),
    )
    const names = new Map(now!.entries.map((entry) => [entry.id, entry.names[0]!.text]))
    const kept = then!.entries.filter((entry) => names.has(entry.id))
    expect(kept).toHaveLength(873)
    expect(kept.filter((entry) => names.get(entry.id) !== entry.names[0]!.text)).toEqual([])
  })

  test('a few parties read back', async () => {
    const { entries } = await loadWithReport('un-sc', join(sharedLists, 'un/consolidated.xml'))
    const entry = (id: string) => entries.find((one) => one.id === id)
    expect(entry('QDi.001')).toMatchObject({
      type: 'person',
      names: [
        { text: 'MOHAMMED SALAHALDIN ABD EL HALIM ZIDANE', kind: 'primary' },
        { text: 'محمد صلاح الدين عبدالحليم زيدان', kind: 'native', script: 'Arab' },
        { text: 'Sayf-Al Adl', kind: 'strong-alias' },
        { text: 'سيف العدل', kind: 'native', script: 'Arab' },
        { text: 'Muhamad Ibrahim Makkawi', kind: 'strong-alias' },
        { text: 'Ibrahim al-Madani', kind: 'weak-alias' },
        { text: "Saif Al-'Adil", kind: 'weak-alias' },
        { text: 'Seif al Adel', kind: 'weak-alias' },
      ],
      countries: ['EG'],
      datesOfBirth: ['1963-04-11', '1960-04-11'],
      programmes: ['Al-Qaida'],
      listedOn: '2001-01-25',
    })
    expect(entry('KPe.001')).toEqual({
      id: 'KPe.001',
      list: 'un-sc',
      type: 'organization',
      names: [
        { text: 'KOREA MINING DEVELOPMENT TRADING CORPORATION', kind: 'primary' },
        { text: 'CHANGGWANG SINYONG CORPORATION', kind: 'strong-alias' },
        { text: 'EXTERNAL TECHNOLOGY GENERAL CORPORATION', kind: 'strong-alias' },
        { text: 'DPRKN MINING DEVELOPMENT TRADING COOPERATION', kind: 'strong-alias' },
        { text: '"KOMID"', kind: 'strong-alias' },
      ],
      countries: ['KP'],
      addresses: ["Central District, Pyongyang, Democratic People's Republic of Korea"],
      programmes: ['DPRK'],
      listedOn: '2009-04-24',
      remarks:
        'Primary arms dealer and main exporter of goods and equipment related to ballistic missiles and conventional weapons.',
    })
    expect(entry('QDe.137')?.names.slice(0, 5)).toEqual([
      { text: 'AL-NUSRAH FRONT FOR THE PEOPLE OF THE LEVANT', kind: 'primary' },
      { text: 'جبهة النصرة لأهل الشام', kind: 'native', script: 'Arab' },
      { text: 'Hay’at Tahrir al-Sham (HTS)', kind: 'strong-alias' },
      { text: 'هيئة تحرير الشام', kind: 'native', script: 'Arab' },
      { text: 'Hay’at Tahrir al-Sham', kind: 'strong-alias' },
    ])
  })
})
