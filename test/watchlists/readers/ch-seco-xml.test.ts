import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/ch-seco-xml/consolidated-list.xml')
const text = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('ch-seco', { 'list.xml': content })
const invalid = (message: RegExp) => ({ code: 'invalid-list', message: expect.stringMatching(message) })

// There is no file of the publisher at hand: the fixture follows the elements and attributes that readers of other projects use.

test('a person reads back field by field, with every spelling of the name', async () => {
  const { entries, publishedOn } = await loadWithReport('ch-seco', path)
  expect(publishedOn).toBe('2026-10-05')
  expect(entries[0]).toEqual({
    id: '100',
    list: 'ch-seco',
    type: 'person',
    names: [
      {
        text: 'Testov, Ivan Petrovich',
        kind: 'primary',
        parts: { family: 'Testov', given: 'Ivan', patronymic: 'Petrovich' },
      },
      { text: 'Vanya', kind: 'weak-alias' },
      {
        text: 'Тестов, Иван Petrovich',
        kind: 'native',
        parts: { family: 'Тестов', given: 'Иван', patronymic: 'Petrovich' },
        script: 'Cyrl',
      },
      {
        text: 'Testow, Iwan Petrovich',
        kind: 'strong-alias',
        parts: { family: 'Testow', given: 'Iwan', patronymic: 'Petrovich' },
      },
      {
        text: 'Testoff, Iwan Petrovich',
        kind: 'strong-alias',
        parts: { family: 'Testoff', given: 'Iwan', patronymic: 'Petrovich' },
      },
      { text: 'Oldov', kind: 'former', parts: { maiden: 'Oldov' } },
      { text: 'إيفان تيستوف', kind: 'native', script: 'Arab' },
      { text: 'Ivan Falsov', kind: 'strong-alias' },
    ],
    countries: ['RU'],
    datesOfBirth: ['1961-03-05', '1964-11', '1971'],
    placesOfBirth: ['Yelabuga, Tatarstan, Russian Federation'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
      { kind: 'national-id', value: '4712345678' },
      { kind: 'passport', value: 'B7654321' },
    ],
    addresses: ['c/o Glider Club, ul. Sh-2, 11/9, P.O. Box 12, 420000 Kazan, Russian Federation'],
    programmes: ['Test Land'],
    legalBasis: ['Ordinance of 15 June 2016 on measures against Test Land, annex 1'],
    listedOn: '2022-03-16',
    remarks:
      'Title Dr.; DOB 1380-01-01 (Hijri calendar); Address: former address; passport A1234567: forged; DOB 1971 (low quality); Origin EU; Foreign identifier 140; Director of Nova Glider Works.; function Adviser; Relation 200: founder',
    links: [{ to: '200', relation: 'linked-to' }],
  })
})

test('an organization that was taken off and a vessel read back field by field', async () => {
  const { entries } = await loadWithReport('ch-seco', path)
  expect(entries[1]).toEqual({
    id: '200',
    list: 'ch-seco',
    type: 'organization',
    names: [
      { text: 'Nova Glider Works', kind: 'primary' },
      { text: 'Нова Планер', kind: 'native', script: 'Cyrl' },
      { text: 'Old Glider Works', kind: 'former' },
    ],
    countries: ['RU'],
    identifiers: [
      { kind: 'tax-id', value: '7700123459' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'bic', value: 'NOVARUMM' },
      { kind: 'registration', value: '1027700123450' },
    ],
    addresses: ['Factory Road, Kazan, Russia'],
    programmes: ['Test Land'],
    legalBasis: ['Ordinance of 15 June 2016 on measures against Test Land, annex 1'],
    listedOn: '2014-12-17',
    delistedOn: '2025-06-20',
    remarks:
      'Founded 2011; Origin EU; SWIFT/BIC code: NOVARUMM (head office) and 5040942458; Type of entity: joint stock company; Registration number: 1027700123450, before 12',
  })
  expect(entries[2]).toEqual({
    id: '300',
    list: 'ch-seco',
    type: 'vessel',
    names: [{ text: 'Caspian Tester', kind: 'primary' }],
    countries: ['IR'],
    identifiers: [{ kind: 'imo', value: '9123452' }],
    programmes: ['Test Land'],
    legalBasis: ['Ordinance of 15 June 2016 on measures against Test Land, Vessel-related measures'],
    vessel: { flag: 'IR' },
    remarks: 'Origin EU',
  })
})

