import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
const folder = join(fixtures, 'opensanctions-ftm')
const nested = join(fixtures, 'opensanctions-nested/targets.nested.json')
const whole = readFileSync(join(folder, 'entities.ftm.json'), 'utf8')
const load = (content: string | Uint8Array) => loadFiles('opensanctions', { 'entities.ftm.json': content })

const scratch = mkdtempSync(join(tmpdir(), 'tradescreen-ftm-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('entities read back field by field, with what other lines say about them and with the changes applied', async () => {
  const { entries, publishedOn, report } = await loadWithReport('opensanctions', folder)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(entries.map((one) => one.id)).toEqual(['P1', 'C1', 'V1', 'A1', 'N1'])
  expect(publishedOn).toBe('2026-01-02')
  expect(report).toMatchObject({ rows: 21, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['Ownership.sharesCount', 1], ['Sanction.sourceUrl', 1], ['Person.phone', 1], ['referents', 5], ['Person.eyeColor', 1],
      ['Position that is not listed itself', 1], ['Company that is not listed itself', 1], ['Person that is not listed itself', 1],
    ]),
  ) // biome-ignore format: a list to be read at a glance
  expect(entry('P1')).toEqual({
    id: 'P1',
    list: 'opensanctions',
    type: 'person',
    names: [
      {
        text: 'Ivan Petrovich Testov',
        kind: 'primary',
        parts: { family: 'Testov', given: 'Ivan', patronymic: 'Petrovich' },
      },
      {
        text: 'Иван Петрович Тестов',
        kind: 'native',
        script: 'Cyrl',
        parts: { family: 'Тестов', given: 'Иван', patronymic: 'Петрович' },
      },
      { text: 'Iwan Testow', kind: 'strong-alias' },
      { text: 'Vanya', kind: 'weak-alias' },
      { text: 'Ivan Oldname', kind: 'former', parts: { given: 'Ivan' } },
    ],
    countries: ['RU', 'IR'],
    datesOfBirth: ['1961-03-05', '1962', '1964-11'],
    placesOfBirth: ['Yelabuga', 'Russia'],
    gender: 'male',
    identifiers: [
      { kind: 'inn', value: '770012345910', country: 'RU' },
      { kind: 'passport', value: 'A1234567' },
      { kind: 'passport', value: '700112233' },
      { kind: 'passport', value: 'B7654321', country: 'IR' },
    ],
    addresses: ['1 Glider Street, Yelabuga, Russia'],
    programmes: ['TS-ONE'],
    legalBasis: ['Test Authority: Test Programme'],
    listedOn: '2023-06-05',
    remarks:
      'Topics: sanction, role.pep; owner-of NOVA GLIDER WORKS: share 75-100; director-of NOVA GLIDER WORKS: General director; relative Anna Testova: wife; Position Member of the Test Council (from 2013-01-01 until 2016-12-01); Title Dr; Position Director; Said to travel.; Measures: Asset freeze; Made gliders.; Data sets: test_list',
    links: [
      { to: 'C1', relation: 'owner-of', percent: 51, since: '2015-11-25', until: '2023-03-02' },
      { to: 'C1', relation: 'owner-of', since: '2024-01-01' },
      { to: 'C1', relation: 'director-of', since: '2017-10-23' },
      { to: 'Anna Testova', relation: 'relative' },
    ],
  })
  expect(entry('C1')).toEqual({
    id: 'C1',
    list: 'opensanctions',
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS', kind: 'primary' },
      { text: 'NGW', kind: 'weak-alias' },
    ],
    countries: ['RU', 'IR'],
    identifiers: [
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'phone', value: '+7 000 111 22 33' },
      { kind: 'website', value: 'www.nova-glider.example' },
    ],
    addresses: ['Unit 2, Moscow', 'Unit 3, Tehran, 11111'],
    programmes: ['sanction'],
    remarks:
      'Topics: sanction; owner UNLISTED HOLDING: shareholder; owner Ivan Petrovich Testov: share 75-100; director Ivan Petrovich Testov: General director; Legal form LLC; Incorporated on 2011-08-16; Data sets: test_list',
    links: [
      { to: 'P1', relation: 'owner', percent: 51, since: '2015-11-25', until: '2023-03-02' },
      { to: 'UNLISTED HOLDING', relation: 'owner', percent: 49, since: '2016' },
      { to: 'P1', relation: 'owner', since: '2024-01-01' },
      { to: 'P1', relation: 'director', since: '2017-10-23' },
    ],
  })
  expect(entry('V1')).toEqual({
    id: 'V1',
    list: 'opensanctions',
    type: 'vessel',
    names: [
      { text: 'CASPIAN TESTER', kind: 'primary' },
      { text: 'OLD TESTER', kind: 'former' },
    ],
    countries: ['GA'],
    identifiers: [
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '422141000' },
      { kind: 'call-sign', value: '9TEST1' },
    ],
    programmes: ['sanction'],
    vessel: {
      type: 'Oil Tanker',
      flag: 'GA',
      formerFlags: ['MT'],
      tonnage: '3345',
      grossTonnage: '2478',
      builtIn: '2009',
    },
    remarks: 'Topics: sanction; Data sets: test_list',
  })
  expect(entry('A1')).toEqual({
    id: 'A1',
    list: 'opensanctions',
    type: 'aircraft',
    names: [{ text: 'TEST GLIDER ONE', kind: 'primary' }],
    identifiers: [
      { kind: 'aircraft-tail', value: 'EP-TST' },
      { kind: 'aircraft-serial', value: '24363' },
    ],
    programmes: ['sanction'],
    remarks: 'Topics: sanction; Model B.747; Data sets: test_list',
  })
  expect(entry('N1')).toEqual({
    id: 'N1',
    list: 'opensanctions',
    type: 'organization',
    names: [{ text: 'SECOND NAME', kind: 'primary' }],
    programmes: ['sanction'],
    remarks: 'Topics: sanction; Data sets: test_list',
  })
})

