import { z } from 'zod'
import { day, text, unitInterval } from './primitives.js'
import { severities } from './screening.js'

const ruleLevel = z.enum(['off', ...severities])

/** Something the policy's owner has looked at and lets pass. The flag stays in the result, marked as suppressed. */
export const allowEntrySchema = z
  .strictObject({
    rule: text.optional().describe('Only flags of this rule. Default: any rule.'),
    list: text.optional().describe('Only matches of this list.'),
    entry: text.optional().describe('Only matches of this entry number (needs `list`) or catalogue id.'),
    party: text.optional().describe('Only parties of this exact name (letter case and outer blanks do not matter).'),
    reason: text.min(3).describe('Why it may pass.'),
    by: text.optional().describe('Who decided.'),
    until: day.optional().describe('Last day on which the entry holds, YYYY-MM-DD. Default: no end.'),
  })
  .refine((entry) => entry.entry !== undefined || entry.party !== undefined, 'needs `entry` or `party`')
  .refine((entry) => entry.entry === undefined || entry.list !== undefined || entry.rule !== undefined, {
    message: '`entry` needs `list` or `rule` beside it',
  })
  .describe('Something the policy’s owner has looked at and lets pass.')
  .meta({ id: 'AllowEntry' })

/** Which rules matter, how much, and what may pass. */
export const policySchema = z
  .strictObject({
    name: text.min(1).describe('Name shown in the result.'),
    extends: text.optional().describe('Policy to start from: `recommended` or `strict`. Default: `recommended`.'),
    thresholds: z
      .strictObject({
        review: unitInterval
          .optional()
          .describe('Score from which `party/resembles-listed` flags, 0 to 1. Default: 0.5.'),
        hold: unitInterval.optional().describe('Score from which `party/listed` flags, 0 to 1. Default: 0.9.'),
      })
      .optional()
      .describe('Scores of matches; `review` must not be above `hold`. How often each alerts: docs/accuracy.md.'),
    rules: z
      .record(z.string(), z.union([ruleLevel, z.tuple([ruleLevel, z.record(z.string(), z.unknown())])]))
      .optional()
      .describe('Rule id to `off`, a highest severity, or `[severity, options]`.'),
    allow: z.array(allowEntrySchema).optional().describe('What may pass.'),
  })
  .describe('Which rules matter, how much, and what may pass.')
  .meta({ id: 'Policy' })

/** Something the policy's owner has looked at and lets pass. */
export type AllowEntry = z.infer<typeof allowEntrySchema>
/** Which rules matter, how much, and what may pass. */
export type Policy = z.infer<typeof policySchema>
