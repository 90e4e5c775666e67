import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEccn } from '../../src/items/index.js'

describe('readEccn', () => {
  it.each([
    ['9A012.a.1', '9A012', ['a', '1']],
    ['9a012 a.1', '9A012', ['a', '1']],
    ['ECCN: 7A994', '7A994', []],
    ['7А994', '7A994', []],
    ['3A001.a.5.b', '3A001', ['a', '5', 'b']],
    ['9AO12', '9A012', []],
    ['ear-99', 'EAR99', []],
    ['9A012.a.2 controlled goods', '9A012', ['a', '2']],
  ])('takes %j apart', (text, entry, paragraphs) => {
    expect(readEccn(text)).toMatchObject({ scheme: 'ECCN', entry, paragraphs, row: { code: entry } })
  })

  it('reads munitions and missile lists', () => {
    expect(readEccn('USML VIII(h)(12)')).toMatchObject({ scheme: 'USML', entry: 'VIII(h)', paragraphs: ['12'] })
    expect(readEccn('MTCR 9.A.6')).toMatchObject({ scheme: 'MTCR', entry: 'Item 9', paragraphs: ['a', '6'] })
  })

  it('knows an entry without a row, and what is none', () => {
    expect(readEccn('9A004')).toEqual({ scheme: 'ECCN', entry: '9A004', paragraphs: [] })
    for (const text of ['', 'n/a', 'none', 'IX', '8542.31', 'STM32F405']) expect(readEccn(text)).toBeUndefined()
  })

  it('never throws and does not slow down', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readEccn(text)))
    expect(readEccn(`9A012${'.a'.repeat(100_000)}`)).toBeUndefined()
  })
})
