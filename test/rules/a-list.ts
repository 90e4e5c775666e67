import type { ListEntry, Watchlist } from '../../src/model/index.js'
import { defineWatchlist } from '../../src/watchlists/index.js'

/** A small list of invented parties for tests; more entries may be added. */
export function aList(entries: Partial<ListEntry>[] = [], rest: Partial<Watchlist> = {}): Watchlist {
  const invented: Partial<ListEntry>[] = [
    {
      id: '1',
      type: 'organization',
      names: [{ text: 'ZARVAN QUADRIL AEROSPACE COMPANY', kind: 'primary' }],
      countries: ['IR'],
      listedOn: '2023-03-21',
    },
    {
      id: '2',
      type: 'organization',
      names: [
        { text: 'OOO VOSTOKLITMASH', kind: 'primary' },
        { text: 'KEDROVKA', kind: 'weak-alias' },
      ],
      countries: ['RU'],
      identifiers: [{ kind: 'inn', value: '7707083893', country: 'RU' }],
      listedOn: '2022-05',
      delistedOn: '2024-02-01',
    },
  ]
  const filled = [...invented, ...entries].map((entry, index) => ({
    id: String(index + 1),
    list: 'test-list',
    names: [{ text: `ENTRY ${index + 1}`, kind: 'primary' as const }],
    ...entry,
  }))
  return defineWatchlist({
    id: 'test-list',
    title: 'Test list',
    publisher: 'Test',
    publishedOn: '2024-05-01',
    entries: filled,
    ...rest,
  })
}