test('what is not used is counted', async () => {
  const { report } = await loadWithReport('ch-seco', path)
  expect(report).toMatchObject({ rows: 3, badRowCount: 0, notes: [] })
  expect([...report.unused]).toEqual([
    ['place/note', 1],
    ['individual/identity/identification-document/date-of-issue', 1],
    ['individual/identity/identification-document/expiry-date', 1],
    ['contact data of a person', 1],
  ])
})

const list = (...targets: string[]) =>
  `<swiss-sanctions-list list-type="whole-list" date="2026-10-05">${targets.join('')}</swiss-sanctions-list>`
const target = (ssid: string, name: string, more = '') =>
  `<target ssid="${ssid}"><entity><identity main="true"><name name-type="primary-name"><name-part name-part-type="whole-name"><value>${name}</value></name-part></name></identity></entity>${more}</target>`
const change = (type: string, day: string) => `<modification modification-type="${type}" effective-date="${day}"/>`

describe('whether a party is listed', () => {
  test.each([
    ['listed', change('listed', '2020-01-01'), { listedOn: '2020-01-01' }],
    [
      'taken off',
      change('de-listed', '2021-01-01') + change('listed', '2020-01-01'),
      { listedOn: '2020-01-01', delistedOn: '2021-01-01' },
    ],
    [
      'listed again',
      change('listed', '2022-01-01') + change('de-listed', '2021-01-01') + change('listed', '2020-01-01'),
      { listedOn: '2020-01-01' },
    ],
    [
      'taken off, history out of order',
      change('amended', '2020-06-01') + change('de-listed', '2020-06-20') + change('listed', '2020-01-01'),
      { listedOn: '2020-01-01', delistedOn: '2020-06-20' },
    ],
    [
      'amended on the day of an older delisting',
      change('amended', '2020-06-20') + change('de-listed', '2020-06-20'),
      {},
    ],
    ['without history', '', {}],
  ])('%s', async (_, history, days) => {
    const { entries } = await load(list(target('1', 'A', history)))
    expect(entries[0]).toEqual({
      id: '1',
      list: 'ch-seco',
      type: 'organization',
      names: [{ text: 'A', kind: 'primary' }],
      ...days,
    })
  })
})

test('hostile spellings cost little', async () => {
  const spelling = Array.from(
    { length: 2_000 },
    (_, at) => `<spelling-variant lang="L${at}" script="LATN">S${at}</spelling-variant>`,
  ).join('')
  const part = `<name-part name-part-type="given-name"><value>A</value>${spelling}</name-part>`
  const { entries } = await load(
    list(`<target ssid="1"><individual><identity><name>${part.repeat(20)}</name></identity></individual></target>`),
  )
  expect(entries[0]!.names.length).toBeLessThan(1_000)
})

describe('what is wrong with the file is told', () => {
  test.each([
    [
      'a party without a name',
      list(target('1', 'A'), '<target ssid="2"><entity/></target>'),
      /has no name for the party 2/,
    ],
    ['a party without a number', list('<target/>'), /has no number/],
    ['a party that is nothing', list('<target ssid="3"/>'), /has no person, entity or object \(3\)/],
    ['a number a second time', list(target('1', 'A'), target('1', 'B')), /number 1 a second time/],
    [
      'changes only',
      '<swiss-sanctions-list list-type="delta-list" date="2026-10-05"></swiss-sanctions-list>',
      /not the whole Swiss list, but "delta-list"/,
    ],
    ['no party', list(), /holds no entry/],
    [
      'another file',
      '<?xml version="1.0"?><x><swiss-sanctions-list></swiss-sanctions-list></x>',
      /not the Swiss list: it begins with <x>/,
    ],
    ['a web page', '<html></html>', /web page/],
    ['an empty file', '', /is empty/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test.each([0.2, 0.5, 0.9, 0.999])('cut off after %f of it', async (share) => {
    await expect(load(text.slice(0, Math.floor(text.length * share)))).rejects.toMatchObject(
      invalid(/cut off|not well-formed/),
    )
  })

  test('another encoding than it says', async () => {
    await expect(load(Buffer.from(list(target('1', 'Café')), 'latin1'))).rejects.toMatchObject(invalid(/not UTF-8/))
  })
})
