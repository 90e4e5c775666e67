import type { ListEntry, Watchlist } from '../../../src/model/index.js'
import { defineWatchlist } from '../../../src/watchlists/index.js'

/** A list of invented persons under an id that a regime knows. */
export function listOf(id: string, names: readonly string[], more: Partial<ListEntry> = {}): Watchlist {
  const entries = names.map((text, at) => ({
    id: String(at + 1),
    list: id,
    names: [{ text, kind: 'primary' as const }],
    ...more,
  }))
  return defineWatchlist({ id, title: id, publisher: 'Test', publishedOn: '2024-05-01', entries })
}

/** Names that are on no other list and resemble one another in nothing. */
export const [xaver, yorick, zubin] = ['Xaver Quillfeder', 'Yorick Brombusch', 'Zubin Dastgarova'] as const

/** A company of no list. */
export const target = 'Kontor am Hafen KG'

/** The same two persons on the lists of OFAC, EU and UK; the third on the Entity List alone. */
export const ownerLists: readonly Watchlist[] = [
  listOf('ofac-sdn', [xaver, yorick]),
  listOf('eu-fsf', [xaver, yorick]),
  listOf('uk-sanctions', [xaver, yorick]),
  listOf('bis-entity', [zubin]),
]
