import { z } from 'zod'
import { listEntrySchema } from './list-entry.js'
import { day, text } from './primitives.js'

/** A list of parties as of one publication. */
export const watchlistSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
      .describe('Id of the list, for example `ofac-sdn`.'),
    title: text.describe('Title for people.'),
    publisher: text.describe('Who publishes it.'),
    publishedOn: day.optional().describe('Date of this version, YYYY-MM-DD. Left out: not known.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of what was read, in lower-case hex.'),
    staleAfterDays: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Age in days from which the list counts as stale. Default: never.'),
    expectedEntries: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('Entries that a whole list has at least. Default: not known.'),
    unreadRows: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('Rows of the publisher’s file that could not be read and were let pass. Default 0.'),
    entries: z.array(listEntrySchema).describe('The listed parties.'),
  })
  .describe('A list of parties as of one publication.')
  .meta({ id: 'Watchlist' })

/** Which list, of which date, was looked at. */
export const listStampSchema = z
  .strictObject({
    id: text.describe('Id of the list.'),
    title: text.describe('Title for people.'),
    publisher: text.describe('Who publishes it.'),
    publishedOn: day.optional().describe('Date of the version that was used.'),
    sha256: text.describe('SHA-256 of what was read, in lower-case hex.'),
    entries: z.number().int().nonnegative().describe('Entries in the list, whatever `asOf`.'),
    entriesAsOf: z.number().int().nonnegative().describe('Entries that were listed on `asOf` and so could match.'),
    expectedEntries: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('Entries that a whole list has at least, where that is known.'),
    unreadRows: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('Rows of the file that could not be read and were let pass, when there are any.'),
    ageDays: z
      .number()
      .int()
      .optional()
      .describe('Whole days from publication to `asOf`; below 0 when the list is younger than `asOf`.'),
    stale: z.boolean().describe('Whether the list was older than its stated limit on `asOf`.'),
  })
  .describe('Which list, of which date, was looked at.')
  .meta({ id: 'ListStamp' })

/** A list of parties as of one publication. */
export type Watchlist = z.infer<typeof watchlistSchema>
/** Which list, of which date, was looked at. */
export type ListStamp = z.infer<typeof listStampSchema>
