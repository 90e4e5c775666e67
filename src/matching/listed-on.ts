import type { ListEntry } from '../model/index.js'

/** First day of a date of day, month or year precision. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
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
