import { isoDay, isoFromParts } from './date-parts.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const stated =
  /date of (?:un )?(?:listing|designation)[^;]{0,60}?(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [a-z]{3,9} \d{4})/gi

/** `23.1.2012`, `12/04/2011` (day first, as the EU writes), `1 November 2005` or ISO as an ISO day; `undefined` when it is none. */
function dayOf(text: string): string | undefined {
  const [first, second, third] = text.split(/[./ ]/)
  if (second === undefined) return isoDay(text)
  const word = months.indexOf(second.slice(0, 3).toLowerCase())
  const iso = isoFromParts(third, word < 0 ? second : String(word + 1), first)
  return iso?.length === 10 ? iso : undefined
}

/** Days of listing that a remark states: `Date of listing: 23.1.2012`, `Date of UN designation: 2002-02-21`. */
export const statedListingDays = (remark: string): string[] =>
  [...remark.slice(0, 20_000).matchAll(stated)].flatMap((found) => dayOf(found[1]!) ?? [])
