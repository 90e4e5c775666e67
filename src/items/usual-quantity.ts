import { usualQuantityRows } from '../knowledge/compiled/usual-quantity-rows.js'

const byKind = new Map(usualQuantityRows.map((row) => [row.kind, row]))

/**
 * How many pieces of a kind people buy: `personal` at most for one person or prototype, and from `lot` on no small lot any more.
 * @returns `undefined` for a kind that is not in `data/items/usual-quantities.csv`.
 */
export function usualQuantityOf(kind: string): { readonly personal: number; readonly lot: number } | undefined {
  return byKind.get(kind)
}
