import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addresses, sdn } from '../watchlists/store/publisher.js'
import { cli } from './fake-io.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-cli-snapshot-'))
afterAll(() => rmSync(folder, { recursive: true }))
const store = join(folder, 'store')
const mirror = join(folder, 'mirror')
const party = (...more: string[]) =>
  cli(['party', 'COMPANY NUMBER 7', '--format', 'ndjson', '--as-of', '2026-01-01', ...more])

test('lists of the store are prepared once, and a damaged snapshot is made anew', async () => {
  mkdirSync(join(mirror, 'ofac-sdn'), { recursive: true })
  for (const [name, text] of [
    ['SDN.CSV', sdn(50)],
    ['ADD.CSV', addresses(50)],
    ['ALT.CSV', '1,1,"aka","ANOTHER NAME",-0- \r\n'],
    ['SDN_COMMENTS.CSV', '1,"More."\r\n'],
  ] as const)
    writeFileSync(join(mirror, 'ofac-sdn', name), text)
  expect((await cli(['lists', 'update', 'ofac-sdn', '--store', store, '--from', mirror])).code).toBe(0)
  const first = await party('--store', store)
  expect(first.out).toContain('"id":"ofac-sdn"')
  const snapshots = join(store, '_snapshots')
  const [name] = readdirSync(snapshots)
  expect((await party('--store', store)).out).toBe(first.out)
  writeFileSync(join(snapshots, name!), 'damaged')
  expect((await party('--store', store)).out).toBe(first.out)
  expect(readFileSync(join(snapshots, name!)).length).toBeGreaterThan(1000)
  expect((await party('--store', store, '--no-stored')).out).not.toContain('"id":"ofac-sdn"')
})

test('lists compile writes a snapshot that gives the same result', async () => {
  const out = join(folder, 'all.snapshot')
  const compiled = await cli(['lists', 'compile', '--store', store, '--out', out])
  expect([compiled.code, compiled.out]).toEqual([0, expect.stringContaining('2 lists')])
  expect((await party('--snapshot', out)).out).toBe((await party('--store', store)).out)
  expect((await party('--snapshot', out, '--no-bundled')).code).toBe(2)
  writeFileSync(out, 'damaged')
  const damaged = await party('--snapshot', out)
  expect([damaged.code, damaged.err]).toEqual([3, expect.stringContaining('lists compile')])
  expect((await cli(['lists', 'compile', '--store', store])).code).toBe(2)
})
