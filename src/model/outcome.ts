import type { TradescreenError } from './errors.js'
import type { Screening } from './screening.js'
import type { Shipment } from './shipment.js'

/** What came of one record of the input: a screening, or the error that kept it from being screened. */
export type Outcome =
  | {
      /** The user’s own reference. */
      readonly ref?: string
      /** Number of the record in its input, counted from 1. */
      readonly position: number
      /** What was screened; a lone party or item stands in a shipment of its own. */
      readonly shipment: Shipment
      readonly screening: Screening
      readonly error?: undefined
    }
  | {
      readonly ref?: string
      readonly position: number
      readonly screening?: undefined
      readonly error: TradescreenError
    }
