import { describe, expect, test } from 'vitest'
import { policies, rules } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'
import { aParty, aShipment, item } from '../../src/testing/index.js'

describe('aShipment', () => {
  test('invents what is not said', () => {
    const deal = aShipment().to('KZ').with(item('FPGA')).build()
    expect(deal).toEqual({
      destination: 'KZ',
      items: [{ description: 'FPGA' }],
      parties: [
        { name: 'Hanseatic Office Supply GmbH', role: 'supplier', country: 'DE' },
        { name: 'Kontor am Hafen KG', role: 'buyer', country: 'KZ' },
      ],
    })
  })

  test.each(['recommended', 'strict'] as const)('what is invented asks for nothing under %s', (policy) => {
    const screener = createScreener({ asOf: '2024-06-01', policy })
    expect(screener.screen(aShipment().build()).flags).toEqual([])
    expect(screener.screen(aShipment().to('PL').build()).status).toBe('none')
  })

  test('what is invented flags no rule by itself', () => {
    const on = Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity]))
    const screener = createScreener({ asOf: '2024-06-01', policy: { ...policies.none, name: 'all', rules: on } })
    expect(screener.screen(aShipment().build()).flags).toEqual([])
  })

  test('takes items, parties and their builders; the first of a kind takes the place of the invented ones', () => {
    const deal = aShipment().with({ name: 'A' }, item('x'), aParty('B').from('TR'), { description: 'y' }).build()
    expect(deal.parties).toEqual([{ name: 'A' }, { name: 'B', country: 'TR' }])
    expect(deal.items).toEqual([{ description: 'x' }, { description: 'y' }])
  })

  test('says the rest', () => {
    const deal = aShipment().from('IR').via('Amirabad').via({ port: 'Olya' }).on('2024-05-01').for('repair')
    expect(deal.after('2024-01-01', item('x')).set({ incoterm: 'FOB', parties: undefined, items: [] }).build()).toEqual(
      {
        origin: 'IR',
        route: ['Amirabad', { port: 'Olya' }],
        date: '2024-05-01',
        endUse: 'repair',
        earlierOrders: [{ date: '2024-01-01', items: [{ description: 'x' }] }],
        incoterm: 'FOB',
        items: [],
      },
    )
  })
})

test('aParty gathers what it is told', () => {
  const party = aParty('Bosphorus Model Works')
    .as('buyer')
    .from('TR')
    .at('Ankara')
    .type('organization')
    .since('2022-03')
    .alias('BMW')
    .id('inn', '7707083893', 'RU')
    .id('imo', '9161003')
    .ownedBy('Albatros', 50.01)
    .ownedBy(aParty('Nord').type('person').since('1970'), undefined, { control: true })
    .set({ email: 'a@b.example' })
  expect(party.build()).toEqual({
    name: 'Bosphorus Model Works',
    role: 'buyer',
    country: 'TR',
    address: 'Ankara',
    type: 'organization',
    incorporatedOn: '2022-03',
    aliases: ['BMW'],
    identifiers: [
      { kind: 'inn', value: '7707083893', country: 'RU' },
      { kind: 'imo', value: '9161003' },
    ],
    owners: [
      { party: { name: 'Albatros' }, percent: 50.01 },
      { party: { name: 'Nord', type: 'person', dateOfBirth: '1970' }, control: true },
    ],
    email: 'a@b.example',
  })
  expect(party.set({ country: undefined }).build()).not.toHaveProperty('country')
})

test('item gathers what it is told', () => {
  const line = item('FPGA')
    .hs('8542.31')
    .eccn('3A001')
    .part('XC7', 'Xilinx')
    .by('AMD')
    .quantity(4)
    .worth(9)
    .madeIn('CN')
  expect(line.build()).toEqual({
    description: 'FPGA',
    hsCode: '8542.31',
    eccn: '3A001',
    partNumber: 'XC7',
    manufacturer: 'AMD',
    quantity: 4,
    unit: 'pcs',
    value: 9,
    currency: 'USD',
    countryOfOrigin: 'CN',
  })
  expect(line.quantity(4, 'kg').quantity(5).build().unit).toBe('kg')
})

test('a builder never changes, nor do those made from it', () => {
  const start = aParty('A')
  const owned = start.ownedBy('B', 10)
  owned.ownedBy('C', 20)
  const built = owned.build()
  built.owners!.push({ party: { name: 'D' } })
  expect(start.build()).toEqual({ name: 'A' })
  expect(owned.build().owners).toEqual([{ party: { name: 'B' }, percent: 10 }])
  expect(Object.isFrozen(start)).toBe(true)
})

test('a wrong field is told when the value is built', () => {
  expect(() =>
    aParty('A')
      .set({ contry: 'DE' } as never)
      .build(),
  ).toThrowError('unknown key "contry"')
  expect(() => aParty('A').ownedBy('B', 100.01).build()).toThrowError(/too large/)
  expect(() => aShipment().on('2024-02-30').build()).toThrowError(/no such day/)
})
