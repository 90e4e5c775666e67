import { z } from 'zod'
import { place } from './place.js'
import { day, limits, name, text } from './primitives.js'

/** Most former names, former flags or port calls of one ship that are read. */
const mostEvents = limits.list

/** What is known of a ship beside its name and numbers. */
export const vesselSchema = z
  .strictObject({
    flag: text.optional().describe('Flag it flies: ISO 3166-1 code or name. Default: the party’s `nationality`.'),
    formerNames: z
      .array(
        z.strictObject({
          name: name.describe('The name.'),
          until: day.optional().describe('Last day on which it bore it, YYYY-MM-DD. Left out: not known.'),
        }),
      )
      .max(mostEvents)
      .optional()
      .describe('Names it bore before. They are looked up too.'),
    formerFlags: z
      .array(
        z.strictObject({
          country: text.describe('The flag: ISO 3166-1 code or name.'),
          until: day.optional().describe('Last day on which it flew it, YYYY-MM-DD. Left out: not known.'),
        }),
      )
      .max(mostEvents)
      .optional()
      .describe('Flags it flew before.'),
    portCalls: z
      .array(
        z.strictObject({
          place: place.describe('Port: by name, UN/LOCODE or in parts.'),
          on: day.optional().describe('Day of the call, YYYY-MM-DD. Left out: not known.'),
        }),
      )
      .max(mostEvents)
      .optional()
      .describe('Ports it called at, in any order, for example from a tracking service.'),
  })
  .describe('What is known of a ship beside its name and numbers.')
  .meta({ id: 'Vessel' })

/** What is known of a ship beside its name and numbers. */
export type Vessel = z.infer<typeof vesselSchema>
