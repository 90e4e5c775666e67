import { test } from 'vitest'
import { incomplete } from '../../../src/rules/list/incomplete.js'
import { createScreener } from '../../../src/screener.js'
import { expectFlags, expectNoFlags, testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const shipment = { parties: [{ name: 'Kontor am Hafen KG' }] }

test('list/incomplete: fewer entries than a whole list has', () => {
  testRule(incomplete, {
    watchlists: [aList([], { expectedEntries: 3 })],
    none: [
      { name: 'as many as the option asks for', shipment, options: { expected: { 'test-list': 2 } } },
      { name: 'turned off by the option', shipment, options: { expected: { 'test-list': 0 } } },
      { name: 'a deal without parties', shipment: { items: [{ description: 'Office chair' }] } },
    ],
    flags: [
      { name: 'one less than expected', shipment, flags: [{ severity: 'review', subject: '' }] },
      { name: 'whatever the date', shipment, asOf: '2000-01-01' },
    ],
    borders: [
      {
        name: 'the number of entries',
        shipment,
        none: { options: { expected: { 'test-list': 2 } } },
        flags: { options: { expected: { 'test-list': 3 } } },
      },
    ],
  })
  testRule(incomplete, {
    watchlists: [aList([], { expectedEntries: 2 })],
    none: [{ name: 'exactly as many as expected', shipment }],
    flags: [{ name: 'less than the option asks for', shipment, options: { expected: { 'test-list': 3 } } }],
  })
})

test('list/incomplete: rows that could not be read', () => {
  const run = (unreadRows: number) =>
    createScreener({ watchlists: [aList([], { unreadRows })], asOf: '2024-06-01' }).screen(shipment)
  expectFlags(run(1), [{ rule: 'list/incomplete', severity: 'review' }])
  expectNoFlags(run(0), { rule: 'list/incomplete', includeInfo: true })
})
