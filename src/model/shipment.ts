import { z } from 'zod'
import { contractSchema } from './contract.js'
import { earlierOrderSchema } from './earlier-order.js'
import { holdingSchema } from './holding.js'
import { itemSchema } from './item.js'
import { partySchema } from './party.js'
import { paymentSchema } from './payment.js'
import { place } from './place.js'
import { day, limits, text } from './primitives.js'

/** A deal: who is in it, what is in it, where it goes. */
export const shipmentSchema = z
  .strictObject({
    ref: text.optional().describe('The user’s own reference; comes back in the result.'),
    date: day.optional().describe('Date of the order or shipment, YYYY-MM-DD.'),
    parties: z.array(partySchema).max(limits.parties).optional().describe('Everyone in the deal. Default: none.'),
    items: z.array(itemSchema).max(limits.items).optional().describe('Everything in the deal. Default: none.'),
    origin: place.optional().describe('Where the goods start: port, city, UN/LOCODE or country.'),
    destination: place.optional().describe('Where the goods end: port, city, UN/LOCODE or country.'),
    route: z.array(place).max(limits.list).optional().describe('Places between origin and destination, in order.'),
    destinationBefore: place
      .optional()
      .describe('Where the goods were first meant to go, when that was changed: port, city, UN/LOCODE or country.'),
    endUse: text
      .optional()
      .describe(
        'What the goods are for, in the buyer’s words. Empty: it was asked for and not told. Left out: not asked for.',
      ),
    endUserStatement: z
      .enum(['given', 'asked', 'refused'])
      .optional()
      .describe(
        'Whether there is an end-user statement: `asked` for and not there yet, or `refused`. Left out: not asked for.',
      ),
    consigneeChangedOn: day
      .optional()
      .describe('Day on which the consignee or its address was last changed after the order, YYYY-MM-DD.'),
    payment: paymentSchema.optional(),
    contract: contractSchema.optional(),
    earlierOrders: z
      .array(earlierOrderSchema)
      .max(limits.list)
      .optional()
      .describe(
        'Earlier orders of the same customer, or of others that you see as one with it: rules on the whole order look at them too. They are not screened by themselves. Default: none.',
      ),
    ownership: z
      .array(holdingSchema)
      .max(limits.holdings)
      .optional()
      .describe(
        'Who owns whom, one holding a row: for large or deep groups, beside or in place of `owners` of a party. Those above a party of the deal are screened. Default: none.',
      ),
    incoterm: text.optional().describe('Incoterms rule, for example `FOB`.'),
  })
  .describe('A deal: who is in it, what is in it, where it goes.')
  .meta({ id: 'Shipment' })

/** Whether a deal names anything that could be looked at: a party, an item or a place. */
export function hasSubstance({ parties = [], items = [], route = [], origin, destination, endUse }: Shipment): boolean {
  return parties.length + items.length + route.length > 0 || Boolean(origin ?? destination ?? endUse)
}

/** A deal: who is in it, what is in it, where it goes. */
export type Shipment = z.infer<typeof shipmentSchema>
