import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cellValues } from '../../../src/watchlists/readers/opensanctions-csv.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/opensanctions-csv/targets.simple.csv')
const whole = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('opensanctions', { 'targets.simple.csv': content })

test('each row reads back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('opensanctions', path)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(publishedOn).toBe('2026-02-08')
  expect(report).toMatchObject({ rows: 4, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['first_seen', 4],
      ['last_change', 4],
      ['phone of a person', 1],
      ['email of a person', 1],
    ]),
  )
  expect(entry('NK-t1')).toEqual({
    id: 'NK-t1',
    list: 'opensanctions',
    type: 'person',
    names: [
      { text: 'Ivan Petrovich Testov', kind: 'primary' },
      { text: 'Иван Тестов', kind: 'native', script: 'Cyrl' },
      { text: 'Iwan Testow', kind: 'strong-alias' },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1961-03-05', '1962', '1964-11'],
    identifiers: [{ kind: 'inn', value: '770012345910', country: 'RU' }],
    addresses: ['1 Glider Street, Yelabuga'],
    programmes: ['TS-ONE', 'TS-TWO'],
    remarks: 'Data set Test List; Data set Other List; Made gliders; Flew; often',
  })
  expect(entry('NK-t2')).toEqual({
    id: 'NK-t2',
    list: 'opensanctions',
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS', kind: 'primary' },
      { text: 'LLC "NOVA; GLIDER"', kind: 'strong-alias' },
    ],
    countries: ['RU'],
    identifiers: [
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
      { kind: 'imo-company', value: 'IMO1234567' },
      { kind: 'phone', value: '+7 000 111 22 33' },
      { kind: 'email', value: 'info@nova-glider.example' },
    ],
    addresses: ['Unit 2; Moscow'],
    remarks: 'Data set Test List',
  })
  expect(entry('NK-t3')).toEqual({
    id: 'NK-t3',
    list: 'opensanctions',
    type: 'vessel',
    names: [{ text: 'CASPIAN TESTER', kind: 'primary' }],
    countries: ['GA'],
    identifiers: [
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '626141000' },
      { kind: 'call-sign', value: '9TEST1' },
    ],
    programmes: ['TS-SHIP'],
    remarks: 'Data set Test List',
  })
  expect(entry('NK-t4')).toEqual({
    id: 'NK-t4',
    list: 'opensanctions',
    names: [{ text: 'Unclear Party', kind: 'primary' }],
    remarks: 'Data set Test List; Country su',
  })
})

test.each([
  ['', []],
  ['""', []],
  ['a;b ; c', ['a', 'b', 'c']],
  ['"a; b";c', ['a; b', 'c']],
  ['"say ""a; b""";c', ['say "a; b"', 'c']],
  ['a "b" c;d', ['a "b" c', 'd']],
  ['"not closed; b', ['not closed; b']],
])('the values of the cell %s', (cell, values) => expect(cellValues(cell)).toEqual(values))

test('columns count by their header, wherever they stand', async () => {
  const older = whole
    .split('\n')
    .map((line) => line.replace(/,"(?:program_ids|TS-[^"]*|)",(?="(?:dataset|Test List))/, ','))
    .join('\n')
  const { entries } = await load(older)
  expect(older).not.toContain('program_ids')
  expect(entries.find((entry) => entry.id === 'NK-t3')?.programmes).toBeUndefined()
  expect(entries.map((entry) => entry.names[0]?.text)).toHaveLength(4)
})

describe('faults are told by name', () => {
  test.each([
    ['cut off in a quoted cell', whole.slice(0, -80), /cut off/],
    ['cut off between cells', whole.slice(0, whole.lastIndexOf(',"2026')), /cut off/],
    ['a web page', '<html></html>', /web page/],
    ['Windows-1252', Buffer.from(whole.replace('Unclear', 'Uncl\u00e9ar'), 'latin1'), /not UTF-8|has/],
    ['an id twice', whole.replace('NK-t2', 'NK-t1'), /has the id "NK-t1" a second time/],
    ['no id', whole.replace('"NK-t2"', '""'), /has no id/],
    ['too many values', whole.replace('"su"', `"${'ru;'.repeat(200_000)}"`), /more than 10000 values of "countries"/],
    ['no name', whole.replace('"Unclear Party"', '""'), /has no name \("NK-t4"\)/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file', () => {
  test('Ukraine War and Sanctions, 5,600 parties', async () => {
    const { entries, publishedOn, report } = await loadWithReport(
      'opensanctions',
      join(sharedLists, 'opensanctions/targets.simple.ua_war_sanctions.csv'),
    )
    expect(report).toMatchObject({ rows: 5_600, badRowCount: 0, notes: [] })
    expect(publishedOn).toBe('2026-03-13')
    const ofType = (type: string | undefined) => entries.filter((entry) => entry.type === type).length
    expect([ofType('person'), ofType('organization'), ofType('vessel'), ofType(undefined)]).toEqual([
      1_543, 1_524, 1_340, 1_193,
    ])
    const entry = (id: string) => entries.find((one) => one.id === id)
    expect(entry('NK-24cf2zYe7LEKhr2zFck73j')).toEqual({
      id: 'NK-24cf2zYe7LEKhr2zFck73j',
      list: 'opensanctions',
      type: 'vessel',
      names: [
        { text: 'ROSALIN', kind: 'primary' },
        { text: 'Ceram Sea', kind: 'strong-alias' },
        { text: 'Gold Sun', kind: 'strong-alias' },
        { text: 'Nurkez', kind: 'strong-alias' },
      ],
      countries: ['LR', 'PA', 'SG', 'ST'],
      identifiers: [{ kind: 'imo', value: '9253325' }],
      programmes: ['UA-WS-MARE'],
      remarks: 'Data set Ukraine War and Sanctions',
    })
    expect(entry('NK-8EXmqEWWkan4TqYs8HjwjN')).toMatchObject({
      addresses: ['660123, Krasnoyarsk Territory, Krasnoyarsk, Ave. Newspapers "Krasnoyarsk Worker", 29'],
      identifiers: [
        { kind: 'ogrn', value: '1082468060553', country: 'RU' },
        { kind: 'inn', value: '2462206345', country: 'RU' },
      ],
    })
  })
})
