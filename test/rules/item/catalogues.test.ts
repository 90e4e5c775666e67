import { expect, test } from 'vitest'
import { commonHighPriority } from '../../../src/rules/item/common-high-priority.js'
import { controlled } from '../../../src/rules/item/controlled.js'
import { knownUavPart } from '../../../src/rules/item/known-uav-part.js'
import { itemNotScreenable } from '../../../src/rules/item/not-screenable.js'
import { uavAdvisory } from '../../../src/rules/item/uav-advisory.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const item = (description: string, more = {}) => ({ items: [{ description, ...more }] })

test('item/uav-advisory', () => {
  testRule(uavAdvisory, {
    none: [
      { name: 'furniture', shipment: item('Swivel office chair, fabric') },
      { name: 'an empty line', shipment: item('') },
    ],
    flags: [
      {
        name: 'a word that means other goods is told for information, with the reason',
        shipment: item('Memory foam mattress', { hsCode: '9404.21' }),
        flags: [{ severity: 'info' }],
      },
      { name: 'an inertial unit', shipment: item('6-axis IMU MEMS', { hsCode: '9014.20' }) },
      { name: 'a servo in Russian', shipment: item('Сервопривод цифровой 30 кг') },
    ],
    borders: [
      {
        name: 'the day of the guidance',
        shipment: item('6-axis IMU MEMS', { hsCode: '9014.20' }),
        none: { asOf: '2023-06-08' },
        flags: { asOf: '2023-06-09' },
      },
    ],
  })
})

test('item/common-high-priority', () => {
  testRule(commonHighPriority, {
    none: [
      { name: 'another code', shipment: item('chair', { hsCode: '9401.30' }) },
      { name: 'a code that only begins like one', shipment: item('', { hsCode: '0854231' }) },
      { name: 'before the list was there', shipment: item('', { hsCode: '8542.31' }), asOf: '2022-01-01' },
    ],
    flags: [
      {
        name: 'six digits with a dot',
        shipment: item('', { hsCode: '8542.31' }),
        flags: [{ subject: '/items/0', severity: 'review' }],
      },
      { name: 'ten digits with blanks', shipment: item('', { hsCode: '8542 31 00 00' }), flags: [{}] },
      { name: 'as a number', shipment: item('', { hsCode: 854231 }), flags: [{}] },
    ],
    borders: [
      {
        name: 'the first nine codes',
        shipment: item('', { hsCode: '8542.31' }),
        none: { asOf: '2023-05-18' },
        flags: { asOf: '2023-05-19' },
      },
      {
        name: 'the edition of fifty codes',
        shipment: item('', { hsCode: '8457.10' }),
        none: { asOf: '2024-02-22' },
        flags: { asOf: '2024-02-23' },
      },
      {
        name: 'the sixth digit',
        none: { shipment: item('', { hsCode: '8542.30' }) },
        flags: { shipment: item('', { hsCode: '8542.31' }) },
      },
    ],
  })
})

test('item/controlled', () => {
  testRule(controlled, {
    none: [
      { name: 'no entry', shipment: item('Swivel office chair') },
      { name: 'not an entry', shipment: item('x', { eccn: 'none' }) },
    ],
    flags: [
      {
        name: 'an entry with its paragraph',
        shipment: item('UAV', { eccn: '9A012.a.1' }),
        flags: [{ subject: '/items/0' }],
      },
    ],
    borders: [
      {
        name: 'the last digit of an entry',
        none: { shipment: item('x', { eccn: '9A013' }) },
        flags: { shipment: item('x', { eccn: '9A012' }) },
      },
    ],
  })
})

test('item/known-uav-part', () => {
  testRule(knownUavPart, {
    none: [
      { name: 'another part', shipment: item('Resistor', { partNumber: 'RC0603FR-0710KL' }) },
      { name: 'a number too short to mean anything', shipment: item('', { partNumber: '33' }) },
    ],
    flags: [
      {
        name: 'a signal processor',
        shipment: item('DSP', { partNumber: 'TMS320F28335PGFA', manufacturer: 'Texas Instruments' }),
      },
      { name: 'in lower case with blanks', shipment: item('', { partNumber: 'tms320 f28335' }) },
    ],
    borders: [
      {
        name: 'the last character of a family',
        none: { shipment: item('', { partNumber: 'TMS32' }) },
        flags: { shipment: item('', { partNumber: 'TMS320F28335' }) },
      },
    ],
  })
})

