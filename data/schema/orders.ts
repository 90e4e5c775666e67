import { z } from 'zod'
import { list, provenance } from './cells.js'
import { type Dataset, datasetIn } from './dataset.js'
import { kindId, spokenLanguage } from './items.js'

const number = z.coerce.number().positive()

/** What an unmanned aircraft has to be able to do. */
export const kitFunctionIds = [
  'flight-control',
  'navigation',
  'propulsion',
  'actuation',
  'link',
  'power',
  'payload',
  'structure',
] as const

const kitFunction = z.strictObject({
  id: z.enum(kitFunctionIds),
  /** What goods of the function do, as a clause: `hold the aircraft in the air`. */
  title: z.string(),
  /** Share in the whole beside the other functions; only the proportions matter. */
  weight: number,
  ...provenance,
})

/** Which goods fulfil a function of an unmanned aircraft, and how surely. */
const partFunction = z
  .strictObject({
    /** Whether `key` is a kind of goods, a tariff code of four or six digits, or an advisory group. */
    by: z.enum(['kind', 'hs', 'group']),
    key: z.string(),
    function: z.enum(kitFunctionIds),
    /** How much of the function such goods cover, 0 to 1: little for what half of all electronics have. */
    weight: z.coerce.number().gt(0).max(1),
    /** `yes`: goods that are mostly sought for aircraft, manned or not, rather than for devices in general. */
    typical: z.literal('yes').optional(),
    ...provenance,
  })
  .refine((row) => row.by !== 'hs' || /^\d{4}(\d{2})?$/.test(row.key), 'a tariff code has four or six digits')

/** What one piece of a kind of goods may cost at all: wide, so that only what cannot be right lies outside. */
const priceRange = z
  .strictObject({
    kind: kindId,
    /** Name of the row beside others of the same kind. */
    name: z.string(),
    /** Phrases of which the description must have one; empty for every description of the kind. */
    words: list,
    least: number,
    most: number,
    currency: z.literal('USD'),
    ...provenance,
  })
  .refine((row) => row.least < row.most, 'the least is not below the most')

/** How many pieces of a kind people buy for what. */
const usualQuantity = z
  .strictObject({
    kind: kindId,
    /** Pieces that a person, a lesson or one prototype uses up at most. */
    personal: z.coerce.number().int().positive(),
    /** Pieces from which an order is no small lot any more. */
    lot: z.coerce.number().int().positive(),
    ...provenance,
  })
  .refine((row) => row.personal <= row.lot, 'a small lot is less than personal use')

/** How people say that goods are for a small use: a table of language, the project’s own, so without sources. */
const smallUse = z.strictObject({
  /** The use, as a clause for a message. */
  use: z.string(),
  /** `small`: a few pieces do; `trade`: goods that are sold on or built in series, however small the customer. */
  size: z.enum(['small', 'trade']),
  lang: spokenLanguage,
  words: list.pipe(z.array(z.string()).min(1)),
})

/** How people write what a quantity counts: a table of language, the project’s own, so without sources. */
const orderUnit = z.strictObject({
  id: kindId,
  /** Pieces in one of it; empty where that cannot be told, as for a reel. */
  pieces: number.optional(),
  spellings: list.pipe(z.array(z.string()).min(1)),
})

/** Rough worth of one unit of a currency, for comparisons in which a third more or less does not matter. */
const currencyFactor = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  usd: number,
  ...provenance,
})

/** Where in the tariff goods of a kind stand, generously: parts, boards and finished devices included. */
const kindHeading = z.strictObject({
  kind: kindId,
  /** Four digits, the likeliest first. */
  headings: list.pipe(z.array(z.string().regex(/^\d{4}$/)).min(1)),
  /** Chapters in which they can stand as well. Those of the headings need not be repeated. */
  chapters: list.pipe(z.array(z.string().regex(/^\d{2}$/))),
  ...provenance,
})

/** A function of an unmanned aircraft. */
export type KitFunctionRow = z.output<typeof kitFunction>
/** Goods that fulfil a function. */
export type PartFunctionRow = z.output<typeof partFunction>
/** Bounds of a price. */
export type PriceRangeRow = z.output<typeof priceRange>
/** Usual numbers of pieces. */
export type UsualQuantityRow = z.output<typeof usualQuantity>
/** Words of a small use. */
export type SmallUseRow = z.output<typeof smallUse>
/** A unit of order. */
export type OrderUnitRow = z.output<typeof orderUnit>
/** Rough worth of a currency. */
export type CurrencyFactorRow = z.output<typeof currencyFactor>
/** Headings of a kind of goods. */
export type KindHeadingRow = z.output<typeof kindHeading>

const dataset = datasetIn('items', 'orders')

/** What is known about orders: functions, prices, quantities and the place of goods in the tariff. */
export const orderDatasets: readonly Dataset[] = [
  dataset('kit-functions.csv', kitFunction, ['id'], 'kitFunctionRows', 'KitFunctionRow'),
  dataset('functions.csv', partFunction, ['by', 'key', 'function'], 'partFunctionRows', 'PartFunctionRow'),
  dataset('price-ranges.csv', priceRange, ['kind', 'name'], 'priceRangeRows', 'PriceRangeRow'),
  dataset('usual-quantities.csv', usualQuantity, ['kind'], 'usualQuantityRows', 'UsualQuantityRow'),
  dataset('small-uses.csv', smallUse, ['use', 'lang'], 'smallUseRows', 'SmallUseRow'),
  dataset('order-units.csv', orderUnit, ['id'], 'orderUnitRows', 'OrderUnitRow'),
  dataset('currency-factors.csv', currencyFactor, ['currency'], 'currencyFactorRows', 'CurrencyFactorRow'),
  dataset('kind-headings.csv', kindHeading, ['kind'], 'kindHeadingRows', 'KindHeadingRow'),
]
