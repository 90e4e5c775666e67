import { test } from 'vitest'
import { vesselFlagMismatch } from '../../../src/rules/party/vessel-flag-mismatch.js'
import { vesselRenamed } from '../../../src/rules/party/vessel-renamed.js'
import { testRule } from '../../../src/testing/index.js'
import { aList } from '../a-list.js'

const imo = { kind: 'imo', value: '9349291' }
const watchlists = [
  aList([
    {
      id: '3',
      type: 'vessel',
      names: [{ text: 'ANASTASIIA', kind: 'primary' }],
      identifiers: [imo],
      listedOn: '2023-06-01',
    },
  ]),
]
const ship = (more: object) => ({
  parties: [{ name: 'Northern Lark', type: 'vessel' as const, role: 'vessel', ...more }],
})
const former = (...until: string[]) => ({
  formerNames: until.map((day, at) => ({ name: `Sea Robin ${at}`, until: day })),
})

test('party/vessel-renamed', () => {
  testRule(vesselRenamed, {
    watchlists,
    none: [
      { name: 'a ship of its listed name', shipment: ship({ name: 'Anastasiya', identifiers: [imo] }) },
      { name: 'another number', shipment: ship({ identifiers: [{ kind: 'imo', value: '9082142' }] }) },
      { name: 'not listed yet', shipment: ship({ identifiers: [imo] }), asOf: '2023-05-31' },
      { name: 'changes without a day', shipment: ship({ vessel: { formerNames: [{ name: 'Sea Robin' }] } }) },
      { name: 'a change 731 days ago', shipment: ship({ vessel: former('2022-06-01') }) },
      { name: 'a party that is no ship', shipment: { parties: [{ name: 'Northern Lark GmbH' }] } },
    ],
    flags: [
      {
        name: 'listed under another name, on the day of the listing',
        shipment: ship({ identifiers: [imo] }),
        asOf: '2023-06-01',
        flags: [{ subject: '/parties/0', severity: 'review', entryId: '3' }],
      },
      { name: 'a former name that is listed', shipment: ship({ vessel: { formerNames: [{ name: 'Anastasiia' }] } }) },
      {
        name: 'a change 730 days ago',
        shipment: ship({ vessel: former('2022-06-02') }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'a new name and a new flag',
        shipment: ship({
          vessel: { ...former('2024-01-01'), formerFlags: [{ country: 'PA', until: '2024-01-01' }] },
        }),
        flags: [{ severity: 'review', subject: '/parties/0/vessel' }],
      },
      {
        name: 'one change, by option',
        shipment: ship({ vessel: former('2024-01-01') }),
        options: { changes: 1 },
        flags: [{ severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'the window of days',
        none: { shipment: ship({ vessel: former('2022-06-01') }) },
        flags: { shipment: ship({ vessel: former('2022-06-02') }) },
      },
      {
        name: 'a change on the day itself, and the day after it',
        none: { shipment: ship({ vessel: former('2024-06-02') }) },
        flags: { shipment: ship({ vessel: former('2024-06-01') }) },
      },
      {
        name: 'the day of the listing',
        shipment: ship({ identifiers: [imo] }),
        none: { asOf: '2023-05-31' },
        flags: { asOf: '2023-06-01' },
      },
    ],
  })
})

const radio = (mmsi: string, more: object) => ship({ identifiers: [{ kind: 'mmsi', value: mmsi }], ...more })
const gaveUp = (until: string) => ({ vessel: { flag: 'Panama', formerFlags: [{ country: 'Russia', until }] } })

test('party/vessel-flag-mismatch', () => {
  testRule(vesselFlagMismatch, {
    none: [
      { name: 'digits of the flag', shipment: radio('273000123', { vessel: { flag: 'RU' } }) },
      { name: 'flag as nationality', shipment: radio('351000123', { nationality: 'Panama' }) },
      {
        name: 'a territory with the digits of its mother country',
        shipment: radio('232000123', { vessel: { flag: 'IM' } }),
      },
      { name: 'no flag', shipment: radio('273000123', {}) },
      { name: 'digits that are not in the data', shipment: radio('306000123', { vessel: { flag: 'PA' } }) },
      { name: 'a number that is none', shipment: radio('27300012', { vessel: { flag: 'PA' } }) },
    ],
    flags: [
      {
        name: 'digits of another country',
        shipment: radio('273000123', { vessel: { flag: 'Panama' } }),
        flags: [{ severity: 'review', subject: '/parties/0/identifiers/0' }],
      },
      {
        name: 'given up 90 days ago',
        shipment: radio('273000123', gaveUp('2024-03-03')),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'given up 91 days ago',
        shipment: radio('273000123', gaveUp('2024-03-02')),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'given up lately, by option',
        shipment: radio('273000123', gaveUp('2024-05-30')),
        options: { graceDays: 0 },
        flags: [{ severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'one digit of the country',
        none: { shipment: radio('352000123', { vessel: { flag: 'PA' } }) },
        flags: { shipment: radio('350000123', { vessel: { flag: 'PA' } }) },
      },
    ],
  })
})
