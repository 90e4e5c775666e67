import type { Shipment } from '../../model/index.js'
import { windowDates } from '../day-window.js'
import type { RuleDate } from '../rule.js'

/** Days on which earlier orders come into a window of days or fall out of it. */
export const orderWindowDates = (shipment: Shipment, windowDays: number): RuleDate[] =>
  windowDates(
    shipment,
    (shipment.earlierOrders ?? []).map(({ date }) => ({ on: date, what: `The order of ${date}` })),
    windowDays,
  )
