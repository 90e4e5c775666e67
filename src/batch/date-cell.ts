import { isValid, parseISO } from 'date-fns'

/** A date cell that cannot be read, and why. */
export interface DateProblem {
  readonly problem: string
  /** The year, where that much is certain and will do. */
  readonly year?: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso = (year: string, month: string | number, day: string | number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function normalise(text: string): string | DateProblem {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.Z+-]*$/.exec(text)
  if (stamp) return stamp[1]!
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text)
  if (yearFirst) return iso(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return iso(compact[1]!, compact[2]!, compact[3]!)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (dotted) return iso(dotted[3]!, dotted[2]!, dotted[1]!)
  const worded = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text)
  const month = worded ? months.indexOf(worded[2]!.slice(0, 3).toLowerCase()) + 1 : 0
  if (worded && month > 0) return iso(worded[3]!, month, worded[1]!)
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  if (!slashed) return { problem: 'is not a date' }
  const [, first, second, year] = slashed as unknown as [string, string, string, string]
  if (Number(first) > 12 || first === second) return iso(year, second, first)
  if (Number(second) > 12) return iso(year, first, second)
  return { problem: 'could be read with the day or the month first', year }
}

/**
 * Reads a date as people write it: `2022-10-03`, `2022/10/3`, `03.10.2022` (day first), `3 Oct 2022`, `13/10/2022`.
 * Where `03/10/2022` could have the day or the month first it refuses to guess, and gives the year alone.
 * @param cell The cell, not empty.
 * @param partial Whether a year, or a year and month, will do.
 * @returns An ISO date, or what is wrong.
 */
export function readDateCell(cell: string, partial: boolean): string | DateProblem {
  const date = normalise(cell.normalize('NFKC').trim().slice(0, 40))
  if (typeof date !== 'string') return partial ? date : { problem: date.problem }
  if (!isValid(parseISO(date))) return { problem: 'is not a day of the calendar' }
  return partial || date.length === 10 ? date : { problem: 'needs a day' }
}
