import { z } from 'zod'

/** Option of rules on signs that ordinary trade shows too. */
export const onlyWithItemLead = z
  .boolean()
  .default(true)
  .describe('Flag for review only when an item of the deal is a lead; otherwise for information.')
