import { describe, expect, it } from 'vitest'
import { classifyItem, explainItem, plainItem } from '../../src/items/index.js'
import { createScreener } from '../../src/screener.js'

const asOf = '2026-11-25'
const of = (item: { description: string; partNumber?: string; eccn?: string }) =>
  classifyItem(item, { asOf }).map(({ catalogue, id, score }) => [catalogue, id, score])

describe('HTML entities in the texts of a line', () => {
  it.each([
    ['Cake &amp; biscuit tins', 'Cake & biscuit tins'],
    ['Nuts &amp;amp; bolts', 'Nuts & bolts'],
    ['Servo&nbsp;motor &quot;MG996R&quot;', 'Servo motor "MG996R"'],
    ['Gyroscope, 5 &#181;g', 'Gyroscope, 5 µg'],
    ['Op&eacute;rational amplifier &ndash; AD8232', 'Opérational amplifier – AD8232'],
    ['&#x421;ервопривод', 'Сервопривод'],
    ['Drehzahlmesser f&uuml;r Gyroskop &plusmn;5 V', 'Drehzahlmesser für Gyroskop ±5 V'],
  ])('%s is read as %s', (written, meant) => {
    expect(plainItem({ description: written }).description).toBe(meant)
    expect(of({ description: written })).toEqual(of({ description: meant }))
  })

  it('are read in codes and numbers too, and in every reading of the line', () => {
    const item = { description: 'part', partNumber: 'STM32F405&#82;GT6', eccn: '3A001&nbsp;/&nbsp;5A002' }
    expect(of(item)).toEqual(of({ description: 'part', partNumber: 'STM32F405RGT6', eccn: '3A001 / 5A002' }))
    expect(explainItem(item, { asOf }).leads.map(({ match }) => match)).toEqual(classifyItem(item, { asOf }))
    const flags = createScreener({ watchlists: [], asOf }).screenItem(item).flags
    expect(flags.map(({ match }) => (match && 'catalogue' in match ? match.id : ''))).toContain('5A002')
  })

  it('that are none stay, and a line without them is not copied', () => {
    const item = { description: 'R&D kit, &foo; A&B' }
    expect(plainItem(item).description).toBe(item.description)
    const plain = { description: 'servo', hsCode: 850110 }
    expect(plainItem(plain)).toBe(plain)
  })
})
