import { test } from 'vitest'
import { missing } from '../../../src/rules/list/missing.js'
import { stale } from '../../../src/rules/list/stale.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const shipment = { parties: [{ name: 'Kontor am Hafen KG' }] }

test('list/stale', () => {
  testRule(stale, {
    watchlists: [aList([], { publishedOn: '2024-05-01', staleAfterDays: 7 })],
    none: [
      { name: 'on the last day', shipment, asOf: '2024-05-07' },
      { name: 'younger than the date of the screening', shipment, asOf: '2023-01-01' },
      { name: 'a deal without parties', shipment: { items: [{ description: 'Office chair' }] }, asOf: '2024-05-08' },
    ],
    flags: [
      { name: 'at the stated age', shipment, asOf: '2024-05-08', flags: [{ severity: 'review', subject: '' }] },
      {
        name: 'for information by option',
        shipment,
        asOf: '2024-05-08',
        options: { forInformation: ['test-list'] },
        flags: [{ severity: 'info' }],
      },
    ],
    borders: [{ name: 'the stated age', shipment, none: { asOf: '2024-05-07' }, flags: { asOf: '2024-05-08' } }],
  })
})

test('list/missing', () => {
  testRule(missing, {
    watchlists: [aList()],
    none: [
      { name: 'a list with entries', shipment },
      { name: 'nobody to compare', shipment: { items: [{ description: 'chair' }] }, asOf: '2000-01-01' },
    ],
    flags: [{ name: 'no entry was listed yet', shipment, asOf: '2000-01-01', flags: [{ severity: 'review' }] }],
    borders: [
      { name: 'the day of the first listing', shipment, flags: { asOf: '2022-04-30' }, none: { asOf: '2022-05-01' } },
    ],
  })
})
