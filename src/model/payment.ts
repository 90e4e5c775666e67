import { z } from 'zod'
import { name, text } from './primitives.js'

/** Ways to pay that rules know. */
export const paymentMethods = [
  'transfer', 'letter-of-credit', 'collection', 'card', 'cash', 'crypto', 'exchange-house', 'barter', 'other',
] as const // biome-ignore format: a list to be read at a glance

/** How a deal is paid. */
export const paymentSchema = z
  .strictObject({
    payer: name.optional().describe('Who pays, by name. Not matched with lists: give the payer among the parties too.'),
    payerCountry: text.optional().describe('Country of the one who pays: ISO 3166-1 code or name.'),
    bankCountry: text.optional().describe('Country of the bank that the money comes from: ISO 3166-1 code or name.'),
    method: z.enum(paymentMethods).optional().describe('How it is paid.'),
  })
  .describe('How a deal is paid.')
  .meta({ id: 'Payment' })

/** How a deal is paid. */
export type Payment = z.infer<typeof paymentSchema>
