import { z } from 'zod'
import { provenance } from './cells.js'
import type { Dataset } from './dataset.js'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const effective = z.strictObject({
  /** Id of the rule. */
  rule: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** First day on which it applies. */
  from: day.optional(),
  /** Last day on which it applies. */
  until: day.optional(),
  /** Why it begins and ends on these days, as one clause. */
  why: z.string(),
  ...provenance,
  locator: z.string(),
})

const controlChange = z.strictObject({
  scheme: z.enum(['ECCN', 'MTCR', 'USML']),
  code: z.string(),
  /** Paragraph that was changed. Left out: the whole entry. */
  paragraph: z.string().optional(),
  /** What the paragraph is about. */
  about: z.string(),
  /** What held until the day before, as one clause that goes on from what it is about. */
  before: z.string(),
  /** First day of what holds after. */
  from: day,
  after: z.string(),
  ...provenance,
  locator: z.string(),
})

/** Days on which a rule begins or ends to apply. */
export type EffectiveRow = z.output<typeof effective>
/** A control entry that was eased or tightened on a day. */
export type ControlChangeRow = z.output<typeof controlChange>

export const ruleDatasets: readonly Dataset[] = [
  {
    file: 'rules/effective.csv',
    row: effective,
    key: ['rule'],
    compiled: 'effectiveRows',
    type: ['EffectiveRow', 'rules'],
  },
  {
    file: 'rules/control-changes.csv',
    row: controlChange,
    key: ['scheme', 'code', 'paragraph', 'from'],
    compiled: 'controlChangeRows',
    type: ['ControlChangeRow', 'rules'],
  },
]
