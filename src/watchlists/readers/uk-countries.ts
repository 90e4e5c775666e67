import { resolveCountry } from '../../geography/index.js'
import { nationalities } from '../../knowledge/compiled/nationalities.js'
import { countryCodes } from './country-codes.js'
import type { CountryCode } from './draft.js'

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const byPeople = new Map(nationalities.flatMap((row) => row.words.map((word) => [fold(word), row.alpha2] as const)))

/** Words of a country’s code beyond which the text is prose. */
const mostWords = 8

/** What stands beside a country without changing which it is: brackets, `as at June 2013`, `citizenship`. */
const loosen = (text: string) =>
  (text.split('(', 1)[0] ?? '')
    .split(/ (?:as (?:at|of)|since|by birth|until|withdrawn|\/)/i, 1)[0]!
    .replace(/^(?:in|possibly|false|previously|formerly) /i, '')
    .replace(/ (?:citizenships?|nationality|nationalities|nationals?|citizen|passports?|numbers?|no)\b.*$/i, '')
    .replace(/[.,\s]{1,4}$/, '')

/** Whether a text is no more than a country’s or a people’s name. */
export const isCountryAlone = (text: string): boolean => resolveCountry(text) !== undefined || byPeople.has(fold(text))

/** A country’s code by its name, its people’s name (`Iraqi`), or either with words around it (`Libya (as at Feb. 2014)`). */
export function ukCountryCodes(): CountryCode {
  const known = countryCodes()
  const plain = (text: string) => known(text) ?? byPeople.get(fold(text))
  return (text) => (text.length > 200 ? undefined : (plain(text) ?? plain(loosen(text))))
}

/** The code of the country that a text begins with: `Syrian Arab Republic number, issued in …` is `SY`. */
export function countryAtStart(text: string, code: CountryCode): string | undefined {
  const words = text
    .slice(0, 200)
    .trim()
    .replace(/^\(/, '')
    .split(/[\s,;.()]+/, mostWords)
    .filter(Boolean)
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const found = code(words.slice(0, count).join(' '))
    if (found !== undefined && words.slice(0, count).join('').length > 3) return found
  }
  return undefined
}
