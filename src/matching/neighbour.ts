import type { ListEntry, PartyType, Reason, Source } from '../model/index.js'
import { isListedOn as isListedOnDay } from './listed-on.js'
import type { IndexedEntry } from './match-index.js'

/** A listed party that a party has something in common with though neither name nor number make it that party. */
export interface Neighbour {
  /**
   * `number`: the same telephone, e-mail, website or a number that does not decide; `link`: the entry names the party; `name-part`: the
   * party’s name holds that of the entry; `address`: the same building.
   */
  readonly by: 'number' | 'link' | 'name-part' | 'address'
  /** Id of the list. */
  readonly list: string
  /** The publisher’s own number. */
  readonly entryId: string
  /** Primary name of the entry. */
  readonly name: string
  /** What the entry is. */
  readonly type: PartyType | undefined
  /** Sanctions programmes. */
  readonly programmes: readonly string[]
  /** Date of listing. */
  readonly listedOn: string | undefined
  /** What they have in common. */
  readonly reason: Reason
  /** Where the entry comes from. */
  readonly sources: readonly Source[]
  /** The whole entry. */
  readonly entry: ListEntry
}

/** Day whose listings count; `undefined`: every listing, whenever it was. */
export type Day = string | undefined

/** Whether an entry counts on a day. */
export const isListedOn = (entry: ListEntry, asOf: Day) => asOf === undefined || isListedOnDay(entry, asOf)

/** Most neighbours of one kind that are told. */
export const mostNeighbours = 20

/** What is told of an entry with which a party has something in common. */
export function neighbour(by: Neighbour['by'], { entry, watchlist }: IndexedEntry, reason: Reason): Neighbour {
  const { id, title, publisher, publishedOn } = watchlist
  return {
    by,
    list: id,
    entryId: entry.id,
    name: entry.names[0]!.text,
    type: entry.type,
    programmes: entry.programmes ?? [],
    listedOn: entry.listedOn,
    reason,
    sources: entry.sources ?? [
      { id, title, publisher, ...(publishedOn !== undefined && { publishedOn }), locator: `entry ${entry.id}` },
    ],
    entry,
  }
}
