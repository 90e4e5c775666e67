import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addresses, sdn } from '../watchlists/store/publisher.js'
import { cli } from './fake-io.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-cli-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))
const store = join(folder, 'store')
const mirror = join(folder, 'mirror')
const id = 'ofac-sdn'
function publish(main: string, add: string): void {
  mkdirSync(join(mirror, id), { recursive: true })
  const files = {
    'SDN.CSV': main,
    'ADD.CSV': add,
    'ALT.CSV': '1,1,"aka","OTHER",-0- \r\n',
    'SDN_COMMENTS.CSV': '1,"x."\r\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(mirror, id, name), text)
}
const lists = (...words: string[]) => cli(['lists', ...words, '--store', store])
const lines = (text: string) => text.trimEnd().split('\n')

test('a list is updated from a mirror, told, compared and taken back', async () => {
  publish(sdn(50), addresses(50))
  expect((await lists('update', id, '--from', mirror)).out).toMatch(/^ofac-sdn: updated, undated, 50 entries, version /)
  expect((await lists('status')).out).toContain('ofac-sdn: ')
  expect((await lists('update', '--from', mirror)).out).toContain('unchanged')

  publish(sdn(51).replace('NUMBER 3"', 'NUMBER THREE"'), addresses(51))
  expect((await lists('update', id, '--from', mirror)).out).toContain('51 entries, before 50')
  const table = await lists('diff', id)
  expect(table.out).toContain('~ 3 COMPANY NUMBER THREE\n    names: ')
  expect(table.out).toContain('50 entries before, 51 after; 1 added, 0 removed, 1 changed.')
  const changes = lines((await lists('diff', id, '--format', 'ndjson')).out).map((line) => JSON.parse(line))
  expect(
    changes.map(({ change, id: number, fields }) => [
      change,
      number,
      fields?.map((one: { field: string }) => one.field),
    ]),
  ).toEqual([
    ['changed', '3', ['names']],
    ['added', '51', undefined],
  ])
  expect((await lists('rollback', id)).out).toMatch(/^ofac-sdn: version .* is in use\.\n$/)
  expect((await lists('verify')).out).toContain('50 entries, 51 names')
})

test('a version that lost entries is refused, and taken with --accept', async () => {
  publish(sdn(20), addresses(20))
  const refused = await lists('update', id, '--from', mirror)
  expect([refused.code, refused.out]).toEqual([3, ''])
  expect(refused.err).toContain('it holds 20 entries, the version in use 50')
  const accepted = await lists('update', id, '--from', mirror, '--accept')
  expect([accepted.code, accepted.out]).toEqual([0, expect.stringContaining('Accepted although')])
})

test('verify tells what is used, and what cannot be read', async () => {
  const good = await cli(['lists', 'verify', `${id}=${join(import.meta.dirname, '../fixtures/ofac')}`])
  expect(good.out).toContain('rows, 0 that cannot be read')
  expect(good.out).toMatch(/entries with type \d+, countries \d+/)
  const bad = join(folder, 'bad')
  mkdirSync(bad)
  writeFileSync(join(bad, 'sdn.csv'), sdn(5).replace('"TEST",', ''))
  const broken = await cli(['lists', 'verify', `${id}=${bad}`])
  expect([broken.code, broken.out]).toEqual([3, expect.stringContaining('sdn.csv line 1: has 11 columns, needs 12')])
})
