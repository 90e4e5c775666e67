import { test } from 'vitest'
import { highRiskAddress } from '../../../src/rules/party/high-risk-address.js'
import { testRule } from '../../../src/testing/index.js'

const at = (address: string | object, country?: string) => ({
  parties: [{ name: 'Volga Composite Works', address, country }],
})

test('party/high-risk-address', () => {
  testRule(highRiskAddress, {
    none: [
      { name: 'no address', shipment: { parties: [{ name: 'Volga Composite Works' }] } },
      { name: 'another town', shipment: at('Lenina 5, Kazan, Russia') },
      { name: 'a village of the same name elsewhere', shipment: at('Alabuga, Kostanay Region, Kazakhstan', 'KZ') },
      { name: 'a street that only sounds like it', shipment: at('Shosse 2, Moscow') },
    ],
    flags: [
      {
        name: 'street and zone',
        shipment: at('ul. Sh-2, OEZ Alabuga'),
        flags: [{ subject: '/parties/0/address', severity: 'review' }],
      },
      { name: 'in Russian', shipment: at('423601, Татарстан, Елабуга, тер. ОЭЗ Алабуга, ул. Ш-2, стр. 5/12') },
      {
        name: 'in parts',
        shipment: at({ street: 'ul. Sh-2, Str. 5/12', city: 'Yelabuga', postalCode: '423601', country: 'RU' }),
      },
      { name: 'in words', shipment: at('Alabuga Special Economic Zone, Tatarstan') },
    ],
    borders: [
      {
        name: 'the day of the statement',
        shipment: at('OEZ Alabuga, Yelabuga, Tatarstan'),
        none: { asOf: '2023-06-08' },
        flags: { asOf: '2023-06-09' },
      },
    ],
  })
})
