import { test } from 'vitest'
import { caspianRoute } from '../../../src/rules/shipment/caspian-route.js'
import { testRule } from '../../../src/testing/index.js'

test('shipment/caspian-route', () => {
  testRule(caspianRoute, {
    none: [
      { name: 'no port on the Caspian Sea', shipment: { origin: 'Jebel Ali', destination: 'Novorossiysk' } },
      { name: 'names that only contain a port’s', shipment: { route: ['Polyana', 'Gogolya', 'Tolyatti'] } },
      { name: 'Iran and Russia by another way', shipment: { origin: 'Bandar Abbas', destination: 'Novorossiysk' } },
    ],
    flags: [
      {
        name: 'from Iran to Russia',
        shipment: { origin: 'Amirabad', destination: 'Olya' },
        flags: [{ severity: 'hold', subject: '/origin' }],
      },
      {
        name: 'a seller without a shore',
        shipment: { parties: [{ name: 'Kontor', country: 'TR' }], route: ['Baku'], destination: 'KZ' },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'among Caspian states',
        shipment: { origin: 'Baku', destination: 'Aktau' },
        flags: [{ severity: 'info' }],
      },
      {
        name: 'a port under measures, from that day',
        shipment: { origin: 'Baku', destination: 'Anzali' },
        asOf: '2024-11-18',
        flags: [{ severity: 'hold' }],
      },
      {
        name: 'the day before',
        shipment: { origin: 'Baku', destination: 'Anzali' },
        asOf: '2024-11-17',
        flags: [{ severity: 'info' }],
      },
    ],
    borders: [
      {
        name: 'a port, and a name that holds it',
        none: { shipment: { route: ['Polyana'] } },
        flags: { shipment: { route: ['Olya'] } },
      },
    ],
  })
})
