import { dayAfter, type Shipment } from '../model/index.js'
import type { RuleDate } from './rule.js'

/** Something with a day of its own that counts for some days. */
export interface DatedEvent {
  /** Its day, `YYYY-MM-DD`. */
  readonly on: string
  /** What it is, as the beginning of a sentence. */
  readonly what: string
}

/**
 * Days on which events come into a window of days or fall out of it. A deal with a date of its own stands still; without one the window
 * ends on the day of the screening.
 */
export function windowDates({ date }: Shipment, events: Iterable<DatedEvent>, windowDays: number): RuleDate[] {
  if (date !== undefined) return []
  return [...events].flatMap(({ on, what }) => {
    const left = dayAfter(on, windowDays + 1)
    return [
      { date: on, text: `${what} counts` },
      ...(left === undefined ? [] : [{ date: left, text: `${what} is more than ${windowDays} days back` }]),
    ]
  })
}
