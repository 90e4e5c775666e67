import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadWatchlist } from '../../src/watchlists/load.js'
import { openZip } from '../../src/watchlists/load-zip.js'
import { makeZip, packedZeros, type ZipMember } from './make-zip.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const scratch = mkdtempSync(join(tmpdir(), 'tradescreen-zip-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let made = 0
function save(bytes: Uint8Array, name = `list-${made++}.zip`): string {
  const path = join(scratch, name)
  writeFileSync(path, bytes)
  return path
}
const zip = (...members: ZipMember[]) => save(makeZip(members))

const ofac = (name: string) => readFileSync(join(fixtures, 'ofac', name))
const ofacMembers = ['SDN.CSV', 'add.csv', 'alt.csv', 'sdn_comments.csv'].map((name) => ({
  name: `download/${name}`,
  content: ofac(name),
}))

test('a list of several files in an archive is the list in a folder', async () => {
  const packed = makeZip([{ name: 'download/', method: 0 }, ...ofacMembers])
  const loaded = await loadWatchlist('ofac-sdn', { path: save(packed) })
  expect(loaded.entries).toEqual((await loadWatchlist('ofac-sdn', { path: join(fixtures, 'ofac') })).entries)
  expect(loaded.sha256).toBe(createHash('sha256').update(packed).digest('hex'))
})

test('a list of one’s own in an archive, stored and deflated', async () => {
  const content = readFileSync(join(fixtures, 'own-list.csv'))
  for (const method of [0, 8]) {
    const list = await loadWatchlist('mine', { path: zip({ name: 'own-list.csv', content, method }) })
    expect(list.entries).toHaveLength(3)
  }
})

test('paths in an archive only tell members apart, since nothing is written', async () => {
  const content = 'name\nA\n'
  const list = await loadWatchlist('mine', { path: zip({ name: '../../etc/own.csv', content }) })
  expect(list.entries).toHaveLength(1)
  const both = await openZip(zip({ name: 'a\\own.csv', content }, { name: '/b/own.csv', content }))
  expect(both.files.map((file) => file.name)).toEqual(['/b/own.csv', 'a/own.csv'])
})

describe('archives that are not read are told by name', () => {
  const good = makeZip(ofacMembers)
  test.each([
    ['cut off', good.subarray(0, good.length - 30), /cut off or damaged as a ZIP archive/],
    ['only its first bytes', good.subarray(0, 40), /cut off or damaged as a ZIP archive/],
    ['locked', makeZip([{ name: 'a.csv', content: 'name\nA\n', flags: 0x801 }]), /locked with a password: a\.csv/],
    ['packed in another way', makeZip([{ name: 'a.csv', content: 'x', method: 14 }]), /packs a\.csv in a way \(14\)/],
    ['an archive in it', makeZip([{ name: 'inner.zip', content: good }]), /holds another archive, inner\.zip/],
    ['an Office document', makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }]), /Office document/],
    ['a wrong checksum', makeZip([{ name: 'a.csv', content: 'name\nA\n', sum: 1 }]), /a\.csv is not what was packed/],
    [
      'more in it than it says',
      makeZip([{ name: 'a.csv', content: 'name\nA\n', size: 3 }]),
      /damaged as a ZIP archive/,
    ],
    [
      'less in it than it says',
      makeZip([{ name: 'a.csv', content: 'name\nA\n', size: 30 }]),
      /damaged as a ZIP archive/,
    ],
    ['empty', makeZip([]), /is not there: .* holds no file/],
    ['another list', makeZip([{ name: 'x.csv', content: 'Report Date: 1\n' }]), /x\.csv is the UK Sanctions List/],
  ])('%s', async (name, bytes, message) => {
    const list = name === 'another list' || name === 'empty' ? 'ofac-sdn' : 'mine'
    await expect(loadWatchlist(list, { path: save(bytes) })).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })

  test('too many members', async () => {
    const path = zip(...Array.from({ length: 101 }, (_, at) => ({ name: `${at}.csv`, content: 'name\n' })))
    await expect(loadWatchlist('mine', { path })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/holds 101 files; at most 100/),
    })
  })

  test('too much in all', async () => {
    const members = ['a', 'b', 'c'].map((name) => ({ name, packed: Buffer.alloc(3_000_000), size: 400_000_000 }))
    await expect(loadWatchlist('mine', { path: zip(...members) })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/more than 1000000000 bytes/),
    })
  })
})

describe('an archive of 200 MB of zeros', () => {
  const bomb = packedZeros(200_000_000)
  const grown = async (run: () => Promise<unknown>) => {
    const before = process.memoryUsage().rss
    await run()
    return (process.memoryUsage().rss - before) / 1_000_000
  }

  test('is refused before it is unpacked', async () => {
    const path = zip({ name: 'sdn.csv', ...(await bomb) })
    const megabytes = await grown(() =>
      expect(loadWatchlist('ofac-sdn', { path })).rejects.toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(/would unpack sdn\.csv to 200000000 bytes/),
      }),
    )
    expect(megabytes).toBeLessThan(100)
  })

  test('that says it is small is stopped where it goes beyond', async () => {
    const path = zip({ name: 'sdn.csv', ...(await bomb), size: 9_000_000 })
    const megabytes = await grown(() =>
      expect(loadWatchlist('ofac-sdn', { path })).rejects.toMatchObject({ code: 'invalid-list' }),
    )
    expect(megabytes).toBeLessThan(100)
  })
})
