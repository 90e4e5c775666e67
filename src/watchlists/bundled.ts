import type { UavNetworkRow } from '../../data/schema/uav-network.js'
import { uavNetwork } from '../knowledge/compiled/uav-network.js'
import { sourceOf } from '../knowledge/sources.js'
import { fingerprint, type ListEntry, type Watchlist } from '../model/index.js'
import { knownList } from './known.js'
import { asChecked } from './watchlist.js'

const id = 'uav-network'

function toEntry({
  sources,
  locator,
  listedOnBasis: _basis,
  confidence: _confidence,
  ...entry
}: UavNetworkRow): ListEntry {
  // a copy: the compiled table is shared, and callers may change what they get
  return {
    ...structuredClone(entry),
    list: id,
    sources: sources.map((source, at) => sourceOf(source, at === 0 ? locator : undefined)),
  }
}

/** The latest listing that the list knows of: what it knows ends there, whenever its sources were read. */
function latestListing(entries: readonly ListEntry[]): string | undefined {
  return entries
    .map((entry) => entry.listedOn)
    .filter((date) => date?.length === 10)
    .sort()
    .at(-1)
}

let sha256: string | undefined

/**
 * The bundled list `uav-network`: parties, ships and persons named around the Iran–Russia drone supply, each entry with its sources.
 * Its date is that of the latest listing in it, its SHA-256 that of the entries’ canonical JSON.
 * Research material to start with, not a substitute for a publisher’s current list. Each call makes a new object.
 */
export function bundledWatchlist(): Watchlist {
  const entries = uavNetwork.map(toEntry)
  const publishedOn = latestListing(entries)
  const known = knownList(id)!
  sha256 ??= fingerprint(entries)
  return asChecked({
    id,
    title: known.title,
    publisher: known.publisher,
    ...(publishedOn !== undefined && { publishedOn }),
    sha256,
    staleAfterDays: known.staleAfterDays,
    entries,
  })
}
