import { expect, test } from 'vitest'
import { effectiveRows } from '../../src/knowledge/compiled/effective-rows.js'
import { effectiveOf } from '../../src/knowledge/rule-dates.js'
import { dayAfter } from '../../src/model/index.js'
import { defineRule, rules } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'

test('every row is of a shipped rule, and the rule says so', () => {
  for (const { rule, from, until } of effectiveRows) {
    const meta = rules.find((one) => one.meta.id === rule)?.meta
    expect(meta?.effective, rule).toEqual({ ...(from && { from }), ...(until && { until }) })
  }
})

test('a rule without a row always applies', () => {
  expect(effectiveOf('list/stale')).toBeUndefined()
})

test('a rule applies on its first and last day, and not on the day before and after', () => {
  const effective = { from: '2024-02-29', until: '2024-03-31' }
  const own = defineRule({
    meta: { id: 'acme/x', title: 'X', docs: 'X.', sources: [], severity: 'review', effective },
    *check() {
      yield { score: 0.5, message: 'x', subject: '', reasons: [{ code: 'other', effect: 0.5, text: 'x' }], advice: 'x' }
    },
  })
  const policy = { name: 'x', extends: 'none', rules: { 'acme/x': 'review' as const } }
  const screener = createScreener({ asOf: '2024-01-01', policy, rules: [own] })
  const on = (asOf: string) => screener.screen({ destination: 'DE' }, { asOf }).flags.length
  expect([dayAfter(effective.from, -1)!, effective.from, effective.until, dayAfter(effective.until)!].map(on)).toEqual([
    0, 1, 1, 0,
  ])
})
