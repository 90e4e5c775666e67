import { expect, test } from 'vitest'
import { quantityConflict } from '../../../src/rules/item/quantity-conflict.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const order = (endUse: string, ...lines: [description: string, quantity: number, unit?: string][]) => ({
  endUse,
  items: lines.map(([description, quantity, unit]) => ({ description, quantity, ...(unit !== undefined && { unit }) })),
})
const ofShop = (name: string, role: string, quantity: number) => ({
  parties: [{ name, role }],
  items: [{ description: 'Aero engine 50 cc', quantity }],
})

test('item/quantity-conflict', () => {
  testRule(quantityConflict, {
    none: [
      { name: 'one engine for a hobby', shipment: order('Hobby, model aircraft', ['Aero engine', 1]) },
      { name: 'as many as a person uses', shipment: order('Hobby', ['Aero engine', 4]) },
      { name: 'parts for a prototype', shipment: order('one prototype', ['STM32 microcontroller', 50], ['Servo', 12]) },
      { name: 'ten prototypes', shipment: order('10 prototypes', ['Aero engine', 20]) },
      { name: 'no end use', shipment: { items: [{ description: 'Aero engine', quantity: 4000 }] } },
      { name: 'an end use that says no number', shipment: order('Crop spraying', ['Aero engine', 400]) },
      { name: 'sold on', shipment: order('Resale of samples to distributors', ['Aero engine', 400]) },
      { name: 'series production', shipment: order('Prototype, then series production', ['Aero engine', 400]) },
      { name: 'a negated use', shipment: order('not for hobby', ['Aero engine', 400]) },
      { name: 'goods of which people use any number', shipment: order('Hobby', ['Resistor 10 k', 5000]) },
      { name: 'a reel', shipment: order('Hobby', ['STM32 microcontroller', 5, 'reel']) },
      { name: 'a kilogram', shipment: order('Hobby', ['Spark plug', 500, 'g']) },
      { name: 'a shop that takes some small lots', shipment: ofShop('Lakeside Hobby Ltd', 'buyer', 30) },
      { name: 'a carrier of such a name', shipment: ofShop('Lakeside Hobby Ltd', 'carrier', 3000) },
      {
        name: 'a business that is told comes before the name',
        shipment: {
          parties: [{ name: 'Lakeside Hobby Ltd', business: 'aircraft repair', role: 'buyer' }],
          items: [{ description: 'Aero engine 50 cc', quantity: 500 }],
        },
      },
      { name: 'another buyer', shipment: ofShop('Lakeside Engineering Ltd', 'buyer', 3000) },
    ],
    flags: [
      {
        name: 'forty engines for a hobby',
        shipment: order('Hobby use', ['Aero engine', 40]),
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
      { name: 'one more than usual', shipment: order('Hobby', ['Aero engine', 5]), flags: [{ severity: 'info' }] },
      { name: 'at the factor', shipment: order('Hobby', ['Aero engine', 12]), flags: [{ severity: 'review' }] },
      { name: 'just below the factor', shipment: order('Hobby', ['Aero engine', 11]), flags: [{ severity: 'info' }] },
      {
        name: 'just below the factor, by option',
        shipment: order('Hobby', ['Aero engine', 11]),
        options: { factor: 2 },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'autopilots for one prototype, over several lines',
        shipment: order('один опытный образец', ['Автопилот', 4, 'шт'], ['Chair', 9], ['Автопилот', 1, 'dozen']),
        flags: [{ severity: 'review', subject: '/items/2' }],
      },
      {
        name: 'a thousand controllers as a sample',
        shipment: order('Muster', ['Mikrocontroller', 1, 'Tausend']),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a hobby shop that buys like a factory',
        shipment: ofShop('Lakeside Hobbies', 'buyer', 500),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a hobby shop by its line of business',
        shipment: {
          parties: [{ name: 'Lakeside Ltd', business: 'hobby shop', role: 'buyer' }],
          items: [{ description: 'Aero engine 50 cc', quantity: 500 }],
        },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'resale in a hobby shop',
        shipment: order('Resale in our hobby shop', ['Aero engine', 500]),
        flags: [{ severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'as many as a hobby needs',
        none: { shipment: order('Hobby', ['Aero engine', 4]) },
        flags: { shipment: order('Hobby', ['Aero engine', 5]) },
      },
    ],
  })
})

test('use and quantity are quoted, and many lines stay quick', () => {
  const screener = createScreener({
    asOf: '2026-11-25',
    watchlists: [],
    policy: { name: 'x', extends: 'none', rules: { 'item/quantity-conflict': 'review' } },
  })
  const [flag] = screener.screen(
    order('Hobby', ...Array.from({ length: 300 }, (): [string, number] => ['Servo', 1])),
  ).flags
  expect(flag!.message).toBe('The deal orders 300 pieces of a servo; a hobby needs 12 at most.')
  expect(flag!.reasons[0]!.text).toContain('“Hobby”')
  expect(flag!.reasons.length).toBeLessThan(30)
})
