import { z } from 'zod'
import { day } from './primitives.js'

/** Clauses of a contract that rules know. */
export const contractClauses = [
  'no-reexport-russia',
  'no-reexport-belarus',
  'no-military-use',
  'end-use',
  'other',
] as const

/** The contract of a deal, as far as rules look at it. */
export const contractSchema = z
  .strictObject({
    concludedOn: day.optional().describe('Day on which it was concluded, YYYY-MM-DD. Left out: not known.'),
    clauses: z
      .array(z.enum(contractClauses))
      .max(100)
      .optional()
      .describe('Clauses that it holds. An empty list says that it holds none of these. Left out: not known.'),
  })
  .describe('The contract of a deal, as far as rules look at it.')
  .meta({ id: 'Contract' })

/** The contract of a deal. */
export type Contract = z.infer<typeof contractSchema>
