import { addDays, addYears, formatISO, parseISO } from 'date-fns'
import type { Fact } from './facts.js'

/** The day before and after, and the same day a year before and after; of a partial date the years around it. */
export function otherDates(date: string): string[] {
  if (date.length < 10) {
    const year = Number(date.slice(0, 4))
    return [year - 1, year + 1].map((one) => `${one}${date.slice(4)}`)
  }
  const day = parseISO(date)
  return [addDays(day, -1), addDays(day, 1), addYears(day, -1), addYears(day, 1)].map((one) =>
    formatISO(one, { representation: 'date' }),
  )
}

/** What facts of a kind are flipped to: ordinary values, and those that are looked at most. */
const others: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/country|nationality/i, ['DE', 'RU', 'IR', 'KZ']],
  [/^(origin|destination|route|port|city)$/, ['Hamburg', 'Olya', 'Almaty']],
  [/percent/i, [0, 49.99, 50, 50.01, 100]],
  [/^hsCode$/, ['9403.30', '8542.31']],
  [/^eccn$/, ['EAR99', '7A994']],
  [/^description$/, ['Swivel office chair', 'Digital servo 30 kg']],
  [/^(name|aliases)$/, ['Kontor am Hafen KG']],
  [/^address$/, ['Lindenallee 14, Bremen, Germany']],
]

/** A number with its last digit changed, as a typing error would. */
const mistyped = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))

/**
 * What a fact is flipped to, `undefined` for leaving it out. Values of its own kind come first.
 * @param fact A fact of a deal.
 */
export function flipsOf({ key, value }: Fact): unknown[] {
  const [, same = []] = others.find(([pattern]) => pattern.test(key)) ?? []
  if (typeof value === 'boolean') return [!value, undefined]
  if (typeof value === 'number')
    return [...(same.length > 0 ? same : [value / 100, value * 100, 0]), undefined].filter((one) => one !== value)
  if (typeof value !== 'string') return [undefined]
  const dates = /^\d{4}(-\d{2}){0,2}$/.test(value) && key !== 'hsCode' ? otherDates(value) : []
  const codes = same.length === 0 && dates.length === 0 && /\d/.test(value) ? [mistyped(value)] : []
  return [...(dates.length > 0 ? dates : same), ...codes, undefined].filter((one) => one !== value)
}
