import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belowEntry, controlProblem, meaningOf, neighboursOf } from '../../src/items/control-meaning.js'
import { readEccn, readEccns } from '../../src/items/eccn.js'
import { classifyItem, controlDoubt } from '../../src/items/index.js'

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
    expect(readEccn('M9A6')).toMatchObject({ scheme: 'MTCR', entry: 'Item 9', section: 'A', paragraphs: ['6'] })
    const second = { scheme: 'MTCR', entry: 'Item 2', section: 'A', paragraphs: ['1', 'd'] }
    expect(readEccn('MTCR Item 2.A.1.d')).toEqual(second)
  })

  it.each(['MTCR 9.A.6', 'MTCR 9A6', 'MTCR Item 9.A.6', 'MTCR-9.A.6', '9.A.6', 'Item 9.A.6', 'MTCR 9(A)(6)'])(
    'reads %s as sub-item 6 of section A of item 9',
    (text) => {
      const number = readEccn(text)!
      expect(number).toMatchObject({ scheme: 'MTCR', entry: 'Item 9', section: 'A', paragraphs: ['6'], row: {} })
      expect(belowEntry(number)).toBe(', sub-item 9.A.6')
    },
  )

  it('reads a section or an item alone, and says what the section is about', () => {
    for (const text of ['MTCR 9A', 'MTCR Item 9.A', 'MTCR 9 A']) {
      expect(readEccn(text)).toMatchObject({ entry: 'Item 9', section: 'A', paragraphs: [] })
      expect(belowEntry(readEccn(text)!)).toBe(', section 9.A')
    }
    expect(readEccn('MTCR Item 9')).toEqual({ scheme: 'MTCR', entry: 'Item 9', paragraphs: [], row: expect.anything() })
    expect(meaningOf(readEccn('MTCR 9D')!)).toContain('about software')
    expect(belowEntry(readEccn('MTCR 19.A.2')!)).toBe('')
    for (const text of ['9A6', 'Item 9', '9.6', '9.F.1']) expect(readEccn(text)).toBeUndefined()
    const [match] = classifyItem({ description: 'goods', eccn: 'MTCR 9A' }, { asOf: '2026-11-25' })
    expect(match!.reasons[0]!.text).toContain('MTCR Item 9, section 9.A: ')
    expect(match!.reasons.some(({ text }) => text.includes('equipment, assemblies'))).toBe(true)
  })

  it.each([
    ['3A001 / 5A002', ['3A001', '5A002']], ['3A001; 5A991', ['3A001', '5A991']], ['3A001\n5A002\n7A994', ['3A001', '5A002', '7A994']],
    ['3A001 5A002', ['3A001', '5A002']], ['3A001, EAR99', ['3A001', 'EAR99']], ['ECCN 3A001 and MTCR 9.A.6', ['3A001', 'Item 9']],
    ['9A012 a.1', ['9A012']], ['Annex I, 9A012', ['9A012']], ['USML VIII(h)(12)', ['VIII(h)']], ['“3A001”', ['3A001']], ["'3A001", ['3A001']],
    ['3A001 – 5A002', ['3A001', '5A002']], ['3A001.a.2, see note', ['3A001', undefined]], ['3A001, @5A002', ['3A001', undefined]],
  ])('finds the numbers of %j', (text, entries) => {
    expect(readEccns(text).map(({ number }) => number?.entry)).toEqual(entries)
  }) // biome-ignore format: a table

  it('leads to every entry of a field', () => {
    const matches = classifyItem({ description: 'goods', eccn: '3A001 / 5A002' }, { asOf: '2026-11-25' })
    expect(matches.filter(({ score }) => score === 0.95).map(({ id }) => id)).toEqual(['3A001', '5A002'])
  })

  it('knows an entry without a row, and what is none', () => {
    expect(readEccn('9A004')).toEqual({ scheme: 'ECCN', entry: '9A004', paragraphs: [] })
    for (const text of ['', 'n/a', 'none', 'IX', '8542.31', 'STM32F405', 'USML XXII(a)', 'USML', 'VIII', 'No 12'])
      expect(readEccn(text)).toBeUndefined()
  })

  it('never throws and does not slow down', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readEccns(text)))
    expect(readEccn(`9A012${'.a'.repeat(100_000)}`)).toBeUndefined()
  })

  it('tells what the digits mean and where the number stands', () => {
    expect(meaningOf(readEccn('9A012.a.1')!)).toMatch(
      /category 9 \(aerospace.*group A \(equipment.*digit 0 \(national security.*under 9A012\.a, then 9A012/,
    )
    expect(meaningOf(readEccn('9A112')!)).toContain('digit 1 (missile technology)')
    for (const text of ['EAR99', 'USML VIII(a)', 'MTCR Item 9']) expect(meaningOf(readEccn(text)!)).toBeUndefined()
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
    ['MTCR 9F', 'sections A to E'],
  ])('says why %j cannot be one', (text, why) => {
    expect(controlProblem(readEccn(text)!)).toContain(why)
    expect(controlDoubt(readEccn(text))).toContain(why)
  })

  it('doubts only what it could not use', () => {
    for (const text of ['9A012.a.1', 'EAR99', 'USML VIII(a)(5)', 'MTCR 19.A.2'])
      expect(controlDoubt(readEccn(text))).toBeUndefined()
    expect(controlDoubt(readEccn('9A004'))).toContain('not among the entries')
    expect(controlDoubt(readEccn('none'))).toContain('form of an ECCN')
  })
})
