import { millisecondsInDay } from 'date-fns/constants'
import type { ListStamp, Watchlist } from '../model/index.js'

/** Whole days between two dates `YYYY-MM-DD`. ISO dates are read as UTC, so the time zone of the machine does not matter. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay)
}

/**
 * Which list, of which date, was looked at. A list without a date of publication has no age and is never stale.
 * @param list The list.
 * @param asOf Date of the screening, `YYYY-MM-DD`.
 * @param entries Entries that it holds.
 * @param entriesAsOf Entries that were listed on that date, 0 or more.
 */
export function stampList(
  list: Omit<Watchlist, 'entries'>,
  asOf: string,
  entries: number,
  entriesAsOf: number,
): ListStamp {
  const ageDays = list.publishedOn === undefined ? undefined : daysBetween(list.publishedOn, asOf)
  return {
    id: list.id,
    title: list.title,
    publisher: list.publisher,
    ...(list.publishedOn !== undefined && { publishedOn: list.publishedOn }),
    sha256: list.sha256,
    entries,
    entriesAsOf,
    ...(list.expectedEntries !== undefined && { expectedEntries: list.expectedEntries }),
    ...(list.unreadRows !== undefined && list.unreadRows > 0 && { unreadRows: list.unreadRows }),
    ...(ageDays !== undefined && { ageDays }),
    stale: ageDays !== undefined && list.staleAfterDays !== undefined && ageDays >= list.staleAfterDays,
  }
}
