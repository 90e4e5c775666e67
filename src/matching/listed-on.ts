import { firstDay, type ListEntry } from '../model/index.js'

/** Later than every day. */
export const never = 99_999_999

/** The first day of a date as `YYYYMMDD`. */
export function dayNumber(date: string | undefined, otherwise: number): number {
  return date === undefined ? otherwise : Number(firstDay(date).replaceAll('-', ''))
}

/** Whether an entry of an index was listed on a day, without making the entry. */
export function isOpen(
  { listedFrom, listedUntil }: { readonly listedFrom: Int32Array; readonly listedUntil: Int32Array },
  entry: number,
  day: number,
): boolean {
  return listedFrom[entry]! <= day && day < listedUntil[entry]!
}

/** How many entries each list of an index holds, and how many of them were listed on a day. */
export function countEntries(
  index: {
    readonly watchlists: readonly unknown[]
    readonly entryLists: Int32Array
    readonly listedFrom: Int32Array
    readonly listedUntil: Int32Array
  },
  asOf: string,
): { entries: number; entriesAsOf: number }[] {
  const counts = index.watchlists.map(() => ({ entries: 0, entriesAsOf: 0 }))
  const day = dayNumber(asOf, 0)
  for (const [entry, list] of index.entryLists.entries()) {
    counts[list]!.entries++
    if (isOpen(index, entry, day)) counts[list]!.entriesAsOf++
  }
  return counts
}

/**
 * Whether an entry was listed on a day. A listing date of year or month precision counts from its first day; an entry without one
 * counts as always listed; from the day of delisting on it no longer is.
 * @param asOf `YYYY-MM-DD`.
 */
export function isListedOn(entry: Pick<ListEntry, 'listedOn' | 'delistedOn'>, asOf: string): boolean {
  if (entry.listedOn !== undefined && firstDay(entry.listedOn) > asOf) return false
  return entry.delistedOn === undefined || firstDay(entry.delistedOn) > asOf
}

/** The first day on which any entry of an index was listed, `YYYY-MM-DD`; `undefined` when one counts on every day, or there is none. */
export function firstListing(index: { readonly listedFrom: Int32Array }): string | undefined {
  let first = never
  for (const day of index.listedFrom) if (day < first) first = day
  if (first === never || first === 0) return undefined
  const text = String(first).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
