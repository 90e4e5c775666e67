import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { partNumberEvidence } from '../../src/items/part-number.js'
import { longestPattern, patternIndex, specificity } from '../../src/items/part-patterns.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../../src/knowledge/compiled/uav-part-rows.js'

const asOf = '2026-11-24'
const found = (partNumber: string) => {
  const { families, systems } = partNumberEvidence(partNumber)
  return [...families, ...systems].map((hit) => ('family' in hit.row ? hit.row.family : hit.row.id)).sort()
}

describe('patterns', () => {
  it('take # for a digit, @ for a letter, ? for both, and prefer what is longer and more literal', () => {
    const index = patternIndex([['AB#', 1], ['AB@', 2], ['AB1', 3], ['AB?#', 4]], false) // biome-ignore format: a table
    const value = (code: string) => longestPattern(index, code, false)?.values[0]
    expect([value('AB2'), value('ABX'), value('AB1'), value('AB12'), value('AB'), value('XAB1')]).toEqual([
      1,
      2,
      3,
      4,
      undefined,
      undefined,
    ])
    expect(specificity('TPS54###')).toBe(9.5)
  })
})

describe('a part number', () => {
  it.each([
    ['STM32F405RGT6', ['STM32F405RGT6TR', 'STM32F405RG', 'STM32F405RGT6J', 'STM32F405RGT7']],
    ['ADXL357BEZ', ['ADXL357BEZ-RL', 'ADXL357BEZ-RL7', 'ADXL357']],
    ['TPS54360DDA', ['TPS54360DDAR', 'TPS54360DDA/NOPB', 'TPS54360-Q1', 'TPS54360DDAT(REEL)']],
    ['XC7A35T-1CSG324C', ['XC7A35T-2FTG256I', 'xc7a35t', 'XC7A35T 1CSG324C']],
  ])('%s is found with package, reel and temperature suffixes', (plain, written) => {
    expect(found(plain)).not.toEqual([])
    for (const text of written) expect(found(text), text).toEqual(found(plain))
  })

  it.each([
    ['blanks', 'STM 32 F405'],
    ['hyphens and slashes', 'STM-32/F405'],
    ['lower case', 'stm32f405rgt6'],
    ['full-width characters', 'ＳＴＭ３２Ｆ４０５'],
    ['Cyrillic look-alikes', 'SТМ32F405'],
    ['Cyrillic letters spelt out', 'СТМ32Ф405'],
    ['an order code of Mouser', '511-STM32F405RGT6'],
    ['an order code of Digi-Key', 'STM32F405RGT6-ND'],
    ['a Z before it', 'ZSTM32F405'],
    ['Z and Cyrillic', 'ЗСТМ32Ф405'],
  ])('is found with %s', (_, text) => {
    expect(found(text)).toEqual(found('STM32F405'))
  })

  it.each([
    ['nothing that is too far off', 'AD0L357BEZ', []],
    ['O for zero', 'LSM6DSO', ['MEMS inertial modules']],
    ['one for I', '1CM20602', ['ICM motion sensors']],
    ['L for I', 'BML088', ['BMI and BMX inertial units']],
    ['five for S', 'TP554360DDA', ['TPS54 and TPS56 step-down converters']],
    ['eight for B', '8MI088', ['BMI and BMX inertial units']],
    ['O for zero in a place for digits', 'TPS543O2', ['TPS54 and TPS56 step-down converters']],
  ])('is read through look-alikes: %s', (_, text, families) => {
    const hits = partNumberEvidence(text)
    const names = [...hits.families.map((hit) => hit.row.id), ...hits.systems.map((hit) => hit.row.family)]
    for (const name of families) expect(names, text).toContain(name)
    if (families.length === 0) expect(names).toEqual([])
  })

  it('weighs less when it is read through look-alikes, and says so', () => {
    const best = (partNumber: string) => classifyItem({ description: '', partNumber }, { asOf })[0]!
    const [plain, guessed] = [best('TPS54360DDA'), best('TP554360DDA')]
    expect(guessed.score).toBeLessThan(plain.score)
    expect(guessed.reasons.some((reason) => reason.text.includes('look-alike'))).toBe(true)
    expect(plain.reasons.some((reason) => reason.text.includes('look-alike'))).toBe(false)
  })

  it('says how it was read when not as written', () => {
    const reasons = (partNumber: string) =>
      classifyItem({ description: '', partNumber }, { asOf }).flatMap((match) => match.reasons.map(({ text }) => text))
    expect(reasons('511-STM32F405').join()).toContain('without a distributor’s digits')
    expect(reasons('СТМ32Ф405').join()).toContain('spelt in Latin')
    expect(reasons('ZSTM32F405').join()).toContain('without the Z')
  })

  it('means nothing when it is too short', () => {
    for (const text of ['', ' ', '1', 'A', 'L80', '555', 'M66', 'AD7', '- - -', '…']) expect(found(text)).toEqual([])
  })

  it('means nothing when a distributor numbers it by itself', () => {
    for (const text of ['497-17427-ND', '296-1234-5-ND', 'C8734', '123-4567', '2345678']) {
      const groups = classifyItem({ description: '', partNumber: text }, { asOf })
      expect(groups.filter((match) => match.score >= itemReviewThreshold)).toEqual([])
    }
  })

  const patterns = [...partPrefixRows, ...uavPartRows].flatMap((row) => row.patterns)
  const number = fc
    .tuple(fc.constantFrom(...patterns), fc.stringMatching(/^[A-Z0-9]{0,6}$/), fc.nat())
    .map(([pattern, suffix, seed]) => {
      const filled = pattern.replace(/[#@?]/g, (mark, at: number) =>
        mark === '@' ? String.fromCharCode(65 + ((seed + at * 7) % 26)) : String((seed + at * 3) % 10),
      )
      return filled + suffix
    })

  it('is the same family in any letter case, with any blanks and hyphens', () => {
    const marks = fc.array(fc.constantFrom('', '', '', '-', ' ', '/', '.', '_'), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(number, marks, fc.boolean(), (plain, between, lower) => {
        const spread = [...plain].map((character, at) => character + between[at % between.length]).join('')
        expect(found(lower ? spread.toLowerCase() : spread)).toEqual(found(plain))
      }),
      { numRuns: 3_000 },
    )
  })

  it('never throws, whatever it is, and stays fast', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void partNumberEvidence(text)))
    partNumberEvidence('9'.repeat(100_000))
    partNumberEvidence('Я'.repeat(100_000))
  })
})
