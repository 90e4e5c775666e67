import { expect, test } from 'vitest'
import { loadFiles } from './load-text.js'

const mapped = (table: string | Uint8Array, mapping: unknown, list = 'mine') =>
  loadFiles(list, {
    'Mine.csv': table,
    'mine.columns.json': typeof mapping === 'string' ? mapping : JSON.stringify(mapping),
  })

test('headers of any language, with title, publisher, date and age', async () => {
  const list = await mapped(
    'Firma;Alias 1;Alias 2;Land;USt;Farbe;remarks\nProbe Flug GmbH;PF;Probeflug;Deutschland;DE123;rot;seen\n',
    {
      columns: { name: 'Firma', aliases: ['Alias 1', 'Alias 2'], countries: 'Land', 'tax-id': 'ust' },
      delimiter: ';',
      title: 'Eigene Liste',
      publisher: 'Muster AG',
      publishedOn: '2026-02-03',
      staleAfterDays: 90,
    },
  )
  expect(list).toMatchObject({
    title: 'Eigene Liste',
    publisher: 'Muster AG',
    publishedOn: '2026-02-03',
    staleAfterDays: 90,
  })
  expect(list.entries).toEqual([
    {
      id: 'row-2',
      list: 'mine',
      names: [
        { text: 'Probe Flug GmbH', kind: 'primary' },
        { text: 'PF', kind: 'strong-alias' },
        { text: 'Probeflug', kind: 'strong-alias' },
      ],
      countries: ['DE'],
      identifiers: [{ kind: 'tax-id', value: 'DE123' }],
      remarks: 'seen',
    },
  ])
})

test('another encoding, and a delimiter that the header row hides', async () => {
  const list = await mapped(Buffer.from('Name, rechtlich|Land\nMüller & Söhne|DE\n', 'latin1'), {
    columns: { name: 'Name, rechtlich' },
    delimiter: '|',
    encoding: 'windows-1252',
  })
  expect(list.entries).toMatchObject([{ names: [{ text: 'Müller & Söhne' }] }])
})

test('a mapped column goes before one that is recognised by its header', async () => {
  const list = await mapped('name,legal name\nShort,Long Name Ltd\n', { columns: { name: 'legal name' } })
  expect(list.entries).toMatchObject([{ names: [{ text: 'Long Name Ltd', kind: 'primary' }] }])
})

test('UTF-16, as spreadsheets save it', async () => {
  const list = await mapped(Buffer.from('\ufeffFirma\tLand\nПроба\tRU\n', 'utf16le'), {
    columns: { name: 'Firma', countries: 'Land' },
    encoding: 'utf-16le',
  })
  expect(list.entries).toMatchObject([{ names: [{ text: 'Проба' }], countries: ['RU'] }])
})

test('the mapping is part of what the list’s hash stands for', async () => {
  const table = 'a,b\nX,Y\n'
  const one = await mapped(table, { columns: { name: 'a' } })
  const other = await mapped(table, { columns: { name: 'b' } })
  expect(one.sha256).not.toBe(other.sha256)
})

test.each([
  ['a misspelt key', { colums: { name: 'a' } }, 'unknown-key', 'colums', 'Did you mean "columns"?'],
  ['a misspelt field', { columns: { nam: 'a' } }, 'unknown-key', 'nam', 'Did you mean "name"?'],
  [
    'a header that is not there',
    { columns: { name: 'firn' } },
    'invalid-csv',
    'no column "firn"',
    'Did you mean "firm"?',
  ],
  [
    'one column for two fields',
    { columns: { name: 'firm', remarks: 'firm' } },
    'invalid-csv',
    'for both "name" and "remarks"',
    'once',
  ],
  [
    'two columns for the name',
    { columns: { name: ['firm', 'b'] } },
    'invalid-value',
    '/columns/name',
    'Header of the column',
  ],
  ['no mapping of columns', { delimiter: ';' }, 'missing-key', '/columns', 'header'],
  ['no encoding of that name', { columns: {}, encoding: 'klingon' }, 'invalid-value', '/encoding', 'Encoding'],
  ['a delimiter of two characters', { columns: {}, delimiter: '::' }, 'invalid-value', '/delimiter', 'Character'],
  ['a date that is none', { columns: {}, publishedOn: '3.2.2026' }, 'invalid-value', '/publishedOn', 'Date'],
  ['no JSON', '{columns', 'invalid-json', 'is not JSON', '{"columns"'],
  ['no name at all', { columns: { remarks: 'firm' } }, 'invalid-csv', 'has no column of names', 'name'],
])('%s is told', async (_, mapping, code, message, hint) => {
  await expect(mapped('firm,b\nX,Y\n', mapping)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  })
})

test('a mapping beside another table is left alone', async () => {
  const files = { 'list.csv': 'name\nX\n', 'mine.columns.json': '{' }
  expect((await loadFiles('mine', files)).entries).toHaveLength(1)
})
