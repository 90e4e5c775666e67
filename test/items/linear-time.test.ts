import { describe, expect, it } from 'vitest'
import { classifyItem, explainItem } from '../../src/items/index.js'
import { descriptionLimit, fieldLimit } from '../../src/items/thresholds.js'
import type { Item } from '../../src/model/index.js'

const asOf = '2026-11-24'
const classify = (item: Item) => classifyItem(item, { asOf })

/** Texts of any length, made to be slow to read. */
const hostile: readonly (readonly [string, string])[] = [
  ['the same word', 'motor '],
  ['a word of a longer phrase', 'flight '],
  ['a phrase that covers another', 'memory foam '],
  ['a phrase that combines with others', 'single supply amplifier '],
  ['many kinds of goods', 'IMU servo FPGA GPS antenna modem camera propeller carburettor accumulator '],
  ['words that turn the text', 'with for of without other than '],
  ['everyday and unmanned words', 'sewing machine drone car toy UAV '],
  ['unknown words', 'qwertyuiop '],
  ['misspelt words', 'acelerometer gyroskope '],
  ['separators', '-/.,;:_ '],
  ['joints', '-'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['digits', '7'],
  ['numbers', '12 345 '],
  ['digits with decimal marks', '1.'],
  ['digits with letters', '1a'],
  ['quantities', '50cc 12V 2.4GHz '],
  ['combining marks', 'e\u0301\u0327\u0308'],
  ['marks alone', '\u0301'],
  ['look-alikes', 'ОСТМВ0О1I'],
  ['brackets', '(['],
  ['closing brackets', ')]'],
  ['quotation marks', '"“”«»\''],
  ['one long token', 'a'],
  ['one long token that ends like a plural', 'es'],
  ['one long Cyrillic token', 'иями'],
  ['one long Chinese token', '无人机'],
  ['mixed scripts', 'servo серво 舵机 سروو '],
  ['compatibility forms', '\ufdfa'],
  ['joiners', '\u200c\u200d\u00ad'],
  ['lone surrogates', '\ud800'],
  ['pictures', '😀'],
  ['part numbers', 'STM32F405RGT6 '],
  ['part numbers that nearly fit', 'STM3 2F4 XC7 A '],
  ['package names', 'SOIC8 QFN48 '],
  ['digits and a package', '1111111111SOIC'],
  ['zeros', '0'],
  ['letters and marks', '+&!* '],
] // biome-ignore format: a table

const sized = (seed: string, size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size)

/** The least of several runs: what the work takes when nothing disturbs it. */
function leastTime(act: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    act()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** Times of twice and of four times the text: linear work takes 2 and 4 times as long, quadratic work 4 and 16 times. */
const mostRatio = 8
const mostRatioOfFour = 12
/** Below this, in milliseconds, a time is mostly noise. */
const noise = 2

describe.each([
  ['description', (text: string): Item => ({ description: text })],
  ['part number', (text: string): Item => ({ description: '', partNumber: text })],
  ['tariff code', (text: string): Item => ({ description: 'servo', hsCode: text })],
  ['control number', (text: string): Item => ({ description: 'servo', eccn: text })],
  ['maker', (text: string): Item => ({ description: 'servo motor', manufacturer: text })],
])('a hostile %s', (field, itemOf) => {
  const limit = field === 'description' ? descriptionLimit : fieldLimit

  it.each(hostile)('of %s: no more work beyond the limit', (_, seed) => {
    const [short, long] = [classify(itemOf(sized(seed, limit))), classify(itemOf(sized(seed, 1_000_000)))]
    // All that is read is read from the beginning, so that the rest of the text changes nothing but the note that it was cut.
    const leads = (matches: typeof short) => matches.map(({ catalogue, id, score }) => `${catalogue} ${id} ${score}`)
    expect(leads(long)).toEqual(leads(short))
  })

  it.each(hostile)('of %s: time that does not grow out of proportion', (_, seed) => {
    const sizes = [5_000, 10_000, 20_000, 1_000_000]
    const times = sizes.map((size) => {
      const item = itemOf(sized(seed, size))
      return leastTime(() => classify(item))
    })
    for (let at = 1; at < 3; at++) {
      expect(times[at]!, `${sizes[at]} characters`).toBeLessThan(mostRatio * Math.max(noise, times[at - 1]!))
    }
    expect(times[2]!, 'four times the text').toBeLessThan(mostRatioOfFour * Math.max(noise, times[0]!))
    // Beyond the limit there is nothing but the copying of the text.
    expect(times[3]!, '1,000,000 characters').toBeLessThan(mostRatio * Math.max(10 * noise, times[2]!))
  })
})

describe('a classification of a hostile text is bounded', () => {
  it.each(hostile)('of %s', (_, seed) => {
    const text = sized(seed, 1_000_000)
    const item = { description: text, partNumber: text, hsCode: text, eccn: text, manufacturer: text }
    const { leads, fainter } = explainItem(item, { asOf })
    const all = [...leads, ...fainter]
    // Not more matches than the catalogues have entries, and each with a bounded explanation.
    expect(all.length).toBeLessThan(300)
    for (const { match } of all) {
      expect(match.reasons.length).toBeLessThan(60)
      for (const reason of match.reasons) {
        expect(`${reason.text}${reason.query ?? ''}`.length).toBeLessThan(2_000 + 2 * descriptionLimit)
      }
    }
  })
})
