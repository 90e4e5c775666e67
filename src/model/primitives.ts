import { isValid, parseISO } from 'date-fns'
import { z } from 'zod'

/** Bounds on what is read from outside. Beyond them input is refused with code `too-large`, never cut in silence. */
export const limits = Object.freeze({
  /** Characters in a name. */
  name: 10_000,
  /** Characters in any other text. Item texts are matched on their first 20,000 characters. */
  text: 2_000_000,
  /** Parties in a shipment. */
  parties: 10_000,
  /** Items in a shipment. */
  items: 100_000,
  /** Entries in any other list. */
  list: 10_000,
  /** Holdings given in the flat form. */
  holdings: 100_000,
  /** Levels of nesting; each owner of an owner takes three: deeper ones go into the flat form, `ownership` of a shipment. */
  depth: 64,
  /** Values in one input, counted over all levels. */
  values: 2_000_000,
} as const)

/** Any text within bounds. */
export const text = z.string().max(limits.text)

/** A name within bounds. */
export const name = z.string().max(limits.name)

/** A list of texts within bounds. */
export const texts = z.array(text).max(limits.list)

/** Dates that were looked at: the same few stand in every source, and reading one takes longer than all else about it. */
const known = new Map<string, boolean>()
const mostKnown = 10_000

function exists(date: string): boolean {
  let found = known.get(date)
  if (found === undefined) {
    found = isValid(parseISO(date))
    if (known.size < mostKnown) known.set(date, found)
  }
  return found
}

/** A calendar date `YYYY-MM-DD` that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written YYYY-MM-DD')
  .refine(exists, 'there is no such day')

/** A date of day, month or year precision: `1970-05-03`, `1970-05` or `1970`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(exists, 'there is no such day')

/** A share of the whole in per cent. */
export const percent = z.number().min(0).max(100)

/** A score or weight from 0 (nothing) to 1 (certain). */
export const unitInterval = z.number().min(0).max(1)