test('item/not-screenable', () => {
  testRule(itemNotScreenable, {
    none: [
      { name: 'a description', shipment: { items: [{ description: 'chair' }] } },
      { name: 'a code alone', shipment: { items: [{ description: '', hsCode: '9401.39' }] } },
      { name: 'a control number', shipment: { items: [{ description: 'x', eccn: '9A012.a.1' }] } },
    ],
    flags: [
      {
        name: 'no word',
        shipment: { items: [{ description: '???' }] },
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
      {
        name: 'a chapter without goods, and an entry that is not described',
        shipment: { items: [{ description: 'x', hsCode: '7701.10', eccn: '9A712' }] },
        flags: [
          { severity: 'review', subject: '/items/0/hsCode' },
          { severity: 'review', subject: '/items/0/eccn' },
        ],
      },
      {
        name: 'a code with a letter, an unknown number and country',
        shipment: { items: [{ description: 'x', hsCode: '85O1.10', eccn: '9A12', countryOfOrigin: 'Narnia' }] },
        flags: [
          { severity: 'review', subject: '/items/0/hsCode' },
          { severity: 'review', subject: '/items/0/eccn' },
          { severity: 'info', subject: '/items/0/countryOfOrigin' },
        ],
      },
      {
        name: 'a code that is too long, and one with a mark in front that is none',
        shipment: { items: [{ description: 'x', hsCode: '1234567890123', eccn: '@3A991' }] },
        flags: [
          { severity: 'review', subject: '/items/0/hsCode' },
          { severity: 'review', subject: '/items/0/eccn' },
        ],
      },
      {
        name: 'a control entry that is not described here; one that asks little of most destinations',
        shipment: {
          items: [
            { description: 'x', eccn: '1C351' },
            { description: 'x', eccn: '1C999' },
          ],
        },
        flags: [
          { severity: 'review', subject: '/items/0/eccn' },
          { severity: 'info', subject: '/items/1/eccn' },
        ],
      },
      {
        name: 'words in the place of codes, and a chapter alone',
        shipment: {
          items: [
            { description: 'x', hsCode: 'n/a', eccn: 'none' },
            { description: 'x', hsCode: '85' },
          ],
        },
        flags: [
          { severity: 'info', subject: '/items/0/hsCode' },
          { severity: 'info', subject: '/items/0/eccn' },
          { severity: 'info', subject: '/items/1/hsCode' },
        ],
      },
      {
        name: 'a number that lost a zero',
        shipment: { items: [{ description: 'x', hsCode: 3926.9 }] },
        flags: [{ severity: 'info', subject: '/items/0/hsCode' }],
      },
      {
        name: 'a field of codes that is cut',
        shipment: { items: [{ description: 'x', hsCode: '9401.39,'.repeat(40) }] },
        flags: [{ severity: 'review', subject: '/items/0/hsCode' }],
      },
      {
        name: 'a description that is cut',
        shipment: { items: [{ description: `${'chair '.repeat(4000)}gyroscope` }] },
        flags: [{ severity: 'review', subject: '/items/0/description' }],
      },
    ],
    borders: [
      { name: 'a word beside the signs', flags: { shipment: item('???') }, none: { shipment: item('??? chair') } },
      {
        name: 'a chapter without goods',
        flags: { shipment: item('chair', { hsCode: '7701.10' }) },
        none: { shipment: item('chair', { hsCode: '7801.10' }) },
      },
    ],
  })
})

test('item/not-screenable says how much of a description was read, and where the rest begins', () => {
  const description = `${'x'.repeat(19_999)}\u{1F681} gyroscope`
  const screening = createScreener({ watchlists: [], asOf: '2026-11-25' }).screenItem({ description })
  const flag = screening.flags.find(({ rule }) => rule === 'item/not-screenable')!
  expect(screening.status).toBe('review')
  expect(flag.message).toBe('The description was cut: 20000 of 20011 characters were read.')
  expect(flag.reasons[0]).toMatchObject({ query: ' gyroscope', text: expect.stringContaining('“ gyroscope”') })
  expect(flag.advice).toContain('a line of its own')
})

test('item/not-screenable says how a code that was a number is to be written', () => {
  const screening = createScreener({ watchlists: [], asOf: '2026-11-25' }).screenItem({
    description: 'x',
    hsCode: 3926.9,
  })
  expect(screening.flags[0]!.message).toMatch(/3926\.90.*as text/)
})
