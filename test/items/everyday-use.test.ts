import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import type { Item } from '../../src/model/index.js'

const told = (item: Item) => classifyItem(item, { asOf: '2026-11-24' })
const review = (item: Item) =>
  told(item)
    .filter(({ score }) => score >= itemReviewThreshold)
    .map(({ catalogue, id }) => `${catalogue}/${id}`)

describe('everyday use', () => {
  it.each<[string, Item]>([
    ['a Bosch number', { description: 'ignition coil', manufacturer: 'Bosch', partNumber: '0 221 504 470' }],
    ['a Toyota number', { description: 'ignition coil', partNumber: '90919-02258' }],
    ['a dealer’s number', { description: 'ignition coil', partNumber: 'UF-667' }],
    ['a Nissan number', { description: 'Катушка зажигания 22448-8J115' }],
    ['a plug of cars', { description: 'Spark plug', manufacturer: 'NGK', partNumber: 'BKR6E-11' }],
    ['a plug of cars in the text', { description: 'Zündkerze Denso IK20' }],
  ])('lowers what serves an engine by %s', (_, item) => {
    expect(review(item)).toEqual([])
    const match = told(item).find(({ id }) => id === 'propulsion_related')!
    expect(match.reasons.some(({ code, effect }) => code === 'part-number' && effect < 0)).toBe(true)
  })

  it('keeps the plugs of small engines, and those for an unmanned aircraft', () => {
    expect(review({ description: 'Spark plug CM6', manufacturer: 'NGK' })).toEqual(['uav-advisory/propulsion_related'])
    expect(review({ description: 'Spark plug BPR6ES for UAV engine' })).toContain('uav-advisory/propulsion_related')
  })

  it.each<[string, string, string]>([
    ['Wi-Fi router AX3000', '8517.62', 'chpl/851762'],
    ['TV antenna indoor', '8529.10', 'chpl/852910'],
    ['Rückfahrkamera', '8525.89', 'chpl/852589'],
    ['Dash cam 1080p', '8525.89', 'chpl/852589'],
    ['Car GPS navigator 7 inch', '8526.91', 'chpl/852691'],
    ['GPS pour voiture', '8526.91', 'chpl/852691'],
    ['GPS receiver for car', '8526.91', 'chpl/852691'],
    ['Автомобильный навигатор', '8526.91', 'chpl/852691'],
    ['车载导航仪', '8526.91', 'chpl/852691'],
    ['Camera for truck', '8525.89', 'chpl/852589'],
    ['Bluetooth-Kopfhörer', '8517.62', 'chpl/851762'],
    ['Kablosuz modem router', '8517.62', 'chpl/851762'],
    ['آنتن تلویزیون', '8529.10', 'chpl/852910'],
  ])('leaves %s under %s to the listed code alone', (description, hsCode, code) => {
    expect(review({ description, hsCode })).toEqual([code])
  })

  it('keeps the group of a code where the goods are no everyday goods', () => {
    expect(review({ description: 'camera', hsCode: '8525.89' })).toContain('uav-advisory/imaging')
    expect(review({ description: 'camera for UAV, not for cars', hsCode: '8525.89' })).toContain('uav-advisory/imaging')
  })

  it('lowers the name of a family by a make of everyday goods, not a whole number', () => {
    expect(review({ description: 'STM32 brick set', manufacturer: 'Lego' })).toEqual([])
    expect(review({ description: 'STM32F405RGT6', manufacturer: 'Lego' })).toContain('uav-advisory/electronics')
    expect(review({ description: 'STM32 set', manufacturer: 'Legolas Trading' })).toContain('uav-advisory/electronics')
  })
})
