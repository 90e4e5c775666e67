import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadWatchlist } from '../../src/watchlists/load.js'
import type { LoadReport } from '../../src/watchlists/readers/report.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const scratch = mkdtempSync(join(tmpdir(), 'tradescreen-load-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let made = 0
function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(scratch, `${made++}-`))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

const row = (id: number) => `${id},"PARTY ${id}",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970."\r\n`
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1)).join('')
const sdn = (content: string | Uint8Array) => loadWatchlist('ofac-sdn', { path: folder({ 'sdn.csv': content }) })

describe('what stands in place of a list is told by name', () => {
  test.each([
    ['an empty file', '', /sdn\.csv is empty/],
    ['only an end mark', '\x1a', /sdn\.csv is empty/],
    ['a web page', '\n<!DOCTYPE html><html><body>404</body></html>', /web page \(HTML\)/],
    [
      'XML',
      '<?xml version="1.0"?><CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>',
      /UN Security Council list in XML/,
    ],
    ['JSON', '{"results":[]}', /is JSON/],
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /ZIP archive/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x31, 0, 0x2c, 0]), /UTF-16/],
    ['the address file', '1,2,"Street","City","Iran",-0- \r\n', /address file of an OFAC list/],
    ['the alias file', '1,2,"aka","NAME",-0- \r\n', /alias file of an OFAC list/],
    ['the Consolidated Screening List', '_id,source,entity_number,type\n', /Consolidated Screening List/],
    ['the Denied Persons List', '"Name"\t"Street_Address"\t"City"\n', /Denied Persons List/],
    ['prose', 'hello\nworld\n', /not a publisher/],
  ])('%s', async (_, content, message) => {
    await expect(sdn(content)).rejects.toMatchObject({ code: 'invalid-list', message: expect.stringMatching(message) })
  })

  test('a file in Windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from(rows(3)),
      Buffer.from([0x34, 0x2c, 0x22, 0xe9, 0x22]),
      Buffer.from('\r\n'),
    ])
    await expect(sdn(bytes)).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(/not UTF-8/),
    })
  })

  test.each([5, 40, 62, 66, 69])('a file cut off %i characters into its last row', async (length) => {
    const cut = rows(20) + row(21).slice(0, length)
    await expect(sdn(cut)).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(/sdn\.csv is cut off: .* line 21/),
    })
  })

  test('the main file of the other OFAC list', async () => {
    const path = folder({ 'cons_prim.csv': rows(2) })
    await expect(loadWatchlist('ofac-sdn', { path })).rejects.toThrow(
      'is the main file of the list "ofac-consolidated"',
    )
    expect((await loadWatchlist('ofac-consolidated', { path })).entries).toHaveLength(2)
  })

  test('files of different dates', async () => {
    const add = Array.from({ length: 60 }, (_, at) => `${at + 1},${at},-0- ,-0- ,"Iran",-0- \r\n`).join('')
    const path = folder({ 'sdn.csv': rows(40), 'add.csv': add })
    await expect(loadWatchlist('ofac-sdn', { path })).rejects.toThrow(
      'do not belong together: 20 entries are only in add.csv',
    )
  })

  test('nothing there at all', async () => {
    await expect(loadWatchlist('ofac-sdn', { path: join(scratch, 'no-such-file') })).rejects.toMatchObject({
      code: 'unreadable',
    })
    await expect(loadWatchlist('ofac-sdn', { path: folder({}) })).rejects.toMatchObject({ code: 'invalid-list' })
    await expect(loadWatchlist('eu-fsf', { path: scratch })).rejects.toMatchObject({ code: 'invalid-list' })
    await expect(loadWatchlist('uav-network', { path: scratch })).rejects.toMatchObject({ code: 'unknown-list' })
    await expect(loadWatchlist('../etc', { path: scratch })).rejects.toMatchObject({ code: 'unknown-list' })
  })
})

describe('bad rows', () => {
  const damaged = `${rows(9)}10,"TOO SHORT"\r\n${row(11)}12,"OPEN,-0- \r\n${row(13)}${row(13)}x,${row(14).slice(3)}`

  test('make the load fail, each with its line and reason', async () => {
    await expect(sdn(damaged)).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(/has 4 rows of 15 .*line 12: has a quotation mark that is not closed/),
    })
  })

  test('pass up to the share that is allowed', async () => {
    let report: LoadReport | undefined
    const path = folder({ 'sdn.csv': damaged })
    const list = await loadWatchlist('ofac-sdn', { path, allowBadRows: 0.3, onReport: (seen) => (report = seen) })
    expect(list.entries.map((entry) => entry.id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '11', '13'])
    expect(report?.badRows.map(({ line, reason }) => `${line} ${reason}`).sort()).toEqual([
      '10 has 2 columns, needs 12',
      '12 has a quotation mark that is not closed',
      '14 has the number 13 a second time',
      '15 has "x" where the number of the entry should stand',
    ])
    await expect(loadWatchlist('ofac-sdn', { path, allowBadRows: 0.2 })).rejects.toMatchObject({ code: 'invalid-list' })
    await expect(loadWatchlist('ofac-sdn', { path, allowBadRows: 2 })).rejects.toMatchObject({ code: 'invalid-value' })
  })
})

describe('what a loaded list carries', () => {
  test('the SHA-256 of its one file, the date given, and the age limit of the registry', async () => {
    const list = await loadWatchlist('ofac-sdn', { path: folder({ 'sdn.csv': rows(2) }), publishedOn: '2024-05-03' })
    expect(list).toMatchObject({ id: 'ofac-sdn', publishedOn: '2024-05-03', staleAfterDays: 7 })
    expect(list.sha256).toBe(createHash('sha256').update(rows(2)).digest('hex'))
    await expect(loadWatchlist('ofac-sdn', { path: scratch, publishedOn: '2024-13-03' })).rejects.toMatchObject({
      code: 'invalid-value',
    })
  })

  test('no date when none is given', async () => {
    expect(await sdn(rows(1))).not.toHaveProperty('publishedOn')
  })

  test('of several files, the SHA-256 of what sha256sum prints', async () => {
    const names = ['SDN.CSV', 'add.csv', 'alt.csv', 'sdn_comments.csv']
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(fixtures, 'ofac', name)))
        .digest('hex')
    const lines = names
      .map((name) => `${hash(name)}  ${name.toLowerCase()}\n`)
      .sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1))
    const list = await loadWatchlist('ofac-sdn', { path: join(fixtures, 'ofac') })
    expect(list.sha256).toBe(createHash('sha256').update(lines.join('')).digest('hex'))
  })

  test('the same whether the folder or the file is named', async () => {
    const path = folder({})
    cpSync(join(fixtures, 'ofac'), path, { recursive: true })
    writeFileSync(join(path, 'notes.txt'), 'not a list')
    expect(await loadWatchlist('ofac-sdn', { path: join(path, 'SDN.CSV') })).toEqual(
      await loadWatchlist('ofac-sdn', { path }),
    )
  })

  test('notes on files that are missing beside it', async () => {
    let report: LoadReport | undefined
    await loadWatchlist('ofac-sdn', { path: folder({ 'sdn.csv': rows(1) }), onReport: (seen) => (report = seen) })
    expect(report?.notes).toEqual([expect.stringMatching(/no ALT file/), expect.stringMatching(/no ADD file/)])
  })
})
