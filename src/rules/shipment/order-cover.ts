import type { EarlierOrderFacts, ItemFacts, KitPart } from '../../facts/facts.js'
import { type KitFunctionId, kitFunctions } from '../../items/index.js'

/** The line that covers a function of an unmanned aircraft best. */
export interface Cover {
  readonly part: KitPart
  readonly line: ItemFacts
  /** The order that it stands in; `undefined` for the deal itself. */
  readonly order: EarlierOrderFacts | undefined
}

/** Below this share a function is only touched: by electronics that any device has. */
const countsFrom = 0.4

/** How far lines together cover an unmanned aircraft. */
export interface OrderCover {
  /** Weighted share of the functions, 0 to 1. */
  readonly score: number
  /** Best line of each function that is touched at all. */
  readonly covers: ReadonlyMap<KitFunctionId, Cover>
  /** Functions that are more than touched. */
  readonly covered: ReadonlySet<KitFunctionId>
  /** Lines that are the best one of a function that counts. */
  readonly lines: number
  /** Whether one of those lines holds goods that are mostly sought for aircraft. */
  readonly typical: boolean
}

/**
 * How far lines together cover an unmanned aircraft. Of each function only the best line counts, so that many weak leads never
 * add up; of equal lines the first, so give the deal's own before those of earlier orders.
 */
export function coverOf(
  lines: Iterable<{ readonly line: ItemFacts; readonly order: EarlierOrderFacts | undefined }>,
): OrderCover {
  const covers = new Map<KitFunctionId, Cover>()
  for (const { line, order } of lines) {
    for (const part of line.kitParts) {
      const other = covers.get(part.function)
      if (other === undefined || part.cover > other.part.cover) covers.set(part.function, { part, line, order })
    }
  }
  const counting = [...covers.values()].filter(({ part }) => part.cover >= countsFrom)
  return {
    score: kitFunctions.reduce((sum, { id, share }) => sum + share * (covers.get(id)?.part.cover ?? 0), 0),
    covers,
    covered: new Set(counting.map(({ part }) => part.function)),
    lines: new Set(counting.map(({ line }) => line)).size,
    typical: counting.some(({ part }) => part.typical),
  }
}
