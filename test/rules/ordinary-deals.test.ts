import { expect, test } from 'vitest'
import type { Shipment } from '../../src/model/index.js'
import { createScreener } from '../../src/screener.js'
import { ordinaryOrders } from './shipment/ordinary-orders.js'

/** Rules on what the papers tell beside the goods. */
const quiet =
  /^(party\/(linked|shared|vessel|high-risk-trade)|shipment\/(consignee|end-use|unusual|payment|no-reexport)|list\/incomplete)/

/** Deals as companies make them every day, with all that their papers tell. */
const frames: Record<string, Shipment> = {
  'a German shop in the Union': {
    parties: [
      { name: 'Halde Elektronik AG', role: 'supplier', country: 'DE', address: 'Hafenstraße 5, 20457 Hamburg', email: 'verkauf@halde.example' },
      { name: 'Atelier Verdon SARL', role: 'buyer', country: 'FR', email: 'atelier.verdon@orange.fr', premises: { kind: 'shop', companies: 3 } },
    ],
    origin: 'Hamburg, Germany', destination: 'FR', payment: { payerCountry: 'FR', bankCountry: 'FR', method: 'transfer' }, endUserStatement: 'given',
  },
  'a Turkish buyer with a forwarder': {
    parties: [
      { name: 'Brook Instruments Inc', role: 'supplier', country: 'US' },
      { name: 'Sivas Tarım Makineleri A.Ş.', role: 'buyer', country: 'TR', incorporatedOn: '1998', firstOrderOn: '2019-03', webPresence: 'established' },
      { name: 'Ege Lojistik A.Ş.', role: 'forwarder', country: 'TR' },
      { name: 'Ziraat Bankası', role: 'bank', country: 'TR' },
    ],
    origin: 'US', route: ['Rotterdam, Netherlands'], destination: 'Izmir, Turkey', endUse: 'Repair of seed drills and balers in our workshops in Sivas',
    payment: { payer: 'Sivas Tarım Makineleri A.Ş.', payerCountry: 'TR', bankCountry: 'TR', method: 'letter-of-credit' },
  },
  'a Kazakh buyer known for long': {
    parties: [
      { name: 'Halde Elektronik AG', role: 'supplier', country: 'DE' },
      { name: 'ТОО Алтын Дала', role: 'buyer', country: 'KZ', incorporatedOn: '2009-04-01', firstOrderOn: '2014-05-02', identifiers: [{ kind: 'iban', value: 'KZ86125KZT5004100100' }] },
    ],
    origin: 'DE', route: ['PL'], destination: 'KZ', contract: { concludedOn: '2024-05-02', clauses: ['no-reexport-russia'] },
    endUse: 'Электроника для ремонта зерноуборочных комбайнов, не для военного применения',
  },
} // biome-ignore format: one party a line

test('rules on the papers of a deal keep quiet over ordinary deals', () => {
  const screener = createScreener({ asOf: '2024-06-01' })
  const told = Object.entries(frames).flatMap(([frame, deal]) =>
    Object.entries(ordinaryOrders).flatMap(([order, lines]) =>
      screener
        .screen({ ...deal, items: lines.map((description) => ({ description })) })
        .flags.filter(({ rule }) => quiet.test(rule))
        .map(({ rule, message }) => `${frame}, ${order}: ${rule} ${message}`),
    ),
  )
  expect(told).toEqual([])
})

test('very many directors, names, calls and items are read in bounded time', () => {
  const many = <T>(make: (at: number) => T, count: number) => Array.from({ length: count }, (_, at) => make(at))
  const { flags } = createScreener({ asOf: '2024-06-01' }).screen({
    parties: [
      {
        name: 'Lark',
        type: 'vessel',
        directors: many((at) => ({ name: `Heike Brandt ${at}` }), 200),
        vessel: {
          formerNames: many((at) => ({ name: `Robin ${at}`, until: '2024-01-01' }), 10_000),
          formerFlags: many(() => ({ country: 'PA', until: '2024-01-01' }), 10_000),
          portCalls: many(() => ({ place: 'Baku' }), 10_000),
        },
      },
    ],
    items: many((at) => ({ description: `Swivel office chair ${at}` }), 500),
    endUse: 'not a chair '.repeat(100_000),
  })
  expect(flags.find(({ rule }) => rule === 'party/vessel-renamed')?.reasons.length).toBeLessThan(10)
})
