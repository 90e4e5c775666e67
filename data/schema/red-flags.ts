import { z } from 'zod'
import { isoDate, provenance } from './cells.js'
import type { Dataset } from './dataset.js'

const redFlag = z.strictObject({
  id: z.string().regex(/^RF\d{2}$/),
  group: z.enum([
    'address',
    'behaviour',
    'digital',
    'document',
    'item',
    'logistics',
    'party',
    'payment',
    'price',
    'route',
    'trade-pattern',
    'vessel',
  ]),
  /** The indicator in our own words. */
  indicator: z.string(),
  /** Word by which a rule names it. */
  hint: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** First day on which the row counts. Left out: always. */
  from: isoDate.optional(),
  ...provenance,
  /** Place inside the first source, as that document numbers it. Left out: not known. */
  locator: z.string().optional(),
  note: z.string().optional(),
})

export type RedFlagRow = z.output<typeof redFlag>

/** Signs of diversion that guidance names, and our own conclusions, marked `inferred`. */
export const redFlags: Dataset = {
  file: 'advisories/red-flags.csv',
  row: redFlag,
  key: ['id'],
  compiled: 'redFlags',
  type: ['RedFlagRow', 'red-flags'],
}
