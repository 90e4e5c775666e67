import { test } from 'vitest'
import { diversionPoint } from '../../../src/rules/shipment/diversion-point.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: '', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }

test('shipment/diversion-point', () => {
  testRule(diversionPoint, {
    none: [
      { name: 'the day before the alert', shipment: { destination: 'KG', items: [chip] }, asOf: '2022-06-27' },
      { name: 'a country not on it', shipment: { destination: 'DE', items: [chip] } },
    ],
    flags: [
      { name: 'the day of the alert', shipment: { destination: 'KG', items: [chip] }, asOf: '2022-06-28' },
      {
        name: 'with a lead',
        shipment: { destination: 'KG', items: [chip] },
        flags: [{ severity: 'review', subject: '/destination' }],
      },
      { name: 'without a lead', shipment: { destination: 'TR', items: [chair] }, flags: [{ severity: 'info' }] },
      {
        name: 'without a lead, by option',
        shipment: { destination: 'TR', items: [chair] },
        options: { onlyWithItemLead: false },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'on the way, told once',
        shipment: { origin: 'DE', route: ['AE', 'Jebel Ali'], destination: 'IN', items: [chip] },
        flags: [{ subject: '/route/0' }, { subject: '/destination' }],
      },
    ],
    borders: [
      {
        name: 'the day of the alert',
        shipment: { destination: 'KG', items: [chip] },
        none: { asOf: '2022-06-27' },
        flags: { asOf: '2022-06-28' },
      },
    ],
  })
})
