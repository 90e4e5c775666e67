import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlProblem, meaningOf, neighboursOf } from '../../src/items/control-meaning.js'
import { classifyItem, controlDoubt, readEccn } from '../../src/items/index.js'

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
    ['9A012.a.1.b', '9A012', ['a', '1', 'b']],
    ['9A012a1', '9A012', ['a', '1']],
    ['Kat. 9A012', '9A012', []],
    ['Annex I, 9A012', '9A012', []],
    ['AL Nr. 9A012', '9A012', []],
    ['ECCN No. 9A991.d', '9A991', ['d']],
  ])('takes %j apart', (text, entry, paragraphs) => {
    expect(readEccn(text)).toMatchObject({ scheme: 'ECCN', entry, paragraphs, row: { code: entry } })
  })

  it('reads munitions and missile lists', () => {
    expect(readEccn('USML VIII(h)(12)')).toMatchObject({ scheme: 'USML', entry: 'VIII(h)', paragraphs: ['12'] })
    expect(readEccn('USML VIII(a)(5)')).toMatchObject({ scheme: 'USML', entry: 'VIII(a)', paragraphs: ['5'] })
    expect(readEccn('USML Category 8(a)')).toMatchObject({ scheme: 'USML', entry: 'VIII(a)' })
    expect(readEccn('MTCR 19.A.2')).toMatchObject({ scheme: 'MTCR', entry: 'Item 19.A.2', paragraphs: [], row: {} })
    expect(readEccn('MTCR Category II, Item 19.A.3')).toMatchObject({ entry: 'Item 19.A.3' })
    expect(readEccn('M9A6')).toMatchObject({ scheme: 'MTCR', entry: 'Item 9', paragraphs: ['a', '6'] })
    expect(readEccn('MTCR Item 2.A.1.d')).toEqual({ scheme: 'MTCR', entry: 'Item 2', paragraphs: ['a', '1', 'd'] })
    expect(readEccn('MTCR 9.A.6')).toMatchObject({ scheme: 'MTCR', entry: 'Item 9', paragraphs: ['a', '6'] })
  })

  it('knows an entry without a row, and what is none', () => {
    expect(readEccn('9A004')).toEqual({ scheme: 'ECCN', entry: '9A004', paragraphs: [] })
    for (const text of ['', 'n/a', 'none', 'IX', '8542.31', 'STM32F405', 'USML XXII(a)', 'USML', 'VIII', 'No 12'])
      expect(readEccn(text)).toBeUndefined()
  })

  it('never throws and does not slow down', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readEccn(text)))
    expect(readEccn(`9A012${'.a'.repeat(100_000)}`)).toBeUndefined()
  })

  it('tells what the digits mean and where the number stands', () => {
    expect(meaningOf(readEccn('9A012.a.1')!)).toMatch(
      /category 9 \(aerospace.*group A \(equipment.*digit 0 \(national security.*under 9A012\.a, then 9A012/,
    )
    expect(meaningOf(readEccn('9A112')!)).toContain('digit 1 (missile technology)')
    for (const text of ['EAR99', 'USML VIII(a)', 'MTCR 9.A.6']) expect(meaningOf(readEccn(text)!)).toBeUndefined()
  })

  it('names neighbours, also of an entry that is not described', () => {
    const near = (text: string) => neighboursOf(readEccn(text)!).map(({ entry }) => entry)
    expect(near('9A012')).toEqual(expect.arrayContaining(['9A120', '9D004']))
    expect(near('9A112')).toEqual(['9A012'])
    expect(near('7A002')).toContain('7A102')
    expect(near('EAR99')).toEqual([])
    const matches = classifyItem({ description: 'part', eccn: '9A112' }, { asOf: '2026-11-25' })
    expect(matches).toMatchObject([{ id: '9A012', score: 0.45 }])
    expect(matches[0]!.reasons.some(({ text }) => text.includes('9A112 is stated, but not among the entries'))).toBe(
      true,
    )
  })

  it.each([
    ['9A712', 'digits begin with 7'],
    ['9A012.1.a', 'letter, number, letter'],
    ['MTCR 25.A', 'items 1 to 20'],
  ])('says why %j cannot be one', (text, why) => {
    expect(controlProblem(readEccn(text)!)).toContain(why)
    expect(controlDoubt(text)).toContain(why)
  })

  it('doubts only what it could not use', () => {
    for (const text of ['9A012.a.1', 'EAR99', 'USML VIII(a)(5)', 'MTCR 19.A.2'])
      expect(controlDoubt(text)).toBeUndefined()
    expect(controlDoubt('9A004')).toContain('not among the entries')
    expect(controlDoubt('none')).toContain('form of an ECCN')
  })
})
