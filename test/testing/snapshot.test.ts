import { expect, test } from 'vitest'
import { defineRule } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'
import { aShipment, describeScreening } from '../../src/testing/index.js'
import '../../src/testing/vitest.js'

const rule = defineRule({
  meta: { id: 'acme/no-samples', title: 'Sample', docs: 'Flags samples.', sources: [], severity: 'hold' },
  *check() {
    yield {
      score: 0.7,
      message: 'A sample.',
      subject: '/items/0',
      reasons: [
        { code: 'description', effect: 0.9, text: 'Says sample.' },
        { code: 'value', effect: -0.2, text: 'Is worth little.' },
      ],
      advice: 'Ask.',
    }
  },
})
const policy = { name: 'acme', extends: 'none', rules: { 'acme/no-samples': 'review' as const } }
const screening = createScreener({ asOf: '2024-06-01', rules: [rule], policy }).screen(
  aShipment().set({ ref: 'PO-7' }).build(),
)

test('a screening in a snapshot tells what a person would act on', () => {
  expect({ screening }).toMatchInlineSnapshot(`
    {
      "screening": status review, score 0.7, ref PO-7
      as of 2024-06-01, policy acme, lists uav-network
      flags:
          review acme/no-samples at "/items/0", score 0.7: A sample.
            +0.90 description: Says sample.
            −0.20 value: Is worth little.,
    }
  `)
})

test('it says nothing that a new list or hash alone would change', () => {
  const other = {
    ...screening,
    policy: { ...screening.policy, sha256: '0' },
    lists: screening.lists.map((list) => ({ ...list, ageDays: 9 })),
  }
  expect(describeScreening(other)).toBe(describeScreening(screening))
  expect(describeScreening({ ...screening, flags: [], lists: [] })).toMatch(/lists none\nno flags$/)
})

test('other values are written as ever', () => {
  expect({ flags: [] }).toMatchInlineSnapshot(`
    {
      "flags": [],
    }
  `)
})
