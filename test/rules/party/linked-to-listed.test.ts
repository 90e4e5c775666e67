import { test } from 'vitest'
import { linkedToListed } from '../../../src/rules/party/linked-to-listed.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const watchlists = [
  aList([
    {
      id: '3',
      type: 'organization',
      names: [{ text: 'TORKAN MAVERA TRADING COMPANY', kind: 'primary' }],
      countries: ['IR'],
      listedOn: '2023-06-01',
      identifiers: [
        { kind: 'phone', value: '+98 21 5551 2345' },
        { kind: 'email', value: 'sales@torkan-mavera.example' },
        { kind: 'website', value: 'www.torkan-mavera.example' },
        { kind: 'registration', value: '98765432', country: 'IR' },
      ],
      links: [
        { to: 'Delvar Hamgam Electronics FZE', relation: 'owner', percent: 30, since: '2023-01', until: '2024-06' },
        { to: '1', relation: 'linked-to' },
      ],
    },
    {
      id: '4',
      type: 'person',
      names: [{ text: 'GHOLZOM, Farhad Bahman', kind: 'primary' }],
      datesOfBirth: ['1970-05-03'],
    },
  ]),
]
const party = (more: object) => ({ parties: [{ name: 'Kontor am Hafen KG', country: 'DE', ...more }] })

test('party/linked-to-listed', () => {
  testRule(linkedToListed, {
    watchlists,
    none: [
      { name: 'nothing in common', shipment: party({ phone: '+49 40 123456', email: 'info@kontor.example' }) },
      { name: 'a mailbox of an open provider', shipment: party({ email: 'torkan@gmail.com' }) },
      { name: 'the day before the listing', shipment: party({ phone: '+98 21 5551 2345' }), asOf: '2023-05-31' },
      {
        name: 'the listed party itself',
        shipment: party({ name: 'Torkan Mavera Trading Company', country: 'IR', phone: '+98 21 5551 2345' }),
      },
      { name: 'a director of another name', shipment: party({ directors: [{ name: 'Heike Brandt' }] }) },
      {
        name: 'a listed director of an owner is not one of the party',
        shipment: party({ owners: [{ party: { name: 'Halde AG', directors: [{ name: 'Heike Brandt' }] } }] }),
      },
      {
        name: 'a name that only shares a word with a link',
        shipment: party({ name: 'Delvar Furniture', country: 'AE' }),
      },
      { name: 'a part of the listed name', shipment: party({ name: 'Mavera Trading House of Bremen' }) },
      { name: 'a link that has ended', shipment: party({ name: 'Delvar Hamgam Electronics' }), asOf: '2024-07-01' },
    ],
    flags: [
      {
        name: 'the same telephone number, on the day of the listing',
        shipment: party({ phone: '0098-21-55512345' }),
        asOf: '2023-06-01',
        flags: [{ subject: '/parties/0', severity: 'review', entryId: '3', list: 'test-list' }],
      },
      { name: 'the same website', shipment: party({ website: 'https://torkan-mavera.example/contact' }) },
      { name: 'another mailbox of the listed domain', shipment: party({ email: 'export@torkan-mavera.example' }) },
      {
        name: 'a registration number without an issuer',
        shipment: {
          parties: [{ name: 'Kontor am Hafen KG', identifiers: [{ kind: 'registration', value: '98765432' }] }],
        },
      },
      {
        name: 'a party that the list names',
        shipment: party({ name: 'DELVAR HAMGAM ELECTRONICS', country: 'AE' }),
        flags: [{ entryId: '3' }],
      },
      { name: 'a link on its last day', shipment: party({ name: 'Delvar Hamgam Electronics' }), asOf: '2024-06-30' },
      {
        name: 'the listed name inside a longer one',
        shipment: party({ name: 'Nord Torkan Mavera Trading Handels GmbH Niederlassung Bremen' }),
        flags: [{ entryId: '3', severity: 'review' }],
      },
      {
        name: 'a listed director',
        shipment: party({ directors: [{ name: 'Farhad Bahman Gholzom', type: 'person', dateOfBirth: '1970-05-03' }] }),
        flags: [{ subject: '/parties/0', entryId: '4' }],
      },
    ],
    borders: [
      {
        name: 'the day of the listing',
        shipment: party({ phone: '+98 21 5551 2345' }),
        none: { asOf: '2023-05-31' },
        flags: { asOf: '2023-06-01' },
      },
      {
        name: 'the last digit of a telephone number',
        none: { shipment: party({ phone: '+98 21 5551 2346' }) },
        flags: { shipment: party({ phone: '+98 21 5551 2345' }) },
      },
      {
        name: 'the last month of a link',
        shipment: party({ name: 'Delvar Hamgam Electronics' }),
        flags: { asOf: '2024-06-30' },
        none: { asOf: '2024-07-01' },
      },
    ],
  })
})
