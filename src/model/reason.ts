import { z } from 'zod'
import { text } from './primitives.js'

/** The kinds of evidence. */
export const reasonCodes = [
  'name', 'alias', 'identifier', 'birth-date', 'country', 'nationality', 'type', 'address', 'hs-code', 'eccn',
  'part-number', 'manufacturer', 'description', 'place', 'route', 'ownership', 'date', 'quantity', 'value',
  'combination', 'list', 'input', 'policy', 'other',
] as const // biome-ignore format: a list to be read at a glance

/** One piece of evidence and what it does to the score. */
export const reasonSchema = z
  .strictObject({
    code: z.enum(reasonCodes).describe('Kind of evidence.'),
    effect: z
      .number()
      .min(-1)
      .max(1)
      .describe('What it does to the score: above 0 raises it, below 0 speaks against, 0 is for information.'),
    text: text.describe('One plain sentence.'),
    query: text.optional().describe('What the input says.'),
    listed: text.optional().describe('What the list or catalogue says.'),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Further facts for programs; keys depend on the code.'),
  })
  .describe('One piece of evidence and what it does to the score.')
  .meta({ id: 'Reason' })

/** One piece of evidence and what it does to the score. */
export type Reason = z.infer<typeof reasonSchema>
/** The kinds of evidence. */
export type ReasonCode = (typeof reasonCodes)[number]

/** A reason with another effect; the reason itself where it has that effect already, which is mostly so. */
export const withEffect = (reason: Reason, effect: number): Reason =>
  effect === reason.effect ? reason : { ...reason, effect }
