import { expect, test } from 'vitest'
import type { Item, Shipment } from '../../../src/model/index.js'
import { splitOrder } from '../../../src/rules/shipment/split-order.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const engine = (quantity: number, more: Partial<Item> = {}): Item => ({
  description: 'Aero engine 50 cc',
  quantity,
  ...more,
})
const deal = (item: Item | Item[], ...earlier: [date: string, ...items: Item[]][]): Shipment => ({
  date: '2026-06-30',
  items: [item].flat(),
  earlierOrders: earlier.map(([date, ...items], at) => ({ date, ref: `PO-${at + 1}`, items })),
})
const chip = (quantity: number, partNumber = 'STM32F407VGT6'): Item => ({
  description: 'Microcontroller',
  partNumber,
  quantity,
})

test('shipment/split-order', () => {
  testRule(splitOrder, {
    none: [
      { name: 'no earlier orders', shipment: deal(engine(5)) },
      { name: 'two lots', shipment: deal(engine(5), ['2026-06-20', engine(5)]) },
      {
        name: 'three lots that are little together',
        shipment: deal(engine(1), ['2026-06-20', engine(1)], ['2026-06-10', engine(1)]),
      },
      {
        name: 'a lot that is large by itself',
        shipment: deal(engine(2), ['2026-06-20', engine(6)], ['2026-06-10', engine(1)]),
      },
      {
        name: 'a lot before the window',
        shipment: deal(engine(5), ['2026-06-20', engine(5)], ['2026-05-30', engine(5)]),
      },
      { name: 'a later lot', shipment: deal(engine(5), ['2026-06-20', engine(5)], ['2026-07-01', engine(5)]) },
      {
        name: 'several lines of one order',
        shipment: deal([engine(2), engine(2), engine(2)], ['2026-06-20', engine(1)]),
      },
      {
        name: 'other goods',
        shipment: deal(engine(5), ['2026-06-20', chip(5)], ['2026-06-10', { description: 'Chair', quantity: 5 }]),
      },
      {
        name: 'goods that are no lead',
        shipment: deal(
          { description: 'Chair', partNumber: 'CH-1000', quantity: 1, value: 9000, currency: 'USD' },
          ...(['2026-06-20', '2026-06-10'] as const).map((date): [string, Item] => [
            date,
            { description: 'Chair', partNumber: 'CH-1000', quantity: 1, value: 9000, currency: 'USD' },
          ]),
        ),
      },
      {
        name: 'a lot whose quantity is not told',
        shipment: deal(engine(3), ['2026-06-20', { description: 'Aero engine' }], ['2026-06-10', engine(3)]),
      },
      {
        name: 'reels',
        shipment: deal(engine(3), ['2026-06-20', engine(3, { unit: 'box' })], ['2026-06-10', engine(3)]),
      },
    ],
    flags: [
      {
        name: 'engines in three small lots',
        shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-06-10', engine(2)]),
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
      {
        name: 'on the first day of the window',
        shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-05-31', engine(2)]),
        flags: [{}],
      },
      {
        name: 'in a longer window',
        shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-04-01', engine(2)]),
        options: { windowDays: 90 },
        flags: [{}],
      },
      {
        name: 'two lots, by option',
        shipment: deal(engine(3), ['2026-06-20', engine(3)]),
        options: { lots: 2 },
        flags: [{}],
      },
      {
        name: 'the same part number in another writing',
        shipment: deal(chip(100), ['2026-06-20', chip(100, 'stm32 f407-vgt6')], ['2026-06-10', chip(100)]),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'ordinary parts of one kind, for information',
        shipment: deal(chip(100), ['2026-06-20', chip(100, 'PIC18F4550')], ['2026-06-10', chip(100, 'ATMEGA328P')]),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'by value',
        shipment: deal(
          engine(1, { value: 4000, currency: 'USD' }),
          ['2026-06-20', engine(1, { value: 4000, currency: 'EUR' })],
          ['2026-06-10', engine(1, { value: 4000, currency: 'USD' })],
        ),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'by value, by option',
        shipment: deal(
          engine(1, { value: 400, currency: 'USD' }),
          ['2026-06-20', engine(1, { value: 400, currency: 'USD' })],
          ['2026-06-10', engine(1, { value: 400, currency: 'USD' })],
        ),
        options: { value: 1000 },
        flags: [{}],
      },
      {
        name: 'once for several lines of the same goods',
        shipment: deal([engine(1), engine(1)], ['2026-06-20', engine(2)], ['2026-06-10', engine(2)]),
        flags: [{}],
      },
    ],
    borders: [
      {
        name: 'the first day of the window',
        none: { shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-05-30', engine(2)]) },
        flags: { shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-05-31', engine(2)]) },
      },
      {
        name: 'the sum of the pieces',
        none: { shipment: deal(engine(1), ['2026-06-20', engine(2)], ['2026-06-10', engine(2)]) },
        flags: { shipment: deal(engine(2), ['2026-06-20', engine(2)], ['2026-06-10', engine(2)]) },
      },
      {
        name: 'a lot that is small by itself',
        none: { shipment: deal(engine(1), ['2026-06-20', engine(6)], ['2026-06-10', engine(1)]) },
        flags: { shipment: deal(engine(1), ['2026-06-20', engine(5)], ['2026-06-10', engine(1)]) },
      },
    ],
  })
})

test('each lot is told with its order, and the same input gives the same bytes', () => {
  const screener = createScreener({
    asOf: '2026-11-25',
    watchlists: [],
    policy: { name: 'x', extends: 'none', rules: { 'shipment/split-order': 'review' } },
  })
  const shipment = deal(engine(2), ['2026-06-20', engine(2)], ['2026-06-10', engine(3)])
  const [flag] = screener.screen(shipment).flags
  expect(flag!.message).toContain('together 7 pieces, each order below 6')
  expect(flag!.reasons.map((reason) => reason.text)).toEqual([
    'This deal: “Aero engine 50 cc”, 2 pieces.',
    'The order PO-1 of 2026-06-20: “Aero engine 50 cc”, 2 pieces.',
    'The order PO-2 of 2026-06-10: “Aero engine 50 cc”, 3 pieces.',
  ])
  expect(JSON.stringify(screener.screen(shipment))).toBe(JSON.stringify(screener.screen(shipment)))
})
