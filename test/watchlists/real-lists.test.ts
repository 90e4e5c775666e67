import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadWatchlist } from '../../src/watchlists/load.js'
import type { LoadReport } from '../../src/watchlists/readers/report.js'

const ofac = join(import.meta.dirname, '../../../shared/lists/ofac')
const there = existsSync(ofac)
if (!there)
  console.warn('Skipped: the publishers’ own files are not in ../shared/lists, so loading them was not tested.')

/** Entries of each file as counted when the files were collected. */
const counts: [list: string, path: string, entries: number, rows: number][] = [
  ['ofac-sdn', '.', 13_821, 13_821 + 18_990 + 17_091 + 21],
  ['ofac-sdn', 'versions/2024-01-11', 13_827, 13_827],
  ['ofac-sdn', 'versions/2024-05-03', 14_965, 14_965],
  ['ofac-sdn', 'versions/2021-04-25', 8_890, 8_890 + 13_761 + 11_742],
  ['ofac-consolidated', '.', 442, 442 + 574 + 1_073 + 10],
]

describe.skipIf(!there)('the publisher’s own files', () => {
  test.each(counts)('%s from %s', async (list, path, entries, rows) => {
    let report: LoadReport | undefined
    const loaded = await loadWatchlist(list, { path: join(ofac, path), onReport: (made) => (report = made) })
    expect(loaded.entries).toHaveLength(entries)
    expect(report).toMatchObject({ rows, badRowCount: 0 })
    expect(loaded.entries.filter((entry) => entry.type === undefined)).toEqual([])
  })

  test('types, numbers and links as counted in the main set', async () => {
    const { entries } = await loadWatchlist('ofac-sdn', { path: ofac })
    const ofType = (type: string) => entries.filter((entry) => entry.type === type).length
    expect([ofType('person'), ofType('organization'), ofType('vessel'), ofType('aircraft')]).toEqual([
      6_646, 6_033, 764, 378,
    ])
    const kinds = (kind: string) =>
      entries.flatMap((entry) => entry.identifiers ?? []).filter((one) => one.kind === kind).length
    expect(kinds('imo')).toBeGreaterThan(800)
    expect(kinds('inn')).toBeGreaterThan(1_500)
    expect(kinds('ogrn')).toBeGreaterThan(1_200)
    const links = entries.flatMap((entry) => entry.links ?? [])
    expect(links.filter((link) => /^\d+$/.test(link.to)).length / links.length).toBeGreaterThan(0.9)
    const alabuga = entries.find((entry) => entry.id === '40867')
    expect(alabuga?.identifiers).toContainEqual({ kind: 'inn', value: '1646031132', country: 'RU' })
  })
})
