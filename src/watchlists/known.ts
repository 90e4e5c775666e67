import type { KnownListRow } from '../../data/schema/watchlists.js'
import { knownLists as rows } from '../knowledge/compiled/known-lists.js'

/** A list that the package knows by id. */
export interface KnownList {
  /** Id, as users write it in `--list ID=PATH`. */
  readonly id: string
  /** Title for people. */
  readonly title: string
  /** Who publishes it. */
  readonly publisher: string
  /** How often a new version comes out, in words. */
  readonly cadence: string
  /** Age in days from which a copy counts as stale: a proposal of this package, from the cadence. */
  readonly staleAfterDays: number
  /** Entries that a whole copy has at least: a proposal of this package, well below what was ever seen. */
  readonly expectedEntries?: number | undefined
  /** On what terms the publisher lets it be used, in words. */
  readonly licence: string
  /** Formats that can be read. */
  readonly formats: readonly string[]
  /** Files that the publisher offers for download, with their addresses; empty: none. */
  readonly files: readonly { readonly name: string; readonly address: string }[]
  /** `bundled`: comes with the package; `yes`: the publisher’s file can be read; `no`: not yet. */
  readonly reader: KnownListRow['reader']
}

/** Every list known by id, the bundled one first. From `data/watchlists/known-lists.csv`. */
export const knownLists: readonly KnownList[] = rows.map(({ id, title, publisher, cadence, staleAfterDays, expectedEntries, licence, formats, files, reader }) => ({
  id, title, publisher, cadence, staleAfterDays, expectedEntries, licence, formats, files, reader,
})) // biome-ignore format: one row, one line

/** A list known by this id, or `undefined`. */
export function knownList(id: string): KnownList | undefined {
  return knownLists.find((list) => list.id === id)
}
