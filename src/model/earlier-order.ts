import { z } from 'zod'
import { itemSchema } from './item.js'
import { partySchema } from './party.js'
import { day, limits, text } from './primitives.js'

/** An order of the past that belongs to a deal. */
export const earlierOrderSchema = z
  .strictObject({
    date: day.describe('Date of the order, YYYY-MM-DD.'),
    ref: text.optional().describe('The user’s own reference, for example the order number.'),
    parties: z
      .array(partySchema)
      .max(limits.parties)
      .optional()
      .describe('Who was in it. Told in the reasons; not matched with lists. Default: not told.'),
    items: z.array(itemSchema).max(limits.items).describe('What was ordered.'),
  })
  .describe('An order of the past that belongs to a deal.')
  .meta({ id: 'EarlierOrder' })

/** An order of the past that belongs to a deal. */
export type EarlierOrder = z.infer<typeof earlierOrderSchema>
