import { z } from 'zod'
import type { ItemFacts } from '../../facts/facts.js'
import { isComparable, surelyNamed } from '../../items/index.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { ownRule } from '../../knowledge/sources.js'
import { defineRule, type Finding } from '../rule.js'
import { lineText } from './line-text.js'
import { piecesText } from './pieces-text.js'

const options = z.strictObject({
  factor: z
    .number()
    .min(1)
    .max(1000)
    .default(3)
    .describe(
      'How many times below or above the bounds a price flags at the rule’s severity, 1 to 1000. Prices less far out are told for information.',
    ),
})

const own = ownRule('item/value-out-of-line', '2026-11-25')
const farAbove = redFlagSource('RF19')

/** Three significant digits, without an exponent: the factors of currencies are no more exact. */
function money(usd: number): string {
  if (usd >= 100) return String(Math.round(usd))
  const digits = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(usd))))
  return String(Number(usd.toFixed(digits)))
}

function conflictOf({ item, subject, kinds, pieces, worth, priceRange }: ItemFacts, factor: number) {
  if (pieces === undefined || worth === undefined || priceRange === undefined) return undefined
  const named = surelyNamed(kinds)!
  const price = worth / pieces
  const { least, most, asOf } = priceRange
  const low = price < least
  const times = low ? least / price : price / most
  if (times <= 1 || !Number.isFinite(times)) return undefined
  // Many systems give the price of one piece where the value of the line is meant.
  const unitPrice = low && pieces > 1 && worth >= least && worth <= most
  const strong = times >= factor && !unitPrice
  const score = strong ? Math.min(0.9, 0.5 + 0.1 * Math.log2(times)) : 0.3
  const reasons: Finding['reasons'][number][] = [
    {
      code: 'description',
      effect: 0,
      text: `“${named.words}” names ${named.title}.`,
      query: named.words,
      details: { kind: named.id },
    },
    {
      code: 'value',
      effect: score,
      text: `One piece costs about ${money(price)} USD (${item.value} ${item.currency} for ${piecesText(pieces)}); by our own rough bounds of ${asOf} such goods cost ${money(least)} to ${money(most)} USD.`,
      query: `${item.value} ${item.currency}`,
      listed: `${money(least)} to ${money(most)} USD`,
      details: { perPieceUsd: Number(money(price)), leastUsd: least, mostUsd: most },
    },
  ]
  if (unitPrice) {
    const text =
      'As the price of one piece the value would fit; it may have been given in the place of that of the line.'
    reasons.push({ code: 'value', effect: 0, text })
  }
  return {
    ...(!strong && { severity: 'info' as const }),
    score,
    message: `“${lineText(item)}” at about ${money(price)} USD a piece is far ${low ? 'cheaper' : 'dearer'} than ${named.title} can be.`,
    subject,
    reasons,
    sources: low ? [own] : [own, farAbove],
    advice: low
      ? 'Ask what the goods really are, whether the value is that of the line or of one piece, and for the price list or invoice.'
      : 'Ask what the price covers and why it is so high: strong overpayment for goods on the priority lists is a red flag, other goods may hide behind the text.',
  }
}

const longestCode = 10

/** Told once a currency: lines whose value would have been compared. */
function* notCompared(items: readonly ItemFacts[]): Iterable<Finding> {
  const lines = new Map<string, ItemFacts[]>()
  for (const line of items) {
    const { value = 0, currency = '' } = line.item
    if (line.pieces === undefined || line.priceRange === undefined || value <= 0 || isComparable(currency)) continue
    const code = currency.trim().slice(0, longestCode)
    const same = lines.get(code)
    if (same !== undefined) same.push(line)
    else if (code !== '') lines.set(code, [line])
  }
  for (const [code, [first, ...more]] of lines) {
    const held = `no factor for the currency “${code}” is held`
    yield {
      severity: 'info',
      score: 0.1,
      message: `The value of “${lineText(first!.item)}”${more.length === 0 ? '' : ` and of ${more.length} more ${more.length === 1 ? 'line' : 'lines'}`} was not compared: ${held}.`,
      subject: `${first!.subject}/currency`,
      reasons: [
        {
          code: 'value',
          effect: 0,
          text: `Values are compared in US dollars by fixed rough factors; ${held}: its worth changes too much, or the text is no code.`,
          query: code,
        },
      ],
      sources: [own],
      advice: 'Give the value in US dollars or euros at the rate of the day, and screen again.',
    }
  }
}

/** A price that the goods named cannot have. */
export const valueOutOfLine = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'item/value-out-of-line',
    title: 'Goods and value do not fit',
    docs: 'Flags an order line whose value for one piece lies outside what goods of the kind named can cost at all: an inertial navigation system for 40 dollars, a resistor for 5,000. The bounds are our own, wide, and known for some kinds only. For review when the price is beyond them by the factor of the options; closer ones, and values that fit as the price of one piece, are told for information. Needs quantity, value and currency; a value of 0, sets, reels and units of weight say nothing. Amounts are compared in US dollars by fixed rough factors (`data/items/currency-factors.csv`); of any other currency it is told for information that the value was not compared.',
    sources: [own, farAbove],
    severity: 'review',
    options,
  },
  *check({ items }, { options: { factor } }) {
    for (const item of items) {
      const finding = conflictOf(item, factor)
      if (finding !== undefined) yield finding
    }
    yield* notCompared(items)
  },
})
