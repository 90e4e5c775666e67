import { test } from 'vitest'
import { unusualRouting } from '../../../src/rules/shipment/unusual-routing.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: '', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }
const way = (origin: string, route: string[], destination: string, more: object = {}) => ({
  origin, route, destination, items: [chip], date: '2024-06-01', ...more,
}) // biome-ignore format: short
const ship = (call: { place: string; on?: string }) => ({
  parties: [{ name: 'Lark', type: 'vessel' as const, vessel: { portCalls: [call] } }],
})

test('shipment/unusual-routing', () => {
  testRule(unusualRouting, {
    none: [
      { name: 'straight on', shipment: way('DE', ['NL', 'SG'], 'VN') },
      { name: 'two stops in one country', shipment: way('DE', ['Hamburg, Germany', 'NL'], 'TR') },
      { name: 'a place that is not known', shipment: way('DE', ['Nowhere on Sea'], 'DE') },
      { name: 'the same first destination', shipment: way('DE', [], 'KZ', { destinationBefore: 'Kazakhstan' }) },
      { name: 'a call at an ordinary port', shipment: ship({ place: 'Baku', on: '2024-05-01' }) },
      {
        name: 'a call 366 days ago',
        shipment: { ...ship({ place: 'Amirabad', on: '2023-06-01' }), date: '2024-06-01' },
      },
      {
        name: 'a call on the way',
        shipment: { ...ship({ place: 'Amirabad', on: '2024-05-01' }), route: ['Amirabad'] },
      },
    ],
    flags: [
      {
        name: 'back to the origin',
        shipment: way('DE', ['TR', 'DE'], 'KZ'),
        flags: [{ severity: 'review', subject: '/route/1' }],
      },
      { name: 'back to a stop', shipment: way('DE', ['TR', 'AE', 'TR'], 'KZ'), flags: [{ subject: '/route/2' }] },
      {
        name: 'with everyday goods',
        shipment: way('DE', ['TR', 'DE'], 'KZ', { items: [chair] }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'with everyday goods, by option',
        shipment: way('DE', ['TR', 'DE'], 'KZ', { items: [chair] }),
        options: { onlyWithItemLead: false },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a detour by known positions',
        shipment: way('Baku', ['Jebel Ali'], 'Aktau'),
        flags: [{ severity: 'review', subject: '/route' }],
      },
      {
        name: 'a smaller detour, by option',
        shipment: way('Baku', ['Turkmenbashi'], 'Aktau'),
        options: { detourFactor: 1.1, detourKm: 100 },
        flags: [{ subject: '/route' }],
      },
      {
        name: 'first meant for Russia',
        shipment: way('DE', [], 'KZ', { destinationBefore: 'Russia', items: [chair] }),
        flags: [{ severity: 'review', subject: '/destinationBefore' }],
      },
      {
        name: 'first meant elsewhere',
        shipment: way('DE', [], 'KZ', { destinationBefore: 'FR' }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'a call at a port under embargo, 365 days ago',
        shipment: { ...ship({ place: 'Amirabad', on: '2023-06-02' }), date: '2024-06-01' },
        flags: [{ severity: 'review', subject: '/parties/0/vessel/portCalls/0' }],
      },
      { name: 'a call without a day', shipment: ship({ place: 'Amirabad' }), flags: [{ severity: 'info' }] },
      {
        name: 'a call at a port that is banned itself, from that day on',
        shipment: ship({ place: 'Amirabad' }),
        asOf: '2024-11-18',
        flags: [{ severity: 'review' }],
      },
      {
        name: 'an old call, by option',
        shipment: { ...ship({ place: 'Amirabad', on: '2022-06-01' }), date: '2024-06-01' },
        options: { callDays: 1000 },
      },
    ],
    borders: [
      {
        name: 'days since a call',
        none: { shipment: { ...ship({ place: 'Amirabad', on: '2023-06-01' }), date: '2024-06-01' } },
        flags: { shipment: { ...ship({ place: 'Amirabad', on: '2023-06-02' }), date: '2024-06-01' } },
      },
      {
        name: 'a stop in a country that was left',
        none: { shipment: way('DE', ['TR', 'TR'], 'KZ') },
        flags: { shipment: way('DE', ['TR', 'DE'], 'KZ') },
      },
    ],
  })
})
