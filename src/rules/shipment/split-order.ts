import { z } from 'zod'
import type { EarlierOrderFacts, Facts, ItemFacts, Likeness } from '../../facts/facts.js'
import { usualQuantityOf } from '../../items/index.js'
import { ownRule } from '../../knowledge/sources.js'
import type { Reason } from '../../model/index.js'
import { lineText } from '../item/line-text.js'
import { piecesText } from '../item/pieces-text.js'
import { isLead } from '../item-lead.js'
import { defineRule, type Finding } from '../rule.js'
import { orderWindowDates } from './order-window.js'
import { recentOrders } from './recent-orders.js'

const options = z.strictObject({
  windowDays: z
    .number()
    .int()
    .min(0)
    .max(36_500)
    .default(30)
    .describe('Days before the date of the deal within which earlier orders count, 0 to 36,500.'),
  lots: z
    .number()
    .int()
    .min(2)
    .max(1000)
    .default(3)
    .describe('Number of orders of like goods, the deal included, from which it flags, 2 to 1000.'),
  value: z
    .number()
    .positive()
    .default(10_000)
    .describe('Value in US dollars below which each lot stays and which all together reach.'),
})

type SplitOptions = z.infer<typeof options>

/** What one order holds of like goods. */
interface Lot {
  readonly order: EarlierOrderFacts | undefined
  readonly line: ItemFacts
  /** `undefined` when a line of it does not tell. */
  readonly pieces: number | undefined
  readonly worth: number | undefined
}

const added = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b)

const keyOf = ({ by, key }: Likeness) => `${by} ${key}`

/** The lots of each likeness, one an order, the deal’s own first. One pass over all lines. */
function lotsByLikeness(orders: readonly Pick<Lot, 'order'>[], facts: Facts): Map<string, Lot[]> {
  const lots = new Map<string, Lot[]>()
  for (const { order } of orders) {
    for (const line of (order ?? facts).items) {
      const { pieces, worth } = line
      for (const likeness of line.likeness) {
        const all = lots.get(keyOf(likeness)) ?? []
        const last = all.at(-1)
        if (last === undefined || last.order !== order) all.push({ order, line, pieces, worth })
        else all[all.length - 1] = { ...last, pieces: added(last.pieces, pieces), worth: added(last.worth, worth) }
        lots.set(keyOf(likeness), all)
      }
    }
  }
  return lots
}

/** The sum, when each lot alone is below the threshold and all together reach it. */
function reached(amounts: readonly (number | undefined)[], threshold: number | undefined): number | undefined {
  if (threshold === undefined) return undefined
  let sum = 0
  for (const amount of amounts) {
    if (amount === undefined || amount >= threshold) return undefined
    sum += amount
  }
  return sum >= threshold ? sum : undefined
}

/** Lots that are told one by one. */
const mostLots = 50

function findingOf(lots: readonly Lot[], likeness: Likeness, { value, windowDays }: SplitOptions): Finding | undefined {
  const own = lots[0]!.line
  const small = likeness.kind === undefined ? undefined : usualQuantityOf(likeness.kind)?.lot
  const pieces = reached(
    lots.map((lot) => lot.pieces),
    small,
  )
  const worth = reached(
    lots.map((lot) => lot.worth),
    value,
  )
  if (pieces === undefined && worth === undefined) return undefined
  const strong = likeness.by !== 'kind' || own.kitParts.some((part) => part.typical)
  const score = strong ? 0.6 : 0.3
  const told: string[] = []
  if (pieces !== undefined) told.push(`${piecesText(pieces)}, each order below ${small}`)
  if (worth !== undefined) told.push(`about ${Math.round(worth)} USD, each order below ${value}`)
  const reasons = lots.slice(0, mostLots).map(({ order, line, pieces: some, worth: usd }): Reason => {
    const amount = [
      some === undefined ? [] : piecesText(some),
      usd === undefined ? [] : `about ${Math.round(usd)} USD`,
    ].flat()
    const where =
      order === undefined
        ? 'This deal'
        : `The order ${order.ref === undefined ? '' : `${order.ref.slice(0, 60)} `}of ${order.date}${order.names[0] === undefined ? '' : ` (${order.names[0].slice(0, 80)})`}`
    return {
      code: pieces === undefined ? 'value' : 'quantity',
      effect: score / Math.min(lots.length, mostLots),
      text: `${where}: “${lineText(line.item)}”, ${amount.join(', ')}.`,
      query: lineText(line.item),
      details: { subject: line.subject },
    }
  })
  return {
    ...(!strong && { severity: 'info' as const }),
    score,
    message: `${likeness.by === 'kind' ? 'Goods of the same kind' : 'The same part'} (${likeness.title}) in ${lots.length} small orders within ${windowDays} days: together ${told.join('; ')}.`,
    subject: own.subject,
    reasons,
    advice:
      'Ask why the goods are ordered in parts, look at the orders as one, and check licence and reporting thresholds by the sum.',
  }
}

function* splits(facts: Facts, option: SplitOptions): Iterable<Finding> {
  const earlier = recentOrders(facts, option.windowDays)
  if (earlier.length + 1 < option.lots) return
  const byLikeness = lotsByLikeness([{ order: undefined }, ...earlier.map((order) => ({ order }))], facts)
  const told = new Set<string>()
  for (const item of facts.items) {
    if (!isLead(item)) continue
    for (const likeness of item.likeness) {
      if (told.has(keyOf(likeness))) break
      const lots = byLikeness.get(keyOf(likeness))!
      const finding = lots.length < option.lots ? undefined : findingOf(lots, likeness, option)
      if (finding === undefined) continue
      told.add(keyOf(likeness))
      yield finding
      break
    }
  }
}

/** Like goods in several small orders that are a large one together. */
export const splitOrder = defineRule<SplitOptions>({
  meta: {
    id: 'shipment/split-order',
    title: 'Order split into small lots',
    docs: 'Flags goods that are a lead by themselves and were ordered in several small lots within a few weeks: each below a quantity or value, together above it. Goods are like by the same part number, the same part family reported in drone debris, or the same kind. For review when part number or family is the same, or the goods are mostly sought for aircraft; else for information, since many a workshop restocks ordinary parts. What is a small lot is our own estimate for each kind (`data/items/usual-quantities.csv`); values are compared in US dollars by fixed rough factors. Needs the earlier orders with the deal; a lot whose quantity or value is not told does not count for that measure.',
    sources: [ownRule('shipment/split-order', '2026-11-25')],
    severity: 'review',
    options,
  },
  check: (facts, { options: option }) => splits(facts, option),
  dates: (shipment, { windowDays }) => orderWindowDates(shipment, windowDays),
})
