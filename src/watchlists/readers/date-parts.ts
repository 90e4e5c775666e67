import { day } from '../../model/index.js'

/** Years that a range is spelled out for; a longer one keeps its two ends. */
const longestRange = 12

const two = (number: string) => number.padStart(2, '0')

/** A day `YYYY-MM-DD` at the start of a text, such as a time stamp; `undefined` when it is none of the calendar. */
export function isoDay(text: string | undefined): string | undefined {
  const start = text?.trim().slice(0, 10)
  return day.safeParse(start).success ? start : undefined
}

/** A date as ISO text of the precision that its parts have. A month or day that does not exist is left off. `undefined` without a year. */
export function isoFromParts(
  year: string | undefined,
  month?: string | undefined,
  dayOfMonth?: string | undefined,
): string | undefined {
  if (year === undefined || !/^[12]\d{3}$/.test(year)) return undefined
  if (month === undefined || !/^(?:0?[1-9]|1[0-2])$/.test(month)) return year
  const whole = `${year}-${two(month)}-${two(dayOfMonth ?? '')}`
  return isoDay(whole) ?? `${year}-${two(month)}`
}

/** Every year of a range, or its two ends when it spans more than 12; `undefined` when it is no range of years. */
export function yearsOf(from: string | undefined, to: string | undefined): string[] | undefined {
  const start = isoFromParts(from)
  const end = isoFromParts(to)
  if (start === undefined || end === undefined || end < start) return undefined
  const span = Number(end) - Number(start)
  if (span > longestRange) return [start, end]
  return Array.from({ length: span + 1 }, (_, at) => String(Number(start) + at))
}
