import { test } from 'vitest'
import { listed } from '../../../src/rules/party/listed.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const party = (name: string, more = {}) => ({ parties: [{ name, ...more }] })
const inn = { identifiers: [{ kind: 'ИНН', value: '77 0708 3893' }] }

test('party/listed', () => {
  testRule(listed, {
    watchlists: [aList()],
    none: [
      { name: 'another name', shipment: party('Hanseatic Office Supply GmbH') },
      { name: 'the day before the listing', shipment: party('Zarvan Quadril Aerospace Company'), asOf: '2023-03-20' },
      { name: 'the day of the delisting', shipment: party('Another', inn), asOf: '2024-02-01' },
      { name: 'a weak alias alone', shipment: party('Kedrovka'), asOf: '2023-01-01' },
      { name: 'the month before a listing known by month', shipment: party('Vostoklitmash'), asOf: '2022-04-30' },
    ],
    flags: [
      {
        name: 'the name itself',
        shipment: party('Zarvan Quadril Aerospace Company'),
        flags: [{ subject: '/parties/0', entryId: '1', severity: 'hold' }],
      },
      {
        name: 'the day of the listing',
        shipment: party('ZARVAN QUADRIL AEROSPACE COMPANY'),
        asOf: '2023-03-21',
        flags: [{ entryId: '1' }],
      },
      {
        name: 'an identifier under another name',
        shipment: party('Quite Another Name', inn),
        asOf: '2024-01-31',
        flags: [{ entryId: '2' }],
      },
      {
        name: 'a listing known by month counts from its first day',
        shipment: party('Vostoklitmash', inn),
        asOf: '2022-05-01',
      },
      {
        name: 'an owner of a party',
        shipment: party('Hanseatic Office Supply GmbH', {
          owners: [{ party: { name: 'Zarvan Quadril Aerospace Company' }, percent: 60 }],
        }),
        flags: [{ subject: '/parties/0/owners/0/party', entryId: '1' }],
      },
    ],
    borders: [
      {
        name: 'the day of the listing',
        shipment: party('Zarvan Quadril Aerospace Company'),
        none: { asOf: '2023-03-20' },
        flags: { asOf: '2023-03-21' },
      },
      {
        name: 'the day of the delisting',
        shipment: party('Another', inn),
        flags: { asOf: '2024-01-31' },
        none: { asOf: '2024-02-01' },
      },
      {
        name: 'a listing known by month',
        shipment: party('Vostoklitmash', inn),
        none: { asOf: '2022-04-30' },
        flags: { asOf: '2022-05-01' },
      },
      {
        name: 'the last digit of a number',
        none: {
          shipment: party('Another', { identifiers: [{ kind: 'inn', value: '7707083894' }] }),
          asOf: '2024-01-31',
        },
        flags: { shipment: party('Another', inn), asOf: '2024-01-31' },
      },
    ],
  })
})
