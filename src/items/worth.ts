import { currencyFactorRows } from '../knowledge/compiled/currency-factor-rows.js'
import type { Item } from '../model/index.js'

const factors = new Map(currencyFactorRows.map((row) => [row.currency, row.usd]))

const codeOf = (currency: string) => currency.slice(0, 10).trim().toUpperCase()

/** Whether amounts in a currency can be compared. */
export const isComparable = (currency: string): boolean => factors.has(codeOf(currency))

/** More than anything costs; beyond it a number is a mistake, or made to break sums. */
const mostUsd = 1e12

/**
 * Rough worth of a whole line in US dollars, by the fixed factors of `data/items/currency-factors.csv`: right to about a third.
 * @returns `undefined` without a value or currency, for a value of 0 (free of charge), and for a currency without a factor;
 *   nor above 10^12 dollars.
 */
export function worthInUsd({ value, currency }: Pick<Item, 'value' | 'currency'>): number | undefined {
  if (value === undefined || value <= 0 || currency === undefined) return undefined
  const factor = factors.get(codeOf(currency))
  const usd = factor === undefined ? undefined : value * factor
  return usd !== undefined && usd <= mostUsd ? usd : undefined
}
