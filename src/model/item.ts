import { z } from 'zod'
import { text } from './primitives.js'

/** One line of an order: goods, software or technology. */
export const itemSchema = z
  .strictObject({
    description: text.describe(
      'Goods text as on the order line, in any language. May be empty when a code or part number is given.',
    ),
    hsCode: z
      .union([text, z.number().nonnegative()])
      .optional()
      .describe(
        'Harmonized System or national tariff code, 2 to 12 digits, with or without dots and blanks; or several, parted by commas, semicolons or slashes; the first 200 characters are read. Write it as text: a number loses zeros at its ends (`3926.90` becomes 3926.9), which a flag then says.',
      ),
    eccn: text
      .optional()
      .describe(
        'Export control number: an ECCN such as `7A994` or `EAR99`, a USML paragraph or an MTCR item; or several, parted by commas, semicolons or slashes; the first 200 characters are read.',
      ),
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
