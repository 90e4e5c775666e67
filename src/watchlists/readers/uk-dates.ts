import { readOfacDate } from './ofac-dates.js'

const two = (digits: string) => digits.padStart(2, '0')

/**
 * A date as British lists write it, in ISO form of the same precision: `05/03/1961`, `05-03-1961`, `08-Oct-2026`, `1961`, `03/1961`; a day or
 * month that is not known stands as `00`, `dd` or `mm`. `undefined` when it is no date.
 */
export function readUkDate(text: string): string | undefined {
  const found = /^'?(?:(?:(\d{1,2}|dd)[/-])?(\d{1,2}|mm|[a-z]{3,9})[/-])?(\d{4})$/i.exec(text.trim())
  if (!found) return undefined
  const [, day = '', month = '', year] = found
  if (/^[a-z]{3,9}$/i.test(month)) return readOfacDate(`${day} ${month} ${year}`.trim())
  const inYear = Number(month)
  if (!(inYear >= 1 && inYear <= 12)) return year
  if (!(Number(day) >= 1)) return `${year}-${two(month)}`
  const iso = `${year}-${two(month)}-${two(day)}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : `${year}-${two(month)}`
}
