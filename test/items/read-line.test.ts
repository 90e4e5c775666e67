import { describe, expect, it } from 'vitest'
import { classifyItem } from '../../src/items/classify.js'
import { readLine } from '../../src/items/read-line.js'

const options = { asOf: '2026-11-25' }

describe('readLine', () => {
  it('gives the same matches as classifyItem', () => {
    for (const item of [
      { description: 'GNSS module', hsCode: '8526.91' },
      { description: '', partNumber: 'XC7A35T-1CSG324C', manufacturer: 'Xilinx' },
      { description: 'Memory foam mattress' },
    ]) {
      expect(readLine(item, options).matches).toEqual(classifyItem(item, options))
    }
  })

  it('tells what the goods are by words and by part number', () => {
    const { kinds } = readLine({ description: 'MCU board', partNumber: 'STM32F407VGT6' }, options)
    expect(kinds.map(({ id, from }) => [id, from])).toEqual([
      ['microcontroller', 'description'],
      ['microcontroller', 'part-number'],
    ])
    expect(kinds[1]!.words).toBe('STM32F407VGT6')
  })

  it('leaves out what goods are for or come with, and words that mean other goods', () => {
    const ids = (description: string) => readLine({ description }, options).kinds.map((one) => one.id)
    expect(ids('Cable for GNSS module')).toEqual(['cable'])
    expect(ids('Memory foam mattress')).not.toContain('memory-size')
    expect(ids('')).toEqual([])
  })
})
