import { z } from 'zod'

/** A list inside one CSV cell, separated by `;`. An empty cell is an empty list. */
export const list = z
  .string()
  .optional()
  .transform((cell) =>
    (cell ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  )

/** An ISO date of year, month or day precision. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/**
 * How sure we are of a row: `read` = read in the source named; `checked` = also compared with the publisher's own file;
 * `known` = settled knowledge of the field, not re-read; `inferred` = our own conclusion, marked as such wherever it is shown.
 * Anything less sure is not shipped.
 */
export const confidence = z.enum(['read', 'checked', 'known', 'inferred'])

/** What every row that states a fact about the world carries besides it. Tables of language (see `names.ts`) need none. */
export const provenance = {
  /** Ids of `sources.csv`. */
  sources: list.pipe(z.array(z.string()).min(1)),
  /** Day on which the row was last held against its sources; not the day on which a law or list was read in full. */
  asOf: isoDate,
  confidence,
}
