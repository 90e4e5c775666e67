import { expect, test } from 'vitest'
import { valueOutOfLine } from '../../../src/rules/item/value-out-of-line.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const item = (description: string, value: number, more = {}) => ({
  items: [{ description, quantity: 1, value, currency: 'USD', ...more }],
})

test('item/value-out-of-line', () => {
  testRule(valueOutOfLine, {
    none: [
      { name: 'a sensor chip', shipment: item('6-axis IMU MEMS', 3) },
      { name: 'a navigation system', shipment: item('Inertial navigation system', 30_000) },
      { name: 'a small engine', shipment: item('Aero engine 50 cc', 450) },
      { name: 'a big engine', shipment: item('Aircraft engine', 90_000) },
      { name: 'a reel of resistors by the piece', shipment: item('Resistor 10 k', 8, { quantity: 5000 }) },
      { name: 'a reel as the unit', shipment: item('Resistor 10 k', 5000, { unit: 'reel' }) },
      { name: 'a set', shipment: item('Aero engine', 3, { unit: 'set' }) },
      { name: 'a weight', shipment: item('Aero engine', 3, { unit: 'kg' }) },
      { name: 'no quantity', shipment: { items: [{ description: 'Aero engine', value: 3, currency: 'USD' }] } },
      { name: 'no currency', shipment: { items: [{ description: 'Aero engine', value: 3, quantity: 1 }] } },
      {
        name: 'another currency, of goods whose price is not known',
        shipment: item('Office chair', 3, { currency: 'RUB' }),
      },
      { name: 'free of charge', shipment: item('Aero engine', 0) },
      { name: 'goods whose price is not known', shipment: item('Office chair', 90_000) },
      { name: 'a part of an engine', shipment: item('Carburettor for aero engine', 12) },
      { name: 'at the lower bound', shipment: item('Aero engine', 25) },
      { name: 'at the upper bound', shipment: item('Resistor', 1000) },
    ],
    flags: [
      {
        name: 'a navigation system for 40 dollars',
        shipment: item('Inertial navigation system', 40),
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
      { name: 'an engine for 3 dollars', shipment: item('Aero engine', 3), flags: [{ severity: 'review' }] },
      { name: 'a resistor for 5,000 dollars', shipment: item('Resistor', 5000), flags: [{ severity: 'review' }] },
      { name: 'in dirhams', shipment: item('Resistor', 20_000, { currency: 'AED' }), flags: [{ severity: 'review' }] },
      { name: 'in dozens', shipment: item('Aero engine', 60, { unit: 'dozen' }), flags: [{ severity: 'info' }] },
      { name: 'just below the bound', shipment: item('Aero engine', 24), flags: [{ severity: 'info' }] },
      {
        name: 'a currency without a factor, told once',
        shipment: {
          items: [
            ...item('Aero engine', 3, { currency: 'RUB' }).items,
            ...item('Resistor', 3, { currency: 'RUB ' }).items,
            ...item('Servo motor', 3, { currency: 'TRY' }).items,
          ],
        },
        flags: [
          { severity: 'info', subject: '/items/0/currency' },
          { severity: 'info', subject: '/items/2/currency' },
        ],
      },
      ...[
        'Système de navigation inertielle', 'Centrale de navigation inertielle', 'Ataletsel navigasyon sistemi', 'Ataletsel seyrüsefer sistemi',
        'سیستم ناوبری اینرسی', 'سامانه ناوبری اینرسی', 'Trägheitsnavigationssystem', 'Инерциальная навигационная система', '捷联惯导系统',
      ].map((text) => ({ name: text, shipment: item(text, 40), flags: [{ severity: 'review' as const }] })), // biome-ignore format: a list
      {
        name: 'just below the bound, by option',
        shipment: item('Aero engine', 24),
        options: { factor: 1 },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a value that is right as the price of one piece',
        shipment: item('Aero engine', 450, { quantity: 200 }),
        flags: [{ severity: 'info' }],
      },
    ],
    borders: [
      {
        name: 'the lower bound',
        none: { shipment: item('Aero engine', 25) },
        flags: { shipment: item('Aero engine', 24.99) },
      },
      {
        name: 'the upper bound',
        none: { shipment: item('Resistor', 1000) },
        flags: { shipment: item('Resistor', 1000.01) },
      },
    ],
  })
})

test('kind, price and bounds are quoted, whatever the numbers', () => {
  const screener = createScreener({ asOf: '2026-11-25', watchlists: [] })
  const flagOf = (value: number, quantity: number) =>
    screener
      .screen(item('Inertial navigation system', value, { quantity }))
      .flags.find((flag) => flag.rule === 'item/value-out-of-line')
  const text = flagOf(40, 1)!
    .reasons.map((reason) => reason.text)
    .join(' ')
  for (const quoted of ['Inertial navigation system', '40 USD for 1 piece)', '300 to 1000000 USD', 'rough bounds'])
    expect(text).toContain(quoted)
  for (const [value, quantity] of [
    [1e-300, 1e300],
    [1e300, 1e-300],
    [5e-324, 1],
    [1e12, 1e-12],
    [1, 5e-324],
  ] as const) {
    expect(() => flagOf(value, quantity)).not.toThrow()
  }
})
