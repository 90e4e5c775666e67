import { millisecondsInDay } from 'date-fns/constants'

/** Whole days from one date to another, both `YYYY-MM-DD`. ISO dates are read as UTC, so the time zone of the machine does not matter. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay)
