import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createScreener } from 'tradescreen'
import { loadPolicy } from 'tradescreen/node'
import { aShipment, expectCase, mutateCases, readCases, ruleCoverage, testRule } from 'tradescreen/testing'
import { servedMarkets } from '../rules/served-markets.js'

const { policy, rules } = await loadPolicy('tradescreen.config.js')
// The day on which the cases were last looked through; a case may name another.
const screener = createScreener({ policy, rules, asOf: '2025-06-01' })
const cases = await readCases('cases.csv', { screener })

for (const one of cases) test(one.name, () => expectCase(one, { screener }))

test('our own rule', () => {
  testRule(servedMarkets, {
    none: [
      { name: 'at home', shipment: aShipment().to('DE').build() },
      { name: 'a market by option', shipment: aShipment().to('KZ').build(), options: { countries: ['KZ'] } },
      { name: 'no destination', shipment: aShipment().build() },
    ],
    flags: [
      {
        name: 'elsewhere',
        shipment: aShipment().to('NO').build(),
        flags: [{ severity: 'review', subject: '/destination' }],
      },
      { name: 'a market no longer', shipment: aShipment().to('DE').build(), options: { countries: [] } },
    ],
  })
})

/** Rules that we set or rely on: the table must notice when one of them is broken, lowered or turned off. */
const ours = ['party/listed', 'shipment/uav-kit', ...Object.keys(policy.rules)]

test('every rule of ours has a case that flags and one that does not', (t) => {
  const { gaps, text } = ruleCoverage(cases, { screener })
  t.diagnostic(text)
  assert.deepEqual(
    ours.filter((rule) => gaps.includes(rule)),
    [],
  )
})

test('the cases would notice if a rule of ours broke', (t) => {
  const { unguarded, text } = mutateCases(cases, { screener })
  t.diagnostic(text)
  assert.deepEqual(
    ours.filter((rule) => unguarded.includes(rule)),
    [],
  )
})
