import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readList, readRows, shared } from '../../scripts/eval/rows.js'
import { buildMatchIndex, matchParty } from '../../src/matching/index.js'
import type { Watchlist } from '../../src/model/index.js'
import { bundledWatchlist } from '../../src/watchlists/index.js'
import { lostMatches } from './exhaustive.js'
import { listed, listOf } from './lists.js'

const asOf = '2026-01-01'
const rows = readRows()
const missing = rows === undefined || !existsSync(`${shared}/lists/ofac`)
if (missing) console.log('Skipped: the labelled names in ../shared are missing.')

/** The first entries of a list that have this many names together. */
function firstNames(list: Watchlist, names: number): Watchlist {
  const entries: Watchlist['entries'][number][] = []
  let count = 0
  for (const entry of list.entries) {
    count += entry.names.length
    if (count > names) break
    entries.push(entry)
  }
  return { ...list, entries }
}

describe('looking names up by their words', () => {
  it('loses no bundled party under its own names, and hardly another that resembles it', () => {
    const list = bundledWatchlist()
    const index = buildMatchIndex([list])
    const losing = list.entries.flatMap(({ id, names, type }) =>
      names.flatMap(({ text }) => {
        const { lost } = lostMatches(index, { name: text, type }, asOf)
        expect(
          lost.map(({ entryId }) => entryId),
          text,
        ).not.toContain(id)
        return lost.length > 0 ? [text] : []
      }),
    )
    expect(losing.length).toBeLessThanOrEqual(2)
  })

  it('finds a word with one letter more or less, also where a letter stands for two sounds', () => {
    const index = buildMatchIndex([
      listOf([listed('1', 'person', 'SONG, Xueqin'), listed('2', 'person', 'SONG, Xuei')]),
    ])
    for (const name of ['Song Xuein', 'Song Xueqi']) {
      const matches = matchParty(index, { name, type: 'person' }, { asOf, threshold: 0 })
      expect(matches.map(({ entryId }) => entryId).sort()).toContain('1')
    }
  })

  it.skipIf(missing)(
    'loses none of 300 labelled names among 2,000 listed ones (all: npm run proof:retrieval)',
    async () => {
      const list = firstNames(await readList(), 2_000)
      const index = buildMatchIndex([bundledWatchlist(), list])
      const ids = new Set(list.entries.map(({ id }) => id))
      const listed = rows!.filter(({ expect: meant }) => meant.some((id) => ids.has(id)))
      const others = rows!.filter((_, at) => at % 40 === 0)
      for (const { query } of [...listed, ...others].slice(0, 300)) {
        const { lost } = lostMatches(index, { name: query.name, type: query.type }, asOf)
        expect(lost, query.name).toEqual([])
      }
    },
  )
})
