import { z } from 'zod'
import { day, text, unitInterval } from './primitives.js'
import { severities } from './screening.js'

/** Policies, files and packages that one policy may stand on. */
const mostExtends = 100

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits in lower case')

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
    entrySha256: sha256
      .optional()
      .describe(
        'Fingerprint of the list entry when it was looked at (`match.entrySha256` of the flag; `tradescreen allow` writes it). When the entry has changed since, this no longer holds. Default: holds whatever the entry says.',
      ),
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
    extends: z
      .union([text, z.array(text).max(mostExtends)])
      .optional()
      .describe(
        'What it stands on: `recommended` (default), `strict`, `uav-only` or `none`. In a config file also the path of another config file (`./company.json`) or the name of an npm package; of several, what a later one says stands over the earlier.',
      ),
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
      .describe(
        'Rule id to `off`, a highest severity, or `[severity, options]`. A severity alone keeps the options of what the policy stands on.',
      ),
    allow: z.array(allowEntrySchema).optional().describe('What may pass.'),
  })
  .describe('Which rules matter, how much, and what may pass.')
  .meta({ id: 'Policy' })

/** What a config file (`tradescreen.config.json`) holds: a policy, and where rules of one's own come from. */
export const configSchema = policySchema
  .extend({
    $schema: text.optional().describe('Address of this schema, for editors.'),
    plugins: z
      .array(text)
      .max(mostExtends)
      .optional()
      .describe(
        'Where rules of your own come from: paths of JavaScript or TypeScript files (`./rules.js`) or names of npm packages, whose default export is a list of rules made by `defineRule`, or an object with such a list as `rules`.',
      ),
  })
  .describe('What a config file holds: a policy, and where rules of one’s own come from.')
  .meta({ id: 'Config' })

/** Something the policy's owner has looked at and lets pass. */
export type AllowEntry = z.infer<typeof allowEntrySchema>
/** Which rules matter, how much, and what may pass. */
export type Policy = z.infer<typeof policySchema>
/** What a config file holds, without rules written in it. */
export type ConfigContent = z.infer<typeof configSchema>
