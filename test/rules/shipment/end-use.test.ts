import { describe, expect, test } from 'vitest'
import { endUseConcern } from '../../../src/rules/shipment/end-use-concern.js'
import { endUseMissing } from '../../../src/rules/shipment/end-use-missing.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: 'Servo motor 30 kg metal gear', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }
const use = (endUse: string, items = [chip] as { description: string }[], more: object = {}) => ({
  items,
  endUse,
  ...more,
})

test('shipment/end-use-missing', () => {
  testRule(endUseMissing, {
    none: [
      { name: 'not asked for', shipment: { items: [chip] } },
      { name: 'told', shipment: use('Steering of seed drills in our works in Kostanay') },
      { name: 'words of the goods and more', shipment: use('Servo motor for the gate of a grain dryer') },
      { name: 'a statement that was given', shipment: { items: [chip], endUserStatement: 'given' } },
    ],
    flags: [
      { name: 'empty', shipment: use(''), flags: [{ severity: 'review', subject: '/endUse' }] },
      { name: 'empty, everyday goods', shipment: use(' - ', [chair]), flags: [{ severity: 'info' }] },
      {
        name: 'empty, everyday goods, by option',
        shipment: use('', [chair]),
        options: { onlyWithItemLead: false },
        flags: [{ severity: 'review' }],
      },
      { name: 'unknown', shipment: use('Unknown') },
      { name: 'in Russian', shipment: use('не указано') },
      { name: 'copied', shipment: use('servo motor, metal gear'), flags: [{ severity: 'review' }] },
      { name: 'vague', shipment: use('For own use'), flags: [{ severity: 'info' }] },
      { name: 'in Chinese', shipment: use('自用'), flags: [{ severity: 'info' }] },
      {
        name: 'a statement that is open',
        shipment: { items: [chair], endUserStatement: 'asked' },
        flags: [{ severity: 'info', subject: '/endUserStatement' }],
      },
    ],
    borders: [
      { name: 'not asked for, and not answered', none: { shipment: { items: [chip] } }, flags: { shipment: use('') } },
      {
        name: 'a word beside those of the goods',
        none: { shipment: use('servo motor, metal gear, seed drill') },
        flags: { shipment: use('servo motor, metal gear') },
      },
    ],
  })
})

test('shipment/end-use-concern', () => {
  testRule(endUseConcern, {
    none: [
      { name: 'not asked for', shipment: { items: [chip] } },
      { name: 'everyday', shipment: use('Steering of seed drills in our works') },
      { name: 'denied', shipment: use('Machine tools. Not for any military purpose.') },
      { name: 'denied, with a comma', shipment: use('The goods shall not be used in weapons, missiles or drones') },
      { name: 'denied in German', shipment: use('Keine militärische Verwendung') },
      { name: 'denied behind the word in Turkish', shipment: use('Askeri amaçlı değildir') },
      { name: 'words that mean something else', shipment: use('Swiss army knife shop, Salvation Army hostel') },
      { name: 'a statement that was given', shipment: { items: [chip], endUserStatement: 'given' } },
    ],
    flags: [
      {
        name: 'refused',
        shipment: { items: [chair], endUserStatement: 'refused' },
        flags: [{ severity: 'review', subject: '/endUserStatement' }],
      },
      { name: 'armed forces', shipment: use('Delivery to the Ministry of Defence'), flags: [{ severity: 'review' }] },
      { name: 'denied in another sentence only', shipment: use('Not for export. For the army.') },
      { name: 'not only', shipment: use('Not only military use') },
      { name: 'in Russian', shipment: use('Для нужд военного ведомства') },
      { name: 'in Ukrainian', shipment: use('для збройних сил') },
      { name: 'in Turkish', shipment: use('Savunma sanayi projesi') },
      { name: 'in Chinese', shipment: use('用于军用设备') },
      { name: 'in Persian', shipment: use('برای ارتش') },
      { name: 'unmanned aircraft', shipment: use('Assembly of UAVs'), flags: [{ severity: 'review' }] },
      { name: 'for crops', shipment: use('Agricultural drone for crop spraying'), flags: [{ severity: 'info' }] },
      {
        name: 'for crops, by option',
        shipment: use('Agricultural drone for crop spraying'),
        options: { civilUav: true },
        flags: [{ severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'asked for, and refused',
        none: { shipment: { items: [chip], endUserStatement: 'asked' } },
        flags: { shipment: { items: [chip], endUserStatement: 'refused' } },
      },
      {
        name: 'denied in the sentence itself',
        none: { shipment: use('Not for the army.') },
        flags: { shipment: use('Not for export. For the army.') },
      },
    ],
  })
})

describe('end uses as ordinary buyers tell them', () => {
  const screener = createScreener({ asOf: '2024-06-01' })
  const ordinary = [
    'Repair of washing machines', 'Teaching electronics at a school', 'Tractor guidance on our own farm in Kansas',
    'Навигация сельхозтехники', 'Ersatzteile für Werkzeugmaschinen in Stuttgart', '用于生产洗衣机控制板', 'Production of car radios',
    'Video surveillance of a shopping centre', 'Fishing boats', 'Mortar mixing on building sites', 'Research on batteries at the university',
  ] // biome-ignore format: one text after another
  test.each(ordinary)('%s', (endUse) => {
    const { flags } = screener.screen({ items: [chair], endUse })
    expect(flags.filter(({ rule, severity }) => rule.startsWith('shipment/end-use') && severity !== 'info')).toEqual([])
  })

  test('a text of two million characters is read in bounded time', () => {
    const { status } = screener.screen({ items: [chair], endUse: 'not for military use, '.repeat(90_000) })
    expect(status).toBe('none')
  })
})
