const months = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [
    name,
    String(at + 1).padStart(2, '0'),
  ]),
)

/** Years that a range is spelled out for; a longer one keeps its two ends. */
const longestRange = 12

/** A date as OFAC writes it (`10 Dec 1948`, `Dec 1948`, `1948`) as ISO text of the same precision. */
export function readOfacDate(text: string): string | undefined {
  const found = /^(?:(?:(\d{1,2}) )?([A-Za-z]{3,9}) )?(\d{4})$/.exec(text.trim())
  if (!found) return undefined
  const [, day, month, year] = found
  if (month === undefined) return year
  const number = months.get(month.slice(0, 3).toLowerCase())
  if (number === undefined) return undefined
  if (day === undefined) return `${year}-${number}`
  const iso = `${year}-${number}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : `${year}-${number}`
}

const monthNames = [...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1))

/** Last day of a month, `1` to `12`. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * A day, a whole month or a whole year as OFAC writes it; `undefined` when the span is none of them.
 * @param first First day, ISO; partial when no more is known.
 * @param last Last day, ISO.
 */
export function ofacDateWords(first: string, last: string): string | undefined {
  const [year, month, day] = first.split('-')
  const name = month === undefined ? '' : `${monthNames[Number(month) - 1]} `
  if (first === last) return `${day === undefined ? '' : `${day} `}${name}${year}`
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  const end = `${year}-${month}-${daysIn(Number(year), Number(month))}`
  return day === '01' && last === end ? `${name}${year}` : undefined
}

/** What a birth date says. */
export interface BirthDates {
  /** ISO dates, partial ones included; every year of a range. */
  readonly dates: readonly string[]
  /** Whether the text says more than the dates can: about, or a range. */
  readonly vague: boolean
}

/**
 * Birth dates of a text after `DOB`: a date, `circa` a date, or a range `A to B`. A range that ends in another year gives its years
 * (both ends only when it spans more than 12); one within a month or year gives that month or year. `undefined` when it is no date.
 */
export function readBirthDates(text: string): BirthDates | undefined {
  const circa = /^(?:circa|approximately|c\.)\s+/i.exec(text)
  const [first, second, ...more] = text.slice(circa?.[0].length ?? 0).split(/ to |(?<=\d)\s?-\s?(?=\d)/)
  if (first === undefined || more.length > 0) return undefined
  const from = readOfacDate(first)
  if (from === undefined) return undefined
  if (second === undefined) return { dates: [circa ? from.slice(0, 4) : from], vague: circa !== null }
  const to = readOfacDate(second)
  if (to === undefined) return undefined
  const start = Number(from.slice(0, 4))
  const end = Number(to.slice(0, 4))
  if (end < start) return undefined
  if (end === start)
    return { dates: [from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4)], vague: true }
  const years =
    end - start > longestRange ? [start, end] : Array.from({ length: end - start + 1 }, (_, at) => start + at)
  return { dates: years.map(String), vague: true }
}
