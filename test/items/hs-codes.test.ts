import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyItem, readHsCodes } from '../../src/items/index.js'
import { kitPartsOf } from '../../src/items/kit.js'
import { createScreener } from '../../src/screener.js'

const digits = (text: string | number) =>
  readHsCodes(text).map((fact) => (fact.problem === undefined ? fact.digits : '?'))

describe('readHsCodes', () => {
  it.each([
    ['8542.39, 8542.31', ['854239', '854231']], ['8542.39/8542.31', ['854239', '854231']], ['854239;854231', ['854239', '854231']],
    ['8542.39\n8542.31\n9014.20', ['854239', '854231', '901420']], ['8542.39 8542.31', ['854239', '854231']], ['8542.31-8542.39', ['854231', '854239']],
    ['HS 8542.39 and HS 8542.31', ['854239', '854231']], ['8542.39、8542.31', ['854239', '854231']], ['8542/8541', ['8542', '8541']],
    ['8542.39, 85O2', ['854239', '?']], ['8542.31 | 9014.20 | n/a', ['854231', '901420', '?', '?']],
  ])('finds the codes of %j', (text, codes) => {
    expect(digits(text)).toEqual(codes)
  }) // biome-ignore format: a table

  it.each([
    ['8526 91 800 0', '8526918000'], ['8526.91 (GNSS receivers, modules)', '852691'], ['8542/31', '854231'], ['85.42/31.90', '85423190'],
    ['8526,91', '852691'], ['8526-91-00', '85269100'], ['ТН ВЭД 8526 91 800 0', '8526918000'], [852691, '852691'], ['8542.31.0001', '8542310001'],
  ])('takes %j for one code', (text, code) => {
    expect(digits(text)).toEqual([code])
  }) // biome-ignore format: a table

  it('gives one fact at least, reads 200 characters and never throws', () => {
    expect(readHsCodes('')).toHaveLength(1)
    expect(readHsCodes('8542.31,'.repeat(100_000)).length).toBeLessThan(30)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => readHsCodes(text).length > 0))
  })
})

describe('a line with several codes', () => {
  const asOf = '2026-11-25'
  const screener = createScreener({ watchlists: [], asOf })
  const flags = (hsCode: string, description = '') =>
    screener.screenItem({ description, hsCode }).flags.map(({ rule, severity }) => `${severity} ${rule}`)

  it('leads to each of them', () => {
    const ids = classifyItem({ description: '', hsCode: '8542.39, 9014.20' }, { asOf }).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['854239', '901420']))
    expect(
      kitPartsOf({ kinds: [], matches: [], tariffCodes: readHsCodes('8407.10 / 9014.20') }).length,
    ).toBeGreaterThan(1)
  })

  it('is in conflict with the goods only when none fits', () => {
    expect(flags('3926.90, 9014.20', 'gyroscope')).not.toContain('review item/code-conflict')
    expect(flags('3926.90, 7318.15', 'gyroscope')).toContain('review item/code-conflict')
  })

  it('is told where one of them is none', () => {
    expect(flags('8542.39, 8599.10')).toContain('review item/not-screenable')
    expect(flags('8542.39, 9014.20')).not.toContain('review item/not-screenable')
  })
})
