import { TradescreenError, type Watchlist } from '../../model/index.js'
import { buildMatchIndex } from '../build-index.js'
import type { ListHead, MatchIndex } from '../match-index.js'

/**
 * Lists prepared for matching, to be shared by several screeners or kept in a file. Made by `compileLists`, or by `loadSnapshot` of
 * `tradescreen/node`.
 */
export interface Snapshot {
  /** The lists in it, without their entries. */
  readonly lists: readonly ListHead[]
}

const indexes = new WeakMap<Snapshot, MatchIndex>()

/** A snapshot around an index. */
export function asSnapshot(index: MatchIndex): Snapshot {
  const snapshot = Object.freeze({ lists: index.watchlists })
  indexes.set(snapshot, index)
  return snapshot
}

/** The index of a snapshot. @throws TradescreenError `invalid-list` for an object that was not made here. */
export function indexOf(snapshot: Snapshot): MatchIndex {
  const index = indexes.get(snapshot)
  if (index !== undefined) return index
  throw new TradescreenError('invalid-list', 'The snapshot is none.', {
    hint: 'Make it with compileLists, or load it with loadSnapshot (await it).',
  })
}

/**
 * Prepares lists for matching, once for any number of screeners. Takes about a second for 17,000 entries.
 * @param watchlists Lists in the order in which equal matches are given.
 */
export function compileLists(watchlists: readonly Watchlist[]): Snapshot {
  return asSnapshot(buildMatchIndex(watchlists))
}
