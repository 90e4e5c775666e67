import { orderUnitRows } from '../knowledge/compiled/order-unit-rows.js'
import type { Item } from '../model/index.js'
import { foldWord, normaliseText } from './text.js'

const folded = (text: string) =>
  foldWord(normaliseText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const piecesBySpelling = new Map<string, number | undefined>(
  orderUnitRows.flatMap((row) => row.spellings.map((spelling) => [folded(spelling), row.pieces] as const)),
)

const longestUnit = 40
/** More than anybody orders; beyond it a number is a mistake, or made to break sums. */
const mostPieces = 1e12

/**
 * How many pieces a line orders. Without a unit the quantity counts pieces.
 * @returns `undefined` without a quantity, and for units of which the pieces cannot be told: sets, reels, kilograms, unknown words; nor for
 *   more than 10^12 pieces.
 */
export function piecesOf({ quantity, unit }: Pick<Item, 'quantity' | 'unit'>): number | undefined {
  if (quantity === undefined || quantity <= 0) return undefined
  const key = folded((unit ?? '').slice(0, longestUnit))
  const each = key === '' ? 1 : piecesBySpelling.get(key)
  const pieces = each === undefined ? undefined : quantity * each
  return pieces !== undefined && pieces <= mostPieces ? pieces : undefined
}
