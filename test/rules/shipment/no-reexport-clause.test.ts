import { test } from 'vitest'
import { noReexportClause } from '../../../src/rules/shipment/no-reexport-clause.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: 'Microcontroller', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }
const sold = (destination: string, contract?: object, more: object = {}) => ({
  parties: [{ name: 'Halde AG', role: 'supplier', country: 'DE' }],
  items: [chip],
  destination,
  ...(contract && { contract }),
  ...more,
})
const bare = { clauses: [] }

test('shipment/no-reexport-clause', () => {
  testRule(noReexportClause, {
    none: [
      { name: 'with the clause', shipment: sold('KZ', { clauses: ['no-reexport-russia'] }) },
      { name: 'the day before', shipment: sold('KZ', bare), asOf: '2024-03-19' },
      { name: 'within the Union', shipment: sold('FR', bare) },
      { name: 'to a partner country', shipment: sold('JP', bare) },
      { name: 'everyday goods', shipment: sold('KZ', bare, { items: [chair] }) },
      {
        name: 'a seller elsewhere',
        shipment: sold('KZ', bare, { parties: [{ name: 'Halde', role: 'supplier', country: 'US' }] }),
      },
      { name: 'to a country under embargo', shipment: sold('RU', bare) },
      {
        name: 'an older contract on the last day',
        shipment: sold('KZ', { ...bare, concludedOn: '2023-12-18' }),
        asOf: '2024-12-20',
      },
      { name: 'no destination', shipment: { ...sold('KZ', bare), destination: undefined } },
    ],
    flags: [
      {
        name: 'without the clause, on the first day',
        shipment: sold('KZ', bare),
        asOf: '2024-03-20',
        flags: [{ severity: 'review', subject: '/contract/clauses' }],
      },
      { name: 'clauses not told', shipment: sold('KZ'), flags: [{ severity: 'info', subject: '/destination' }] },
      { name: 'another clause', shipment: sold('TR', { clauses: ['no-military-use'] }) },
      { name: 'a contract of the first day', shipment: sold('KZ', { ...bare, concludedOn: '2023-12-19' }) },
      {
        name: 'an older contract the day after the last',
        shipment: sold('KZ', { ...bare, concludedOn: '2023-12-18' }),
        asOf: '2024-12-21',
      },
      {
        name: 'by the origin, to the buyer’s country',
        shipment: {
          parties: [{ name: 'Altyn', role: 'buyer', country: 'KZ' }],
          items: [chip],
          origin: 'Italy',
          contract: bare,
        },
      },
    ],
    borders: [
      {
        name: 'the first day of the clause',
        shipment: sold('KZ', bare),
        none: { asOf: '2024-03-19' },
        flags: { asOf: '2024-03-20' },
      },
      {
        name: 'contracts of the last day with an easing',
        none: { shipment: sold('KZ', { ...bare, concludedOn: '2023-12-18' }) },
        flags: { shipment: sold('KZ', { ...bare, concludedOn: '2023-12-19' }) },
      },
      {
        name: 'the last day of the easing',
        shipment: sold('KZ', { ...bare, concludedOn: '2023-12-18' }),
        none: { asOf: '2024-12-20' },
        flags: { asOf: '2024-12-21' },
      },
    ],
  })
})
