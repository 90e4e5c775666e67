import { test } from 'vitest'
import { embargoedDestination } from '../../../src/rules/shipment/embargoed-destination.js'
import { testRule } from '../../../src/testing/index.js'

test('shipment/embargoed-destination', () => {
  testRule(embargoedDestination, {
    none: [
      { name: 'another country', shipment: { destination: 'DE' } },
      {
        name: 'a supplier where only exports are controlled',
        shipment: { parties: [{ name: 'Kontor', role: 'supplier', country: 'BY' }], destination: 'DE' },
      },
      { name: 'a town in another country', shipment: { destination: { city: 'Moscow', country: 'US' } } },
    ],
    flags: [
      { name: 'by code', shipment: { destination: 'IR' } },
      {
        name: 'a buyer in another spelling',
        shipment: { parties: [{ name: 'Kontor', role: 'Ultimate Consignee', country: 'IR' }] },
        flags: [{ severity: 'hold' }],
      },
      {
        name: 'a party of unknown role',
        shipment: { parties: [{ name: 'Kontor', country: 'IR' }] },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a stop on the way',
        shipment: { route: ['Bandar Abbas'], destination: 'AE' },
        flags: [{ severity: 'review', subject: '/route/0' }],
      },
      {
        name: 'by the address of the buyer',
        shipment: {
          parties: [{ name: 'Kontor', role: 'buyer', country: 'TR', address: { city: 'Tehran', country: 'IR' } }],
        },
        flags: [{ severity: 'hold', subject: '/parties/0/address' }],
      },
      {
        name: 'a supplier where imports are banned too',
        shipment: { parties: [{ name: 'Kontor', role: 'supplier', country: 'IR' }], destination: 'DE' },
        flags: [{ severity: 'review', subject: '/parties/0/country' }],
      },
      {
        name: 'an origin where imports are banned too',
        shipment: { origin: 'Tehran', destination: 'DE' },
        flags: [{ severity: 'review', subject: '/origin' }],
      },
      { name: 'by name', shipment: { destination: 'Исламская Республика Иран' } },
      { name: 'by port', shipment: { destination: 'Bandar Anzali' } },
      { name: 'by UN/LOCODE', shipment: { destination: { unlocode: 'RUASF' } } },
      {
        name: 'by the end user',
        shipment: { parties: [{ name: 'Kontor', role: 'end-user', country: 'Iran' }], destination: 'AE' },
        flags: [{ subject: '/parties/0/country' }],
      },
      {
        name: 'a destination not understood',
        shipment: { destination: 'Atlantis' },
        flags: [{ severity: 'info', subject: '/destination' }],
      },
    ],
    borders: [
      {
        name: 'the first day of an embargo',
        shipment: { destination: 'Donetsk' },
        none: { asOf: '2022-02-20' },
        flags: { asOf: '2022-02-21' },
      },
      {
        name: 'the first day of a ban on exports',
        shipment: { destination: 'BY' },
        none: { asOf: '2022-03-01' },
        flags: { asOf: '2022-03-02' },
      },
    ],
  })
})
