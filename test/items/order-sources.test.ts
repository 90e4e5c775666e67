import { describe, expect, it } from 'vitest'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'
import { controlDigitRows } from '../../src/knowledge/compiled/control-digit-rows.js'
import { hsChapterRows } from '../../src/knowledge/compiled/hs-chapter-rows.js'
import { itemPhraseRows } from '../../src/knowledge/compiled/item-phrase-rows.js'
import { kindHeadingRows } from '../../src/knowledge/compiled/kind-heading-rows.js'
import { partFunctionRows } from '../../src/knowledge/compiled/part-function-rows.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'
import { priceRangeRows } from '../../src/knowledge/compiled/price-range-rows.js'
import { sources } from '../../src/knowledge/compiled/sources.js'
import { thresholdRows } from '../../src/knowledge/compiled/threshold-rows.js'
import { usualQuantityRows } from '../../src/knowledge/compiled/usual-quantity-rows.js'
import type { Shipment } from '../../src/model/index.js'
import { rules } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'
import { look, lookAtDeal, today } from './look-up.js'

/** A plain wording of a kind of goods, if the data have one. */
function wordingOf(kind: string): string | undefined {
  const phrases = itemPhraseRows.filter((row) => row.kind === kind && row.lang === 'en').flatMap((row) => row.phrases)
  return phrases.find((phrase) => !/[+*]/.test(phrase))
}

/** How many of the rows made a flag of the rule. */
const reached = (flags: readonly (readonly string[])[], rule: string) =>
  flags.filter((some) => some.includes(rule)).length / flags.length

describe('rows that only a code, a number or a whole order reaches lead to sources with a date and a place', () => {
  it('thresholds.csv', () => {
    const flags = thresholdRows.flatMap(({ scheme, entry, paragraph, kinds, value, unit, needs, quantity }) =>
      kinds.map((kind) => {
        const line = (factor: number) => {
          const amount = `${quantity.replaceAll('-', ' ')} ${value * factor} ${unit}`
          return `${wordingOf(kind) ?? kind}, ${[...needs.slice(0, 1), amount].join(', ')}`
        }
        return [0.9, 1.05].flatMap((factor) => {
          const description = line(factor)
          return look(`thresholds.csv: ${scheme} ${entry} ${paragraph}, ${description}`, { description }).flags
        })
      }),
    )
    expect(reached(flags, 'item/controlled')).toBeGreaterThan(0.5)
  })

  it('eccn-digits.csv', () => {
    const signs = (place: string) => controlDigitRows.filter((row) => row.place === place).map((row) => row.sign)
    for (const category of signs('category')) {
      for (const group of signs('group')) {
        for (const reason of [...signs('reason'), '7']) {
          for (const eccn of [`${category}${group}${reason}01`, `${category}${group}${reason}12.a.1`])
            expect(look(`eccn-digits.csv: ${eccn}`, { description: 'goods', eccn }).flags, eccn).not.toEqual([])
        }
      }
    }
  })

  it('hs-chapters.csv: the last heading of each, and one beyond', () => {
    const flags = hsChapterRows.map(({ chapter, lastHeading }) => {
      const beyond = String(Number(lastHeading) + 1).padStart(4, '0')
      for (const hsCode of [lastHeading === undefined ? `${chapter}01.00` : `${beyond}.00`, chapter])
        look(`hs-chapters.csv: ${hsCode}`, { description: 'gyroscope', hsCode })
      return look(`hs-chapters.csv: ${chapter}`, {
        description: 'gyroscope',
        hsCode: `${lastHeading ?? `${chapter}01`}.00`,
      }).flags
    })
    expect(reached(flags, 'item/code-conflict')).toBeGreaterThan(0.8)
  })

  it('kind-headings.csv, under codes of far and near chapters and of the list', () => {
    const flags = kindHeadingRows.map(({ kind }) => {
      const description = wordingOf(kind) ?? kind
      const of = (hsCode: string) => look(`kind-headings.csv: ${kind}, ${hsCode}`, { description, hsCode }).flags
      return ['3926.90', '6109.10', '8401.10', ...chplRows.slice(0, 2).map(({ hs6 }) => hs6)].flatMap(of)
    })
    expect(reached(flags, 'item/code-conflict')).toBeGreaterThan(0.4)
  })

  it('price-ranges.csv', () => {
    const flags = priceRangeRows.map(({ kind, name, words, least, most }) => {
      const description = [...words.slice(0, 1), wordingOf(kind) ?? kind].join(' ')
      const at = (value: number) =>
        look(`price-ranges.csv: ${kind} ${name}`, { description, quantity: 1, value, currency: 'USD' }).flags
      return [...at(least / 50), ...at(most * 50)]
    })
    expect(reached(flags, 'item/value-out-of-line')).toBeGreaterThan(0.8)
  })

  it('usual-quantities.csv, and orders in parts', () => {
    const flags = usualQuantityRows.map(({ kind, lot }) => {
      const description = wordingOf(kind) ?? kind
      const items = [{ description, quantity: Math.max(1, lot - 1) }]
      const earlierOrders = ['2026-11-10', '2026-11-15', '2026-11-20'].map((date) => ({ date, items }))
      const where = `usual-quantities.csv: ${kind}`
      return [
        ...lookAtDeal(where, { items: [{ description, quantity: lot * 40 }], endUse: 'hobby' }),
        ...lookAtDeal(where, { date: today, items, earlierOrders }),
      ]
    })
    expect(reached(flags, 'item/quantity-conflict')).toBeGreaterThan(0.8)
    expect(reached(flags, 'shipment/split-order')).toBeGreaterThan(0.3)
  })

  it('functions.csv and kit-functions.csv', () => {
    const kit = ['autopilot', 'GNSS receiver module', 'aircraft piston engine', 'digital servo']
    const flags = partFunctionRows.map(({ by, key }) => {
      const item = by === 'hs' ? { description: '', hsCode: key } : { description: wordingOf(key) ?? key }
      return lookAtDeal(`functions.csv: ${key}`, { items: [item, ...kit.map((description) => ({ description }))] })
    })
    expect(reached(flags, 'shipment/uav-kit')).toBe(1)
  })

  it('makers.csv: another maker than that of the number', () => {
    const flags = partPrefixRows.map(({ maker, family, patterns }) => {
      const partNumber = patterns[0]!.replaceAll('#', '7').replaceAll(/[?@]/g, 'A').padEnd(6, '7')
      const manufacturer = maker === 'Sony' ? 'Bosch' : 'Sony'
      return look(`part-prefixes.csv: ${maker} ${family}`, { description: '', partNumber, manufacturer }).flags
    })
    expect(reached(flags, 'item/maker-conflict')).toBeGreaterThan(0.5)
  })
})

