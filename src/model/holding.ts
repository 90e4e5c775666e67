import { z } from 'zod'
import { holdingTerms, inOrder, notInOrder, partySchema } from './party.js'
import { name } from './primitives.js'

const side = z.union([name.min(1), partySchema])

/** Who owns whom: one row of the flat form. */
export const holdingSchema = z
  .strictObject({
    owner: side.describe(
      'Who owns: a party, or a text that names one. A text is looked for among the identifiers, names and aliases of the parties given; one that is not found is a party of that name.',
    ),
    owned: side.describe('What is owned, in the same form.'),
    ...holdingTerms,
  })
  .refine(inOrder, notInOrder)
  .describe('Who owns whom: one holding.')
  .meta({ id: 'Holding' })

/** Who owns whom: one holding. */
export type Holding = z.infer<typeof holdingSchema>
