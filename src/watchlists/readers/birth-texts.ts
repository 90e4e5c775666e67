import { partialDate } from '../../model/index.js'
import { type BirthDates, readBirthDates } from './ofac-dates.js'

/**
 * Birth dates of a text in ISO form: `1954-08-30`, `1954-08`, `1954`, `circa 1954`, `1963-1964`, `1960 to 1962`, `1963 or 1964`. A range gives
 * its years. `undefined` when it is no date.
 */
export function readIsoBirthDates(text: string): BirthDates | undefined {
  if (text.length > 200) return undefined
  const found = text.split(/ or /i).map((part): BirthDates | undefined => {
    const one = part.trim()
    if (partialDate.safeParse(one).success) return { dates: [one], vague: false }
    // Ends of a range that are days count by their year.
    return readBirthDates(one.replace(/\b(\d{4})-\d{2}(?:-\d{2})?\b(?=$| to )/g, '$1'))
  })
  if (found.some((one) => one === undefined)) return undefined
  return { dates: found.flatMap((one) => one!.dates), vague: found.length === 1 && found[0]!.vague }
}