test('the order of the lines does not matter', async () => {
  const lines = whole.trimEnd().split('\n')
  const forth = await load(`${lines.join('\n')}\n`)
  const back = await load(`${lines.reverse().join('\n')}\n`)
  const sorted = (list: typeof forth) =>
    list.entries
      .map(({ links, remarks, ...rest }) => ({
        ...rest,
        links: links?.map((link) => JSON.stringify(link)).sort(),
        remarks: remarks?.split('; ').sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(back)).toEqual(sorted(forth))
})

test('nested entities say the same as lines of their own', async () => {
  const { entries, report } = await loadWithReport('opensanctions', nested)
  const entry = (id: string) => entries.find((one) => one.id === id)
  expect(report).toMatchObject({ rows: 2, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['Sanction.sourceUrl', 1],
      ['Person.phone', 1],
      ['referents', 2],
    ]),
  )
  const whole = await loadWithReport('opensanctions', folder)
  const { identifiers, links, remarks, ...person } = entry('P1')!
  expect(whole.entries.find((one) => one.id === 'P1')).toMatchObject(person)
  expect(identifiers).toHaveLength(3)
  expect(links).toEqual([{ to: 'C1', relation: 'director-of', since: '2017-10-23' }])
  expect(remarks).toContain('Measures: Asset freeze; Made gliders.')
  expect(entry('C1')).toMatchObject({
    addresses: ['Unit 2, Moscow', 'Unit 3, Tehran, 11111'],
    links: [
      { to: 'P1', relation: 'director', since: '2017-10-23' },
      { to: 'UNLISTED HOLDING', relation: 'owner', percent: 49, since: '2016' },
    ],
  })
})

describe('files of changes', () => {
  const line = (id: string, name: string) =>
    JSON.stringify({
      id,
      caption: name,
      schema: 'Company',
      target: true,
      properties: { name: [name] },
      last_seen: '2025-01-01T00:00:00',
    })
  const change = (op: string, id: string, name = 'X') =>
    `{"op":"${op}","entity":${op === 'DEL' ? `{"id":"${id}"}` : line(id, name)}}`
  const base = `${line('a', 'A')}\n${line('b', 'B')}\n${line('c', 'C')}\n`
  const names = async (files: Record<string, string>) => {
    const path = mkdtempSync(join(scratch, 'd-'))
    for (const [name, content] of Object.entries({ 'entities.ftm.json': base, ...files }))
      writeFileSync(join(path, name), content)
    const { entries, report } = await loadWithReport('opensanctions', path)
    return { names: entries.map((entry) => entry.names[0]?.text), notes: report.notes }
  }

  test('are applied in the order of their versions, whatever their names', async () => {
    const first = `${change('DEL', 'a')}\n${change('MOD', 'b', 'B1')}\n${change('ADD', 'd', 'D1')}\n`
    const second = `${change('ADD', 'a', 'A2')}\n${change('MOD', 'd', 'D2')}\n${change('DEL', 'c')}\n`
    const both = await names({
      'entities-20260102000000.delta.json': second,
      'later-20260101000000-abc.delta.json': first,
    })
    expect(both).toEqual({ names: ['A2', 'B1', 'D2'], notes: [] })
    expect((await names({ 'entities.delta.json': first })).names).toEqual(['B1', 'C', 'D1'])
  })

  test('stand in folders of their versions, as the publisher keeps them', async () => {
    const path = mkdtempSync(join(scratch, 'v-'))
    cpSync(join(folder, 'entities.ftm.json'), join(path, 'entities.ftm.json'))
    for (const version of ['20260101120000-abc', '20260102120000-abd'])
      cpSync(join(folder, `${version}.delta.json`), join(path, version, 'entities.delta.json'))
    cpSync(join(folder, 'entities.ftm.json'), join(path, 'other/entities.ftm.json'))
    expect((await loadWithReport('opensanctions', path)).entries).toEqual(
      (await loadWithReport('opensanctions', folder)).entries,
    )
  })

  test('older than the entities are told', async () => {
    const { notes } = await names({ '20240101000000-abc.delta.json': `${change('MOD', 'a', 'OLD')}\n` })
    expect(notes).toEqual([expect.stringMatching(/20240101000000-abc\.delta\.json: older than entities\.ftm\.json/)])
  })

  test.each([
    ['without entities', { 'entities.delta.json': `${change('ADD', 'a')}\n` }, /holds only changes/],
    [
      'of another kind',
      { 'entities.ftm.json': base, 'entities.delta.json': '{"op":"ADD","entity":{}}\n' },
      /has no id/,
    ],
    [
      'with another word',
      { 'entities.ftm.json': base, 'entities.delta.json': `${change('ADD', 'z')}\n{"op":"PUT"}\n` },
      /none of ADD/,
    ],
    [
      'that name no id',
      { 'entities.ftm.json': base, 'entities.delta.json': `${change('ADD', 'z')}\n{"op":"DEL"}\n` },
      /without saying its id/,
    ],
    [
      'cut off',
      { 'entities.ftm.json': base, 'entities.delta.json': `${change('ADD', 'z').slice(0, -4)}` },
      /delta\.json is cut off/,
    ],
  ] as [string, Record<string, string>, RegExp][])('%s are told by name', async (_, files, message) => {
    await expect(loadFiles('opensanctions', files)).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })
})

describe('faults are told by name', () => {
  test.each([
    ['cut off', whole.slice(0, -30), /cut off: .* line 17/],
    ['no JSON in a line', whole.replace('{"id": "fam-1"', '"id": "fam-1"'), /line 10: is not JSON/],
    ['no schema', `${whole}{"id":"x","properties":{}}\n`, /line 18: has no schema/],
    ['no id', `${whole}{"schema":"Person","properties":{}}\n`, /line 18: has no id/],
    ['a list in a line', `${whole}[]\n`, /line 18: is no entity/],
    ['an id twice', `${whole}${whole.split('\n')[4]}\n`, /line 18: has the id "P1" a second time/],
    ['no name', `${whole}{"id":"x","schema":"Person","target":true,"properties":{}}\n`, /has no name \("x"\)/],
    [
      'too many values',
      `{"id":"x","schema":"Person","properties":{"name":${JSON.stringify(Array(200_000).fill('a'))}}}\n`,
      /more than 10000 values of "name"/,
    ],
    [
      'links without end',
      `${whole}{"id":"x","schema":"Ownership","properties":{"owner":${JSON.stringify(Array(2000).fill('P1'))},"asset":${JSON.stringify(Array(2000).fill('C1'))}}}\n`,
      /line 18: links too many others \("x"\)/,
    ],
    ['another encoding', Buffer.concat([Buffer.from(whole), Buffer.from([0xff, 0x0a])]), /not UTF-8/],
    ['a file for Senzing', '{"DATA_SOURCE":"X","RECORD_ID":"1"}\n', /export for Senzing/],
    ['the index of the changes', '{"versions": {}}', /index of the delta files/],
    ['other JSON', '{"results":[]}', /is JSON/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })

  test('a file of names alone', async () => {
    await expect(loadFiles('opensanctions', { 'names.txt': 'Ivan\nAnna\n' })).rejects.toThrow('names alone (names.txt)')
  })

  test('values of any kind do no harm', async () => {
    const odd = {
      name: ['A', 5, null, {}, [], { id: 'y' }],
      topics: 'sanction',
      __proto__: ['x'],
      birthDate: ['soon', '1999-99-99'],
      percentage: {},
    }
    const text = JSON.stringify({ id: '__proto__', schema: 'Person', properties: odd }).replace(
      '"topics"',
      '"__proto__":["x"],"topics"',
    )
    const deep = `{"id":"deep","schema":"Person","caption":"D","target":true,"properties":{"name":["D"],"x":${'['.repeat(5000)}${']'.repeat(5000)}}}`
    const { entries } = await load(`${text}\n${deep}\n`)
    expect(entries).toEqual([
      {
        id: '__proto__',
        list: 'opensanctions',
        type: 'person',
        names: [
          { text: 'A', kind: 'primary' },
          { text: '5', kind: 'strong-alias' },
        ],
        programmes: ['sanction'],
        remarks: 'DOB soon; DOB 1999-99-99; Topics: sanction',
      },
      { id: 'deep', list: 'opensanctions', type: 'person', names: [{ text: 'D', kind: 'primary' }] },
    ])
  })
})

describe.skipIf(!haveSharedLists)('files of the publisher’s own making', () => {
  const at = (name: string) => join(sharedLists, 'opensanctions', name)

  test('14 listed parties among 91 lines', async () => {
    const { entries, publishedOn, report } = await loadWithReport('opensanctions', at('yente/zala'))
    expect(report).toMatchObject({ rows: 91, badRowCount: 0, notes: [] })
    expect(publishedOn).toBe('2026-04-29')
    expect(entries).toHaveLength(14)
    const company = entries.find((entry) => entry.id === 'NK-abdzbEBkqyT29GyREbiURZ')!
    expect(company).toMatchObject({ type: 'organization', countries: ['RU'] })
    expect(company.names[0]).toEqual({ text: 'LLC CST', kind: 'primary' })
    expect(company.identifiers).toContainEqual({ kind: 'inn', value: '1841015504', country: 'RU' })
    expect(company.identifiers).toContainEqual({ kind: 'ogrn', value: '1101841007938', country: 'RU' })
    const owners = company.links?.filter((link) => link.relation === 'owner' && link.percent !== undefined)
    expect(owners).toHaveLength(6)
    expect(owners).toContainEqual({
      to: 'NK-nR5AXM9AVPq4pQaSPSaVam',
      relation: 'owner',
      percent: 49,
      since: '2016-03-29',
    })
    // The lists that name it do not all say since when.
    expect(company.listedOn).toBeUndefined()
    const person = entries.find((entry) => entry.id === 'NK-2Tbri3s6GgNtAwsSXh4qpL')
    expect(person).toMatchObject({
      type: 'person',
      gender: 'female',
      datesOfBirth: ['1988-01-07'],
      programmes: ['UA-SA1644', 'US-RUSHAR', 'GB-RUS'],
    })
    expect(person?.names).toContainEqual({
      text: 'Мария Александровна Осетрова',
      kind: 'native',
      script: 'Cyrl',
      parts: { family: 'Осетрова', given: 'Мария', patronymic: 'АЛЕКСАНДРОВНА' },
    })
  })

  test.each([
    ['yente/t1', 7, 6],
    ['ftm-peps/entities.ftm.json', 1_565, 423],
    ['ftm-peps/targets.nested.json', 20, 20],
  ])('%s: %i lines, %i listed parties', async (name, rows, count) => {
    const { entries, report } = await loadWithReport('opensanctions', at(name))
    expect(report).toMatchObject({ rows, badRowCount: 0 })
    expect(entries).toHaveLength(count)
  })

  test('three files of changes in folders of their versions', async () => {
    const path = mkdtempSync(join(scratch, 't2-'))
    cpSync(at('yente/t2'), path, { recursive: true })
    const first = {
      id: 'base-1',
      caption: 'Base',
      schema: 'Company',
      target: true,
      properties: { name: ['Base'] },
      last_seen: '2024-05-27T00:00:00',
    }
    writeFileSync(join(path, 'entities.ftm.json'), `${JSON.stringify(first)}\n`)
    const { entries, report } = await loadWithReport('opensanctions', path)
    expect(report).toMatchObject({ badRowCount: 0, notes: [] })
    expect(entries.map((entry) => [entry.id, entry.names[0]?.text])).toEqual([
      ['base-1', 'Base'],
      ['NK-2T3S8Hu29ktYnKSTgQp2wL', 'Foobar Foobargroup'],
      ['NK-2sJaJRaPJcWUfMbHjTtWcL', 'Janan Agha'],
      ['NK-500Poltergeist', 'AL-QAIDA IN IRAQ'],
      ['Q4365364', 'Vladimir Nikolaevich PLOTNIKOV'],
    ])
  })

  test.each([
    ['yente/t2', /holds only changes/],
    ['yente/t2/delta.json', /index of the delta files/],
    ['ftm-peps/senzing.json', /export for Senzing/],
    ['us_congress_senzing.json', /export for Senzing/],
    ['ftm-peps/names.txt', /names alone/],
  ])('%s is told by name', async (name, message) => {
    await expect(loadWithReport('opensanctions', at(name))).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })
})
