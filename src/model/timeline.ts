import { z } from 'zod'
import { flagMatchSchema } from './match.js'
import { day, text, unitInterval } from './primitives.js'
import { screeningSchema, severities, suppressionSchema } from './screening.js'

/** Why a result may change on a day. */
export const dateCauseKinds = [
  'start', 'listing', 'delisting', 'rule', 'catalogue', 'control', 'restriction', 'group', 'holding', 'ownership', 'allowlist', 'list', 'shipment',
] as const // biome-ignore format: a list to be read at a glance

/** Something that begins or ends on a day. */
export const dateCauseSchema = z
  .strictObject({
    kind: z
      .enum(dateCauseKinds)
      .describe(
        '`start`: first day looked at; `listing`, `delisting`: of an entry that resembles a party; `rule`: begins or ends to apply; `catalogue`: edition of the Common High Priority List; `control`: a control entry eased or tightened; `restriction`: embargo, port ban or warning; `group`: a country joins or leaves the EU, its partners or the export-control coalition; `holding`: of an owner; `ownership`: a regime’s test of ownership, or a licence for a time; `allowlist`: an entry ends; `list`: first entry, or older than its limit; `shipment`: a date of the deal itself.',
      ),
    text: text.describe('One plain sentence.'),
  })
  .describe('Something that begins or ends on a day.')
  .meta({ id: 'DateCause' })

const flagSide = z
  .strictObject({
    severity: z.enum(severities).describe('Severity of the flag.'),
    score: unitInterval.describe('Score of the flag.'),
    suppressed: suppressionSchema.optional(),
  })
  .describe('A flag on one side of the change.')

/** How one flag changed from one step to the next. */
export const flagChangeSchema = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed']).describe('What became of the flag.'),
    rule: text.describe('Id of the rule.'),
    subject: text.describe('JSON pointer into the shipment.'),
    match: flagMatchSchema.optional().describe('The listed party or catalogue entry behind it.'),
    message: text.describe('Message of the flag: the new one, or for a removed flag the last one.'),
    before: flagSide.optional().describe('The flag before; left out when it is new.'),
    after: flagSide.optional().describe('The flag after; left out when it is gone.'),
    fields: z
      .array(z.enum(['severity', 'score', 'suppressed', 'reasons', 'sources']))
      .optional()
      .describe('For a changed flag: what of it is different.'),
  })
  .describe('How one flag changed from one step to the next.')
  .meta({ id: 'FlagChange' })

/** The result from one day on, until it changes. */
export const timelineStepSchema = z
  .strictObject({
    from: day.describe('First day of this result.'),
    until: day.describe('Last day of this result, as far as the timeline goes.'),
    causes: z.array(dateCauseSchema).min(1).describe('What begins or ends on the first day.'),
    changes: z.array(flagChangeSchema).describe('What changed against the step before; empty for the first.'),
    screening: screeningSchema.describe('The result of the first day.'),
  })
  .describe('The result from one day on, until it changes.')
  .meta({ id: 'TimelineStep' })

/** The results of one shipment on each day on which they change. */
export const timelineSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape.'),
    ref: text.optional().describe('The user’s own reference.'),
    from: day.describe('First day looked at.'),
    to: day.describe('Last day looked at.'),
    steps: z.array(timelineStepSchema).min(1).describe('In order of time, without a gap.'),
  })
  .describe('The results of one shipment on each day on which they change. A screening aid, never a verdict.')
  .meta({ id: 'Timeline' })

/** Something that begins or ends on a day. */
export type DateCause = z.infer<typeof dateCauseSchema>
/** How one flag changed from one step to the next. */
export type FlagChange = z.infer<typeof flagChangeSchema>
/** The result from one day on, until it changes. */
export type TimelineStep = z.infer<typeof timelineStepSchema>
/** The results of one shipment on each day on which they change. */
export type Timeline = z.infer<typeof timelineSchema>
