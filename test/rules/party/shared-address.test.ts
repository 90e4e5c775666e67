import { test } from 'vitest'
import { sharedAddress } from '../../../src/rules/party/shared-address.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const watchlists = [
  aList([
    {
      id: '3',
      type: 'organization',
      names: [{ text: 'TORKAN MAVERA TRADING COMPANY', kind: 'primary' }],
      listedOn: '2023-06-01',
      addresses: ['Unit 17, No. 116, Golestan Street, Velenjak, Tehran, Iran', 'Tehran, Iran'],
    },
  ]),
]
const at = (address: string | object, more: object = {}) => ({
  parties: [{ name: 'Kontor am Hafen KG', address, ...more }],
})

test('party/shared-address', () => {
  testRule(sharedAddress, {
    watchlists,
    none: [
      { name: 'no address', shipment: { parties: [{ name: 'Kontor am Hafen KG' }] } },
      { name: 'another house', shipment: at('No. 118, Golestan Street, Velenjak, Tehran, Iran') },
      { name: 'the same number in another street', shipment: at('No. 116, Azadi Street, Tehran, Iran') },
      { name: 'a box in the same town', shipment: at('P.O. Box 14155-116, Tehran, Iran') },
      { name: 'town and country alone', shipment: at('Tehran, Iran') },
      { name: 'a street without a number', shipment: at('Golestan Street, Velenjak, Tehran, Iran') },
      {
        name: 'the day before the listing',
        shipment: at('No. 116, Golestan Street, Velenjak, Tehran'),
        asOf: '2023-05-31',
      },
      {
        name: 'the listed party itself',
        shipment: {
          parties: [{ name: 'Torkan Mavera Trading Company', address: 'No. 116, Golestan St, Velenjak, Tehran' }],
        },
      },
      { name: '19 companies', shipment: at('Hafenstrasse 5, Hamburg', { premises: { companies: 19 } }) },
    ],
    flags: [
      {
        name: 'the same building, another unit, on the day of the listing',
        shipment: at('Unit 4, No. 116, Golestan St., Velenjak, Tehran, Iran'),
        asOf: '2023-06-01',
        flags: [{ subject: '/parties/0/address', severity: 'review', entryId: '3' }],
      },
      { name: 'the country beside it', shipment: at('Golestan St. 116, Tehran', { country: 'IR' }) },
      { name: 'in parts', shipment: at({ street: 'Golestan Street 116, Velenjak', city: 'Tehran', country: 'Iran' }) },
      {
        name: '20 companies',
        shipment: at('Hafenstrasse 5, Hamburg', { premises: { companies: 20 } }),
        flags: [{ subject: '/parties/0/premises/companies', severity: 'info' }],
      },
      {
        name: 'fewer, by option',
        shipment: at('Hafenstrasse 5, Hamburg', { premises: { companies: 5 } }),
        options: { companies: 5 },
      },
    ],
    borders: [
      {
        name: 'the day of the listing',
        shipment: at('No. 116, Golestan Street, Velenjak, Tehran'),
        none: { asOf: '2023-05-31' },
        flags: { asOf: '2023-06-01' },
      },
      {
        name: 'the number of companies',
        none: { shipment: at('Hafenstrasse 5, Hamburg', { premises: { companies: 19 } }) },
        flags: { shipment: at('Hafenstrasse 5, Hamburg', { premises: { companies: 20 } }) },
      },
      {
        name: 'the house number',
        none: { shipment: at('No. 117, Golestan Street, Velenjak, Tehran') },
        flags: { shipment: at('No. 116, Golestan Street, Velenjak, Tehran') },
      },
    ],
  })
})
