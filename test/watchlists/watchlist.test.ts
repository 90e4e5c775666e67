import { describe, expect, test } from 'vitest'
import { fingerprint, watchlistSchema } from '../../src/model/index.js'
import { bundledWatchlist, defineWatchlist, knownLists, type WatchlistInput } from '../../src/watchlists/index.js'

const head = { id: 'mine', title: 'Mine', publisher: 'me' }
const entry = (id: string) => ({ id, names: [{ text: 'A', kind: 'primary' as const }] })

describe('defineWatchlist', () => {
  test('fills in the list of the entries and the SHA-256', () => {
    const list = defineWatchlist({ ...head, entries: [entry('1')] })
    expect(list.entries).toEqual([{ ...entry('1'), list: 'mine' }])
    expect(list.sha256).toBe(fingerprint(list.entries))
    expect(defineWatchlist({ ...head, sha256: 'ab'.repeat(32), entries: [] }).sha256).toBe('ab'.repeat(32))
  })

  test.each<[string, unknown, string, string]>([
    ['two entries of one number', { ...head, entries: [entry('1'), entry('1')] }, 'invalid-list', '/entries/1/id'],
    [
      'an entry of another list',
      { ...head, entries: [{ ...entry('1'), list: 'other' }] },
      'invalid-list',
      '/entries/0/list',
    ],
    [
      'an entry without name',
      { ...head, entries: [entry('1'), { id: '2', names: [] }] },
      'invalid-value',
      '/entries/1/names',
    ],
    ['an unknown key', { ...head, entries: [{ ...entry('1'), nmaes: [] }] }, 'unknown-key', '/entries/0/nmaes'],
    ['an unknown key at the top', { ...head, publishedAt: 'x', entries: [] }, 'unknown-key', '/publishedAt'],
    ['a wrong date', { ...head, publishedOn: '2024-02-30', entries: [] }, 'invalid-value', '/publishedOn'],
    ['no entries', head, 'missing-key', '/entries'],
    ['an entry that is no object', { ...head, entries: [null] }, 'invalid-value', '/entries/0'],
  ])('refuses %s', (_, input, code, pointer) => {
    expect(() => defineWatchlist(input as WatchlistInput)).toThrow(expect.objectContaining({ code, pointer }))
  })
})

describe('bundledWatchlist', () => {
  const list = bundledWatchlist()

  test('fits the model, with a source and a day of listing for every entry', () => {
    expect(watchlistSchema.safeParse(list).error).toBeUndefined()
    expect(list.entries.length).toBeGreaterThan(50)
    for (const one of list.entries) {
      expect(one.sources?.length, one.id).toBeGreaterThan(0)
      expect(one.listedOn, one.id).toBeDefined()
    }
    expect(new Set(list.entries.map((one) => one.id)).size).toBe(list.entries.length)
  })

  test('is dated by its latest fact and hashed by its entries', () => {
    for (const one of list.entries) expect(one.listedOn! <= list.publishedOn!, one.id).toBe(true)
    expect(list.sha256).toBe(fingerprint(list.entries))
  })

  test('cannot be changed by a caller for others', () => {
    bundledWatchlist().entries.length = 0
    bundledWatchlist().entries[0]!.names.push({ text: 'changed', kind: 'former' })
    expect(bundledWatchlist()).toEqual(list)
  })
})

test('every known list has its id once', () => {
  expect(knownLists.map((list) => list.id)).toEqual([
    'uav-network', 'ofac-sdn', 'ofac-consolidated', 'us-csl', 'bis-dpl', 'bis-entity', 'eu-fsf', 'uk-sanctions', 'un-sc', 'ca-sema', 'ch-seco',
    'opensanctions',
  ]) // biome-ignore format: a list to be read at a glance
})
