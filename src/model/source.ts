import { z } from 'zod'
import { partialDate, text } from './primitives.js'

/** Where a fact comes from: a document, its date, the place in it, who claims it and who denies it. */
export const sourceSchema = z
  .strictObject({
    id: text.describe('Id of the source in `data/sources.csv`, of the list, or chosen by the rule’s author.'),
    title: text.describe('Title of the document.'),
    publisher: text.optional().describe('Who published it.'),
    publishedOn: partialDate.optional().describe('Date of the document.'),
    asOf: partialDate
      .optional()
      .describe(
        'Day on which we last held the fact against the document. Given where the document names no day of its own, as a law that is amended all the time.',
      ),
    locator: text.optional().describe('Paragraph, row, entry number or address inside the document.'),
    claimedBy: text.optional().describe('Who makes the claim, when it is a claim and not a public record.'),
    modality: z
      .enum(['stated', 'assessed', 'reported'])
      .optional()
      .describe('`stated`: said as fact; `assessed`: a judgement; `reported`: passed on from others.'),
    disputedBy: text.optional().describe('Who denies it.'),
  })
  .describe('Where a fact comes from.')
  .meta({ id: 'Source' })

/** Where a fact comes from. */
export type Source = z.infer<typeof sourceSchema>

/** Each source once, in the order in which they first come; two are one when all that they say is the same. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [JSON.stringify(source), source])).values(),
]
