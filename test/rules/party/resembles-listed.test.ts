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
  })
})
