import { describe, expect, it } from 'vitest'
import { toLatin } from '../../../src/names/index.js'

describe('Khmer', () => {
  it.each([
    ['ប៉ុល ពត', 'pol pot'],
    ['ហ៊ុន សែន', 'hun sen'],
    ['ហ៊ុន ម៉ាណែត', 'hun manet'],
    ['នួន ជា', 'nuon chea'],
    ['ខៀវ សំផន', 'khieu samphan'],
    ['អៀង សារី', 'ieng sari'],
    ['ហេង សំរិន', 'heng samrin'],
    ['សុខ', 'sok'],
    ['១', '1'],
  ])('%s is %s', (text, expected) => {
    expect(toLatin(text)).toBe(expected)
  })

  it('reads any order of letters and signs', () => {
    for (const text of ['្', '៍', 'ា', 'ក្', '្ក', 'ំ', 'កំា', '៉៊', '\u17ff']) expect(toLatin(text)).toMatch(/^[\x00-\x7f]*$/)
  })
})
