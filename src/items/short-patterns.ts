import type { ItemKind } from './kinds.js'
import { specificity } from './part-patterns.js'

/**
 * Whether a beginning is so short, or digits alone, that unrelated goods are numbered like it. Chips are ordered by their
 * number alone and numbered by makers of chips; engines, servos and supplies share short numbers with everyday goods.
 */
export function shortPattern(pattern: string, kind: ItemKind): boolean {
  const chip = kind.hs6.some((code) => code.startsWith('8542'))
  return !/[A-Z]/.test(pattern) || specificity(pattern) <= (chip ? 4 : 6)
}
