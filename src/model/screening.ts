import { z } from 'zod'
import { flagMatchSchema } from './match.js'
import { day, text, unitInterval } from './primitives.js'
import { reasonSchema } from './reason.js'
import { sourceSchema } from './source.js'
import { listStampSchema } from './watchlist.js'

/** How much a flag asks for: nothing yet, a look, or a stop until a person has looked. */
export const severities = ['info', 'review', 'hold'] as const

/** The policy that turned a flag off, and who decided so. */
export const suppressionSchema = z
  .strictObject({
    reason: text.describe('Why the policy’s owner lets it pass.'),
    by: text.optional().describe('Who decided.'),
    until: day.optional().describe('Last day on which the entry holds.'),
    entrySha256: text
      .optional()
      .describe('Fingerprint of the list entry that it is bound to. Left out: it holds whatever the entry says.'),
  })
  .describe('The allowlist entry that keeps a flag from counting.')
  .meta({ id: 'Suppression' })

/** Something about the deal that a person should look at, and why. */
export const flagSchema = z
  .strictObject({
    rule: text.describe('Id of the rule, for example `party/listed`.'),
    severity: z
      .enum(severities)
      .describe('`info`: for information; `review`: look at it; `hold`: stop until a person has looked.'),
    score: unitInterval.describe('How strong the evidence is, 0 to 1.'),
    message: text.describe('One plain sentence.'),
    subject: text.describe('JSON pointer into the shipment, for example `/parties/0`; `""` is the whole shipment.'),
    match: flagMatchSchema.optional().describe('The listed party or catalogue entry behind it.'),
    reasons: z.array(reasonSchema).min(1).describe('Every piece of evidence, for and against.'),
    sources: z.array(sourceSchema).describe('Where the facts come from.'),
    advice: text.describe('What to check next.'),
    suppressed: suppressionSchema.optional().describe('Present when the policy’s allowlist keeps it from counting.'),
  })
  .describe('Something about the deal that a person should look at, and why.')
  .meta({ id: 'Flag' })

/** The result of screening one deal. */
export const screeningSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape.'),
    ref: text.optional().describe('The user’s own reference.'),
    status: z
      .enum(['none', 'review', 'hold'])
      .describe(
        'Highest severity of the flags that count; `none` means that nothing was found, not that nothing is there.',
      ),
    score: unitInterval.describe('Highest score of the flags that count; 0 without any.'),
    asOf: day.describe('Date whose listings, catalogues and rules were used.'),
    flags: z.array(flagSchema).describe('Strongest first.'),
    lists: z.array(listStampSchema).describe('Which lists, of which date, were looked at.'),
    policy: z
      .strictObject({
        name: text.describe('Name of the policy.'),
        sha256: text.describe('SHA-256 over its thresholds, rules, options and allowlist, in lower-case hex.'),
      })
      .describe('The policy used, and the SHA-256 of its content.'),
  })
  .describe('The result of screening one deal. A screening aid, never a verdict.')
  .meta({ id: 'Screening' })

/** How much a flag asks for. */
export type Severity = (typeof severities)[number]
/** Something about the deal that a person should look at, and why. */
export type Flag = z.infer<typeof flagSchema>
/** The result of screening one deal. */
export type Screening = z.infer<typeof screeningSchema>
