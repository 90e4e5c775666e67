import { z } from 'zod'
import { text } from './primitives.js'

/** A place on the way: give the most exact thing known. */
export const placeRefSchema = z
  .strictObject({
    port: text.optional().describe('Port, airport or terminal by name.'),
    city: text.optional().describe('City by name.'),
    unlocode: text.optional().describe('UN/LOCODE, for example `RUASF`.'),
    country: text.optional().describe('Country: ISO 3166-1 code or name.'),
  })
  .describe('A place on the way, by port, city, UN/LOCODE or country.')
  .meta({ id: 'Place' })

/** A place as a text or in parts. */
export const place = z.union([text, placeRefSchema])

/** A place on the way: a text, or an object of port, city, UN/LOCODE and country. */
export type PlaceRef = z.infer<typeof place>
