import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileLists } from '../../src/matching/index.js'
import { loadSnapshot, saveSnapshot } from '../../src/matching/load-snapshot.js'
import type { Snapshot } from '../../src/matching/snapshot/snapshot.js'
import { createScreener } from '../../src/screener.js'
import { bundledWatchlist } from '../../src/watchlists/index.js'
import { loadWatchlist } from '../../src/watchlists/load.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-snapshot-'))
const path = join(folder, 'lists.snapshot')
let made: Snapshot
beforeAll(async () => {
  const own = await loadWatchlist('mine', { path: join(import.meta.dirname, '../fixtures/own-list.csv') })
  made = compileLists([bundledWatchlist(), own])
  await saveSnapshot(path, made)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a snapshot gives the same results, byte for byte, as the lists it was made of', async () => {
  const opened = createScreener({ snapshot: await loadSnapshot(path), asOf: '2024-06-01' })
  const direct = createScreener({ snapshot: made, asOf: '2024-06-01' })
  expect(opened.lists).toEqual(direct.lists)
  const entries = bundledWatchlist().entries
  const party = fc.record(
    {
      name: fc.oneof(
        fc.constantFrom(...entries.flatMap((entry) => entry.names.map(({ text }) => text))),
        fc.string({ unit: 'binary', maxLength: 30 }),
      ),
      country: fc.constantFrom('IR', 'RU', 'DE'),
      identifiers: fc.array(fc.constantFrom(...entries.flatMap((entry) => entry.identifiers ?? [])), { maxLength: 2 }),
      address: fc.constantFrom('Tehran', 'ul. Sh-2, OEZ Alabuga'),
    },
    { requiredKeys: ['name'] },
  )
  fc.assert(
    fc.property(party, fc.constantFrom('2015-01-01', '2024-06-01', '2026-01-01'), (one, asOf) => {
      const screened = opened.screenParty(one, { asOf })
      expect(JSON.stringify(screened)).toBe(JSON.stringify(direct.screenParty(one, { asOf })))
    }),
    { numRuns: 300 },
  )
})

test('damage anywhere, a cut and another program are told', async () => {
  const whole = readFileSync(path)
  const refused = async (bytes: Uint8Array, message: RegExp) => {
    const other = join(folder, 'damaged.snapshot')
    writeFileSync(other, bytes)
    await expect(loadSnapshot(other)).rejects.toThrowError(
      expect.objectContaining({
        name: 'TradescreenError',
        code: 'invalid-list',
        message: expect.stringMatching(message),
      }),
    )
  }
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 8, max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const bytes = Uint8Array.from(whole)
        bytes[at]! ^= by
        await refused(bytes, /damaged/)
      },
    ),
    { numRuns: 30 },
  )
  for (const length of [0, 7, 39, 40, 1000, whole.length - 1])
    await refused(whole.subarray(0, length), /no snapshot|damaged/)
  await refused(
    Uint8Array.from(whole, (byte, at) => (at === 7 ? 99 : byte)),
    /no snapshot/,
  )
  await expect(loadSnapshot(join(folder, 'none'))).rejects.toThrowError(expect.objectContaining({ code: 'unreadable' }))
})

test('a snapshot and lists do not go together, and an object that is none is refused', () => {
  expect(() => createScreener({ snapshot: made, watchlists: [] })).toThrowError(
    expect.objectContaining({ code: 'invalid-value', pointer: '/snapshot' }),
  )
  expect(() => createScreener({ snapshot: { lists: [] } })).toThrowError(
    expect.objectContaining({ code: 'invalid-list' }),
  )
})
