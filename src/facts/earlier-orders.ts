import type { Shipment } from '../model/index.js'
import { daysBetween } from './days.js'
import type { EarlierOrderFacts } from './facts.js'
import { gatherItem } from './item-facts.js'

/**
 * What is known about the orders of the past that were given with a deal. Their lines are classified by the catalogues of `asOf`,
 * since it is today that they are looked at; those who are in them are told, not matched with lists.
 */
export function gatherEarlierOrders({ date, earlierOrders = [] }: Shipment, asOf: string): EarlierOrderFacts[] {
  return earlierOrders.map((order, at) => ({
    date: order.date,
    ref: order.ref,
    subject: `/earlierOrders/${at}`,
    daysBefore: daysBetween(order.date, date ?? asOf),
    names: (order.parties ?? []).map((party) => party.name),
    items: order.items.map((item, line) => gatherItem(item, `/earlierOrders/${at}/items/${line}`, asOf)),
  }))
}
