import { expect, test } from 'vitest'
import { codeConflict } from '../../../src/rules/item/code-conflict.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const item = (description: string, hsCode: string | number, more = {}) => ({
  items: [{ description, hsCode, ...more }],
})

test('item/code-conflict', () => {
  testRule(codeConflict, {
    none: [
      { name: 'the usual code', shipment: item('FPGA Artix-7', '8542.31') },
      { name: 'the code of a finished board', shipment: item('FPGA board', '8471.50') },
      { name: 'a heading where such goods stand as well', shipment: item('6-axis IMU', '9031.80') },
      { name: 'no code', shipment: { items: [{ description: 'FPGA' }] } },
      { name: 'no tariff code', shipment: item('FPGA', 'unknown') },
      { name: 'a chapter alone', shipment: item('FPGA', '39') },
      { name: 'goods that are not known', shipment: item('Flurb 12 mm', '3926.90') },
      { name: 'everyday goods under another everyday code', shipment: item('Office chair', '3926.90') },
      { name: 'what the goods are for', shipment: item('Plastic housing for FPGA board', '3926.90') },
      { name: 'a servo as a part of toys', shipment: item('Micro servo', '9503.00') },
      { name: 'an engine of a motorcycle', shipment: item('Two-stroke engine', '8407.31') },
      { name: 'carbon fibre under textiles', shipment: item('Carbon fibre fabric', '5903.90') },
      { name: 'words that mean other goods', shipment: item('Memory foam mattress', '9404.21') },
      {
        name: 'a word of the text misread, where the part number bears the code out',
        shipment: item('Boot loader sample', '8542.31', { partNumber: 'STM32F407VGT6' }),
      },
    ],
    flags: [
      {
        name: 'a gate array under plastics',
        shipment: item('FPGA', '3926.90.97'),
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
      {
        name: 'an inertial unit under furniture, as a number',
        shipment: item('Inertial measurement unit', 940360),
        flags: [{ severity: 'review' }],
      },
      { name: 'an autopilot under food', shipment: item('Автопилот', '2106.90'), flags: [{ severity: 'review' }] },
      {
        name: 'a part number alone',
        shipment: item('', '3926.90', { partNumber: 'STM32F407VGT6' }),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'another heading of a chapter where they can stand',
        shipment: item('FPGA', '8504.40'),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'furniture under a listed code',
        shipment: item('Office chair', '8542.31'),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'goods named less clearly',
        shipment: item('Spark plug', '3926.90'),
        options: { minimum: 0.8 },
        flags: [{ severity: 'info' }],
      },
    ],
    borders: [
      {
        name: 'a heading, where a chapter alone says too little',
        none: { shipment: item('FPGA', '39') },
        flags: { shipment: item('FPGA', '3926') },
      },
      {
        name: 'the heading beside',
        none: { shipment: item('FPGA', '8542.31') },
        flags: { shipment: item('FPGA', '8544.31') },
      },
    ],
  })
})

test('both sides are quoted', () => {
  const [flag] = createScreener({ asOf: '2026-11-25', watchlists: [] })
    .screen(item('FPGA', '3926.90'))
    .flags.filter((one) => one.rule === 'item/code-conflict')
  expect(flag!.reasons.map((reason) => reason.query)).toEqual(['FPGA', '3926.90'])
  expect(flag!.message).toContain('plastics')
  expect(flag!.reasons.reduce((sum, reason) => sum + reason.effect, 0)).toBeCloseTo(flag!.score, 3)
})
