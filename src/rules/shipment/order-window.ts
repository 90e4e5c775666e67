import { dayAfter, type Shipment } from '../../model/index.js'
import type { RuleDate } from '../rule.js'

/**
 * Days on which earlier orders come into a window of days or fall out of it. A deal with a date of its own stands still; without one the
 * window ends on the day of the screening.
 */
export function orderWindowDates({ date, earlierOrders = [] }: Shipment, windowDays: number): RuleDate[] {
  if (date !== undefined) return []
  return earlierOrders.flatMap((order) => {
    const left = dayAfter(order.date, windowDays + 1)
    return [
      { date: order.date, text: `The order of ${order.date} counts` },
      ...(left === undefined
        ? []
        : [{ date: left, text: `The order of ${order.date} is more than ${windowDays} days back` }]),
    ]
  })
}
