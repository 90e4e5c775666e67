/** A company's own rule and its unit test. `testRule` runs in any test runner; the matchers at the end are vitest's. */
import { createScreener, defineRule } from 'tradescreen'
import { expectFlags, expectNoFlags, testRule } from 'tradescreen/testing'
import { expect, test } from 'vitest'
import { z } from 'zod'
import 'tradescreen/vitest'

/** Our sales handbook: no sample shipments above a value, whoever the customer is. */
const noLargeSamples = defineRule({
  meta: {
    id: 'acme/no-large-samples',
    title: 'Sample shipment above the limit',
    docs: 'Flags order lines sold as samples whose value is above the limit of the sales handbook.',
    sources: [
      {
        id: 'acme-handbook',
        title: 'Sales handbook',
        publisher: 'Acme',
        publishedOn: '2024-01-15',
        locator: 'section 4',
      },
    ],
    severity: 'review',
    options: z.strictObject({ limit: z.number().default(500).describe('Highest value of a sample line.') }),
  },
  *check({ items }, { options }) {
    for (const { item, subject } of items) {
      if (!/\bsamples?\b/i.test(item.description) || (item.value ?? 0) <= options.limit) continue
      yield {
        score: 0.7,
        message: `A sample line worth ${item.value} is above the limit of ${options.limit}.`,
        subject,
        reasons: [{ code: 'value', effect: 0.7, text: `Value above ${options.limit}.`, query: String(item.value) }],
        advice: 'Ask the sales manager to approve the sample.',
      }
    }
  },
})

test('the rule flags large samples only', () => {
  testRule(noLargeSamples, {
    none: [
      { name: 'small sample', shipment: { items: [{ description: 'Samples of office chairs', value: 500 }] } },
      { name: 'no sample', shipment: { items: [{ description: 'Office chairs', value: 9000 }] } },
    ],
    flags: [
      {
        name: 'large sample',
        shipment: { items: [{ description: 'Sample chair', value: 501 }] },
        flags: [{ subject: '/items/0' }],
      },
      {
        name: 'lower limit',
        shipment: { items: [{ description: 'Sample chair', value: 50 }] },
        options: { limit: 10 },
      },
    ],
  })
})

const screener = createScreener({ rules: [noLargeSamples], asOf: '2024-06-01' })

test('our rule works beside the shipped ones', () => {
  const screening = screener.screen({
    parties: [{ name: 'SHAHED AVIATION INDUSTRYS', country: 'IR' }],
    items: [{ description: 'Sample chair', value: 900 }],
  })
  expectFlags(screening, ['acme/no-large-samples', { rule: 'party/listed', severity: 'hold' }])
  expect(screening).toFlag('party/listed')
  expect(screening).toBeHeld()
})

test('an ordinary order asks for nothing', () => {
  const screening = screener.screen({
    parties: [{ name: 'Kontor am Hafen KG', country: 'DE' }],
    items: [{ description: 'Office chairs' }],
  })
  expectNoFlags(screening)
  expect(screening).toHaveNoFlags()
  expect(screening).not.toBeHeld()
})
