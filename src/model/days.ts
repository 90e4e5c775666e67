import { millisecondsInDay } from 'date-fns/constants'

/** First day of a date of day, month or year precision. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day of a date of day, month or year precision. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const [year, month] = date.split('-').map(Number)
  return isoDay(Date.UTC(year!, month!, 0))
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, -14)

/**
 * The day so many days after another, or before it. ISO dates are read as UTC, so the time zone of the machine does not matter.
 * @returns `undefined` for a day outside of the years 0000 to 9999, which has no place in `YYYY-MM-DD`.
 */
export function dayAfter(date: string, days = 1): string | undefined {
  const time = Date.parse(date) + days * millisecondsInDay
  if (!(Math.abs(time) <= 8.64e15)) return undefined
  const day = isoDay(time)
  return day.length === 10 ? day : undefined
}
