import { z } from 'zod'
import { text } from './primitives.js'

/** One line of an order: goods, software or technology. */
export const itemSchema = z
  .strictObject({
    description: text.describe(
      'Goods text as on the order line, in any language. May be empty when a code or part number is given.',
    ),
    hsCode: z
      .union([text, z.number().int().nonnegative()])
      .optional()
      .describe('Harmonized System or national tariff code, 2 to 12 digits, with or without dots and blanks.'),
    eccn: text.optional().describe('Export control classification number, for example `7A994` or `EAR99`.'),
    manufacturer: text.optional().describe('Maker as written.'),
    partNumber: text.optional().describe('Maker’s part number as written, with or without package and reel suffixes.'),
    quantity: z.number().nonnegative().optional().describe('Number of units.'),
    unit: text.optional().describe('Unit of the quantity, for example `pcs` or `kg`.'),
    value: z.number().nonnegative().optional().describe('Value of the whole line in `currency`.'),
    currency: text.optional().describe('ISO 4217 code of the value, for example `USD`.'),
    countryOfOrigin: text.optional().describe('Country where the goods were made: ISO 3166-1 code or name.'),
    id: text.optional().describe('Line number or stock number in the user’s own system.'),
  })
  .describe('One line of an order: goods, software or technology.')
  .meta({ id: 'Item' })

/** One line of an order: goods, software or technology. */
export type Item = z.infer<typeof itemSchema>
