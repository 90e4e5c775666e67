// The table that vitest runs, under Node's own test runner, on the built package: `node --test test/testing/cases/shared.node.mjs`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createScreener, rules } from 'tradescreen'
import {
  aShipment,
  expectCase,
  expectFlags,
  expectNoFlags,
  expectSameFlags,
  item,
  readCases,
  runCases,
  testRule,
} from 'tradescreen/testing'

const table = new URL('shared.csv', import.meta.url)

for (const one of await readCases(table)) test(one.name, () => expectCase(one))

test('the table as a whole', async () => assert.equal((await runCases(table)).length, 6))

test('a rule alone', () => {
  const rule = rules.find(({ meta }) => meta.id === 'shipment/diversion-point')
  testRule(rule, {
    none: [{ name: 'at home', shipment: aShipment().build() }],
    flags: [
      {
        name: 'to Kazakhstan',
        shipment: aShipment().to('KZ').build(),
        flags: [{ severity: 'info', subject: '/destination' }],
      },
    ],
  })
})

test('assertions', () => {
  const screen = (policy) =>
    createScreener({ asOf: '2024-06-01', policy }).screen(aShipment().to('IR').with(item('Autopilot')).build())
  expectFlags(screen('recommended'), [{ rule: 'shipment/embargoed-destination', severity: 'hold' }])
  assert.throws(() => expectNoFlags(screen('recommended')), /Expected no flags/)
  expectSameFlags(screen('recommended'), screen({ name: 'acme' }))
})
