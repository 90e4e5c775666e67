/** A timeline looks only at days on which something begins or ends: here deals that hang on many such days are walked through day by day. */
import { expect, test } from 'vitest'
import { dayAfter, type Shipment } from '../../src/model/index.js'
import { createScreener } from '../../src/screener.js'
import { flagChanges } from '../../src/timeline/flag-changes.js'
import { defineWatchlist } from '../../src/watchlists/index.js'
import { aList } from '../rules/a-list.js'

const listed = aList([
  {
    id: '3',
    names: [{ text: 'KARUN BALDAR PARVAZ', kind: 'primary' }],
    listedOn: '2023-09',
    addresses: ['14 Molla Sadra Street, Shiraz, Iran'],
    identifiers: [{ kind: 'phone', value: '+98 71 3622 1155' }],
    links: [
      { to: 'Delvar Hamgam Trading', relation: 'director', since: '2024-01', until: '2024-06' },
      { to: 'Somebody Else', relation: 'brother', since: '2023-10-05' },
    ],
  },
  {
    id: '4',
    type: 'vessel',
    names: [{ text: 'ODYSSEAS PEARL', kind: 'primary' }],
    identifiers: [{ kind: 'imo', value: '9074729' }],
    listedOn: '2024-02-23',
  },
])
const entity = defineWatchlist({
  id: 'bis-entity',
  title: 'Entity List',
  publisher: 'Test',
  publishedOn: '2024-05-01',
  entries: [{ id: '1', list: 'bis-entity', names: [{ text: 'Zubin Dastgarova', kind: 'primary' }] }],
})
const screener = createScreener({ watchlists: [listed, entity], asOf: '2024-06-01' })

interface Span {
  readonly from: string
  readonly to: string
}

function walkedThrough(shipment: Shipment, span: Span): string[] {
  const found = [span.from]
  let last = screener.screen(shipment, { asOf: span.from })
  for (let day = dayAfter(span.from)!; day <= span.to; day = dayAfter(day)!) {
    const next = screener.screen(shipment, { asOf: day })
    if (flagChanges(last, next).length > 0) found.push(day)
    last = next
  }
  return found
}

const deals: [what: string, from: string, to: string, deal: Shipment][] = [
  [
    'owners, given in both forms, and the ownership tests',
    '2025-07-01',
    '2026-12-01',
    {
      parties: [
        {
          name: 'Kontor am Hafen KG',
          owners: [
            { party: { name: 'Zarvan Quadril Aerospace Company' }, percent: 50, since: '2023-07', until: '2025' },
          ],
        },
        { name: 'Mitte AG' },
      ],
      ownership: [
        { owner: 'Zubin Dastgarova', owned: 'Mitte AG', percent: 50, since: '2025-09-15' },
        { owner: 'OOO Vostoklitmash', owned: 'Mitte AG', percent: 30, until: '2023-02-10' },
      ],
    },
  ],
  [
    'what parties have in common with listed ones',
    '2023-05-01',
    '2024-07-31',
    {
      parties: [
        { name: 'Delvar Hamgam Trading', directors: [{ name: 'Karun Baldar Parvaz' }] },
        { name: 'Karun Baldar Parvaz Kish Branch', address: '14 Molla Sadra St., Shiraz, Iran' },
        { name: 'Ordinary Trading Ltd', identifiers: [{ kind: 'phone', value: '+98 71 36221155' }] },
      ],
    },
  ],
  [
    'a ship of many names',
    '2023-07-01',
    '2024-05-31',
    {
      destination: 'KZ',
      parties: [
        {
          name: 'Baltic Crane',
          type: 'vessel',
          role: 'vessel',
          identifiers: [{ kind: 'mmsi', value: '273123456' }],
          vessel: {
            flag: 'PA',
            formerNames: [
              { name: 'Odysseas Pearl', until: '2023-08-01' },
              { name: 'Northern Dawn', until: '2022-05-05' },
            ],
            formerFlags: [{ country: 'RU', until: '2024-01-15' }],
            portCalls: [
              { place: 'Amirabad', on: '2024-10-20' },
              { place: 'Bandar Anzali', on: '2023-03-01' },
            ],
          },
        },
      ],
    },
  ],
  [
    'goods of a list, a young buyer, a contract and a late change',
    '2023-02-15',
    '2024-04-15',
    {
      origin: 'DE',
      destination: 'KZ',
      destinationBefore: 'RU',
      items: [{ description: 'FPGA', hsCode: '854231', quantity: 10, value: 4000, currency: 'USD' }],
      parties: [
        { name: 'Halbleiter Nord GmbH', role: 'supplier', country: 'DE' },
        {
          name: 'Steppe Components LLP',
          role: 'buyer',
          country: 'KZ',
          incorporatedOn: '2022-08',
          firstOrderOn: '2023-01-01',
          webPresence: 'none',
          email: 'steppe@gmail.com',
        },
      ],
      contract: { concludedOn: '2023-11-01', clauses: [] },
      consigneeChangedOn: '2024-03-03',
      payment: { payer: 'Golden Exchange House', payerCountry: 'AE', bankCountry: 'HR' },
      earlierOrders: ['2024-02-20', '2024-02-27'].map((date) => ({
        date,
        items: [{ description: 'FPGA', hsCode: '854231', quantity: 10, value: 4000, currency: 'USD' }],
      })),
    },
  ],
]

test.each(deals)('%s', (_what, from, to, deal) => {
  const found = screener.timeline(deal, { from, to }).steps.map((step) => step.from)
  expect(found).toEqual(walkedThrough(deal, { from, to }))
  expect(found.length).toBeGreaterThan(3)
})
