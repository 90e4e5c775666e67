import { test } from 'vitest'
import { resemblesListed } from '../../../src/rules/party/resembles-listed.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

test('party/resembles-listed', () => {
  testRule(resemblesListed, {
    watchlists: [aList()],
    none: [
      {
        name: 'the name itself is a matter of party/listed',
        shipment: { parties: [{ name: 'Zarvan Quadril Aerospace Company' }] },
      },
      { name: 'only common words in common', shipment: { parties: [{ name: 'Sunrise Aerospace Company' }] } },
    ],
    flags: [
      {
        name: 'a weak alias never holds alone',
        shipment: { parties: [{ name: 'Kedrovka' }] },
        asOf: '2023-01-01',
        flags: [{ entryId: '2', severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'a listing known by month',
        shipment: { parties: [{ name: 'Kedrovka' }] },
        none: { asOf: '2022-04-30' },
        flags: { asOf: '2022-05-01' },
      },
      {
        name: 'the day of the delisting',
        shipment: { parties: [{ name: 'Kedrovka' }] },
        flags: { asOf: '2024-01-31' },
        none: { asOf: '2024-02-01' },
      },
    ],
  })
})
