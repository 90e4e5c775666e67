import { z } from 'zod'
import { list } from './cells.js'
import { type Dataset, datasetIn } from './dataset.js'
import { spokenLanguage } from './items.js'

const quantityKind = z.string().regex(/^[a-z]+(-[a-z]+)*$/)

/**
 * How people write a unit of measurement: a table of language, the project’s own, so without sources. A spelling may stand in several
 * rows: a word of `quantity-words.csv` near the number decides, else the first row.
 */
const unit = z.strictObject({
  /** What is measured; further kinds need a word that says so (`30 min` is a time, `30 min endurance` an endurance). */
  kinds: list.pipe(z.array(quantityKind).min(1)),
  /** The SI unit of the value. */
  si: z.string(),
  lang: spokenLanguage,
  /** Spellings. Upper and lower case count only where two rows differ by nothing else (`mW`, `MW`). */
  spellings: list.pipe(z.array(z.string()).min(1)),
  /** What one of this unit is in the SI unit. */
  factor: z.coerce.number().positive(),
  /** What is added after multiplying: 273.15 for degrees Celsius. Default 0. */
  offset: z.coerce.number().optional(),
})

/** Words that say what a number means: a table of language, the project’s own, so without sources. */
const quantityWord = z.strictObject({
  /**
   * `cue`: names the quantity, in the same piece of the text as the number; `context`: does so from anywhere in the text;
   * `value`: is number and unit in one (`two-stroke`); `at-least`, `at-most`, `about`: stand before or after the number; `to`: joins the ends of a range.
   */
  role: z.enum(['cue', 'context', 'value', 'at-least', 'at-most', 'about', 'to']),
  kind: quantityKind.optional(),
  lang: spokenLanguage,
  words: list.pipe(z.array(z.string()).min(1)),
  /** For `value`: the value in the SI unit. */
  value: z.coerce.number().optional(),
})

/** A way of writing a unit. */
export type UnitRow = z.output<typeof unit>
/** Words that say what a number means. */
export type QuantityWordRow = z.output<typeof quantityWord>

const dataset = datasetIn('items', 'quantities')

export const quantityDatasets: readonly Dataset[] = [
  dataset('units.csv', unit, ['kinds', 'lang', 'spellings'], 'unitRows', 'UnitRow'),
  dataset('quantity-words.csv', quantityWord, ['role', 'kind', 'lang', 'value'], 'quantityWordRows', 'QuantityWordRow'),
]
