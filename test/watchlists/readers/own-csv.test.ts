import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadWatchlist } from '../../../src/watchlists/load.js'
import type { LoadReport } from '../../../src/watchlists/readers/report.js'

const scratch = mkdtempSync(join(tmpdir(), 'tradescreen-own-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const path = join(import.meta.dirname, '../../fixtures/own-list.csv')

function own(content: string) {
  const file = join(scratch, 'own.csv')
  writeFileSync(file, content)
  return loadWatchlist('my-list', { path: file })
}

test('a list of one’s own reads back field by field', async () => {
  let report: LoadReport | undefined
  const list = await loadWatchlist('my-list', { path, onReport: (seen) => (report = seen) })
  expect(list).toMatchObject({ id: 'my-list', title: 'my-list', publisher: 'own list' })
  expect(list.entries).toEqual([
    {
      id: 'c-1',
      list: 'my-list',
      type: 'organization',
      names: [
        { text: 'Nova Glider Works LLC', kind: 'primary' },
        { text: 'Nova Planer', kind: 'strong-alias' },
        { text: 'NGW', kind: 'strong-alias' },
      ],
      countries: ['RU'],
      identifiers: [
        { kind: 'inn', value: '7700123459', country: 'RU' },
        { kind: 'imo', value: '9123452' },
        { kind: 'passport', value: 'A1234567', country: 'IR' },
      ],
      listedOn: '2023-06-09',
      remarks: 'two\nlines',
    },
    {
      id: 'c-2',
      list: 'my-list',
      type: 'person',
      names: [{ text: 'Testov, Ivan', kind: 'primary' }],
      countries: ['IR'],
      datesOfBirth: ['1961-03-05', '1962'],
      listedOn: '2022',
      delistedOn: '2024-01-01',
    },
    { id: 'row-5', list: 'my-list', names: [{ text: 'Nameless Number', kind: 'primary' }] },
  ])
  expect(report?.notes).toEqual(['own-list.csv: the column "colour" is not known and not used.'])
  expect(report?.rows).toBe(3)
})

test.each([
  ['semicolons', 'Name;Also known as;Country\nА;B;Россия\n'],
  ['tabs', 'NAME\tAKA\tcountry\nА\tB\tRU\n'],
  ['a byte order mark', '\ufeff"Name","a.k.a.","Country Code"\r\n"А","B","RUS"\r\n'],
])('%s', async (_, content) => {
  expect((await own(content)).entries[0]).toMatchObject({ names: [{ text: 'А' }, { text: 'B' }], countries: ['RU'] })
})

test.each([
  ['no column of names', 'firm,country\nA,RU\n', 'invalid-csv', /no column of names/],
  ['the same column twice', 'name,alias,aka\nA,B,C\n', 'invalid-csv', /two columns for "aliases"/],
  ['a number twice', 'id,name\n1,A\n1,B\n', 'invalid-list', /line 3: has the number "1" a second time/],
  ['no name', 'id,name\n1,\n', 'invalid-list', /line 2: has no name/],
  ['an unknown country', 'name,country\nA,Ruritania\n', 'invalid-list', /country "Ruritania"/],
  ['a date that is none', 'name,listed on\nA,3\\/4\\/2020\n', 'invalid-list', /not written YYYY-MM-DD/],
  ['an unknown type', 'name,type\nA,band\n', 'invalid-list', /type "band"/],
  ['an identifier without kind', 'name,identifiers\nA,12345\n', 'invalid-list', /kind=number/],
  ['a cell too many', 'name,type\nA,person,x\n', 'invalid-list', /has 3 columns/],
  ['a header alone', 'name\n', 'invalid-list', /holds no entry/],
  ['a quote that never closes', 'name\n"A\nB\n', 'invalid-list', /quotation mark that is not closed/],
])('%s is told', async (_, content, code, message) => {
  await expect(own(content)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})

test('keys of the prototype are plain words', async () => {
  const list = await own('id,name,__proto__,constructor\n__proto__,constructor,x,y\n')
  expect(list.entries).toEqual([
    { id: '__proto__', list: 'my-list', names: [{ text: 'constructor', kind: 'primary' }] },
  ])
})

test('a header row of words is no OFAC file, however many columns there are', async () => {
  const list = await own('id,name,type,country,remarks\n1,Foo Bar,person,DE,x\n2,Quux Baz,person,FR,y\n')
  expect(list.entries.map(({ id, names }) => [id, names[0]?.text])).toEqual([
    ['1', 'Foo Bar'],
    ['2', 'Quux Baz'],
  ])
})
