import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/items/clauses.js'
import { readDescription } from '../../src/items/description.js'
import { longestPattern, patternIndex } from '../../src/items/part-patterns.js'
import { normaliseText, stemOf, tokensOf } from '../../src/items/text.js'

const words = (text: string) => tokensOf(normaliseText(text)).map((token) => token.text)

describe('goods text', () => {
  it('is cut into folded words, units and Chinese characters', () => {
    expect(words('Wärme-Bild ＩＭＵ 50cc 2,5 kW')).toEqual(['warme', 'bild', 'imu', '50', 'cc', '2,5', 'kw'])
    expect(words('光纤陀螺')).toEqual(['光', '纤', '陀', '螺'])
    expect(words('۵۰ سی‌سی')).toEqual(['50', 'سی', 'سی'])
  })

  it('loses plural and case endings', () => {
    expect(['accelerometers', 'batteries', 'switches', 'gas'].map(stemOf)).toEqual([
      'accelerometer',
      'battery',
      'switch',
      'gas',
    ])
    expect(stemOf('двигателя')).toBe(stemOf('двигатель'))
  })

  it('knows purposes and negations', () => {
    const text = normaliseText('lathe, other than horizontal, for metal')
    const tokens = tokensOf(text)
    const { clauses, negated } = clausesOf(tokens, text)
    expect(clauses.map((clause) => clause.role)).toEqual(['main', 'main', 'purpose'])
    expect(tokens.filter((_, at) => negated(at)).map((token) => token.text)).toEqual(['other', 'than', 'horizontal'])
  })

  it.each([
    ['kit other than servo, camera and modem, with antenna', 'other than servo camera and modem'],
    ['kit excluding servo, camera; modem and antenna', 'excluding servo'],
    ['Satz außer Servo, Kamera oder Modem', 'ausser servo kamera oder modem'],
    ['набор, кроме антенн, камер и модемов, для лодки', 'кроме антенн камер и модемов'],
  ])('carries a negation through a list: %s', (line, expected) => {
    const text = normaliseText(line)
    const tokens = tokensOf(text)
    const { negated } = clausesOf(tokens, text)
    expect(
      tokens
        .filter((_, at) => negated(at))
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected)
  })

  it.each([
    [
      'amplifiers, other than processors, memories or controllers, for radio',
      'other than processors memories or controllers',
    ],
    ['milling machines, other than knee-type, numerically controlled', 'other than knee type'],
    ['lathes (excl. horizontal; vertical) for metal', 'excl horizontal vertical'],
    ['devices, other than diodes (LED) and cells, mounted', 'other than diodes led and cells'],
    ['gyroscope (excl. cable; servo', 'excl cable'],
  ])('lets an exclusion last to the end of its list or brackets: %s', (text, excluded) => {
    const raw = normaliseText(text)
    const tokens = tokensOf(raw)
    const { negated } = clausesOf(tokens, raw)
    const found = tokens.filter((_, at) => negated(at)).map((token) => token.text)
    expect(found.join(' ')).toBe(excluded)
  })

  it('takes a tariff text by all its parts', () => {
    const [head] = readDescription('Metal lathes; other than horizontal, numerically controlled').kinds
    expect(head).toMatchObject({ role: 'head', kind: { id: 'other-cnc-lathe' } })
    expect(readDescription('Ball bearing for skateboard').kinds[0]!.score).toBeLessThan(0.6)
  })

  it('names the head noun and what speaks against it', () => {
    const [head] = readDescription('Servo napkins').kinds
    expect(head).toMatchObject({ role: 'head', kind: { id: 'servo' } })
    expect(head!.reasons.some((reason) => reason.effect < 0 && reason.query === 'napkins')).toBe(true)
  })
})

describe('part-number patterns', () => {
  it('take the longest beginning, with wildcards', () => {
    const index = patternIndex([['AD####', 'converter'], ['AD9361', 'transceiver'], ['ADX?#', 'x']], false)
    expect(longestPattern(index, 'AD9361BBCZ', false)?.values).toEqual(['transceiver'])
    expect(longestPattern(index, 'AD7606', false)?.values).toEqual(['converter'])
    expect(longestPattern(index, 'ADXL3', false)?.values).toEqual(['x'])
    expect(longestPattern(index, 'AD', false)).toBeUndefined()
  }) // biome-ignore format: a table
})