describe('what is cited', () => {
  const screener = createScreener({ watchlists: [], asOf: today })
  const cited = rules.filter(({ meta }) => meta.id.startsWith('item/') || /uav-kit|split-order/.test(meta.id))
  it.each(cited.map(({ meta }) => [meta.id, meta.sources] as const))(
    '%s: each document has a date and a place',
    (_, all) => {
      for (const { publishedOn, asOf, locator } of all) {
        expect(publishedOn ?? asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(locator).toMatch(/\S/)
      }
    },
  )

  it('a red flag is cited only where the flag says what it says', () => {
    const places = (rule: string, deal: Shipment) =>
      screener
        .screen(deal)
        .flags.find((flag) => flag.rule === rule)!
        .sources.map(({ locator }) => locator)
        .join()
    const part = { description: 'autopilot', quantity: 1, currency: 'USD' }
    expect(places('item/code-conflict', { items: [{ description: 'gyroscope', hsCode: '3926.90' }] })).not.toContain(
      'red',
    )
    expect(places('item/value-out-of-line', { items: [{ ...part, value: 0.1 }] })).not.toContain('red flag')
    expect(places('item/value-out-of-line', { items: [{ ...part, value: 9e8 }] })).toContain('far above')
    const many = [{ ...part, quantity: 500 }]
    expect(places('item/quantity-conflict', { items: many, endUse: 'prototype' })).not.toContain('red flag')
    const shop = [{ name: 'RC Hobby Shop', role: 'buyer' }]
    expect(places('item/quantity-conflict', { items: many, parties: shop })).toContain('shop for models')
  })

  it('no designation is known by its year alone where its day is', () => {
    expect(sources.filter(({ id }) => id.startsWith('us-uav-procurement'))).toEqual([])
  })
})
