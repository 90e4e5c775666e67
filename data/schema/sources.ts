import { z } from 'zod'
import { isoDate } from './cells.js'
import type { Dataset } from './dataset.js'

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  publisher: z.string(),
  publishedOn: isoDate.optional(),
  locator: z.string().optional(),
  claimedBy: z.string().optional(),
  modality: z.enum(['stated', 'assessed', 'reported']).optional(),
  disputedBy: z.string().optional(),
  licence: z.string().optional(),
})

export type SourceRow = z.output<typeof source>

export const sources: Dataset = {
  file: 'sources.csv',
  row: source,
  key: ['id'],
  compiled: 'sources',
  type: ['SourceRow', 'sources'],
}
