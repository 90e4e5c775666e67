import { ofacCsv } from './ofac-csv.js'
import { ownCsv } from './own-csv.js'
import type { ListReader } from './reader.js'

/** Every reader of a publisher’s format, in the order in which they are tried. A new one goes here. */
export const listReaders: readonly ListReader[] = [ofacCsv]

/** The reader of a user’s own list. */
export const ownListReader: ListReader = ownCsv

/** The readers to try for a list: those that know its id, else the one for lists of the user’s own. */
export function readersOf(list: string): readonly ListReader[] {
  const named = listReaders.filter((reader) => reader.lists.includes(list))
  return named.length > 0 ? named : [ownListReader]
}
