import { z } from 'zod'
import { partialDate } from '../../src/model/primitives.js'
import type { Dataset } from './dataset.js'

const claim = z.strictObject({
  id: z.string().regex(/^SD\d{2}$/),
  /** What is claimed, in our own words. */
  statement: z.string(),
  kind: z.enum([
    'date',
    'actor',
    'claim',
    'evidence',
    'place',
    'instrument',
    'purpose',
    'item',
    'event',
    'route',
    'end-user',
    'term',
    'policy',
    'source',
    'denial',
  ]),
  speaker: z.string(),
  /** Day on which it was said. Left out: the report tells it from an earlier time, without a day. */
  saidOn: partialDate.optional(),
  /** Day of the report that tells it. */
  reportedOn: partialDate,
  /** Paragraph of the report, counted from 1. */
  paragraph: z.number().int().positive(),
  /** A few words of the report by which the place is found again. */
  anchor: z.string().max(80),
  /** `assessed`: hedged by the speaker; `seeking`: wanted, not done; `denial`: said against other claims. */
  modality: z.enum(['stated', 'assessed', 'reported', 'seeking', 'denial']),
  disputedBy: z.string().optional(),
  /** Id of the place in `geography/places.csv` that the claim is about. */
  place: z.string().optional(),
  sources: z.array(z.string()).min(1),
  confidence: z.literal('read'),
})

export type ClaimRow = z.output<typeof claim>

/** What was said on 2023-06-09, by whom, and who denies it. */
export const claims: Dataset = {
  file: 'seed/claims.json',
  row: claim,
  key: ['id'],
  compiled: 'claims',
  type: ['ClaimRow', 'claims'],
}
