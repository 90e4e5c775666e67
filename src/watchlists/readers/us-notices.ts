import { partialDate } from '../../model/index.js'

/** Year before the first volume of the Federal Register. */
const yearBeforeFirstVolume = 1935

/** A year before which no US list of today has an entry; earlier ones are slips of the pen, such as 0017 for 2017. */
const oldestYear = 1950

const century = (year: string) => (year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`)

/** `MM/DD/YYYY` as ISO text, or `undefined` when it is no day of the calendar. */
export function readUsDate(text: string): string | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text.trim())
  if (!found) return undefined
  const iso = `${century(found[3]!)}-${found[1]!.padStart(2, '0')}-${found[2]!.padStart(2, '0')}`
  return partialDate.safeParse(iso).success ? iso : undefined
}

/** The citations of a text, each as written: `68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06` are two. */
export function federalRegisterNotices(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/[ ;,](?=\d{1,3} ?F\.? ?R\b)/i)
    .map((notice) => notice.replace(/^[ ;,]{1,9}/, '').replace(/[ ;,.]{1,9}(?:and)?$/, ''))
    .filter((notice) => notice !== '')
}

/** The earliest time that a citation names: its day, or the year of the volume of the Federal Register. */
function earliestOf(notice: string): string | undefined {
  const days = [...notice.matchAll(/\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b/g)].map(([text]) => readUsDate(text))
  const volume = /^(\d{2,3}) ?F/i.exec(notice)?.[1]
  const year = volume === undefined ? undefined : String(yearBeforeFirstVolume + Number(volume))
  return days.filter((day) => day !== undefined).sort()[0] ?? year
}

/**
 * The day of listing, or `undefined` when the day in the file cannot be the first one: a notice that is older shows an earlier
 * listing, of which the file gives the day of the last renewal or amendment only.
 * @param day Day of effect, ISO.
 * @param notices Citations of the entry.
 */
export function firstListedOn(day: string | undefined, notices: readonly string[]): string | undefined {
  if (day === undefined || !partialDate.safeParse(day).success || Number(day.slice(0, 4)) < oldestYear) return undefined
  const older = notices.some((notice) => {
    const cited = earliestOf(notice)
    return cited !== undefined && cited < day.slice(0, cited.length)
  })
  return older ? undefined : day
}

/** The first day after the last one, since a measure that ends on a day still holds on it. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
