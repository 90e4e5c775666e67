import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameSpelling, spellingsOf } from '../../../src/names/script/romanisation.js'
import { wadeGiles } from '../../../src/names/script/wade-giles.js'

describe('wadeGiles', () => {
  it.each([
    ['zedong', 'tsetung'],
    ['xiaoping', 'hsiaoping'],
    ['zhang', 'chang'],
    ['zhou', 'chou'],
    ['jingguo', 'chingkuo'],
    ['shi', 'shih'],
    ['ren', 'jen'],
    ['guang', 'kuang'],
    ['xue', 'hsueh'],
    ['yan', 'yen'],
  ])('%s is %s', (pinyin, spelling) => {
    expect(wadeGiles(pinyin)).toContain(spelling)
  })
  it.each(['ivanov', 'smith', 'kwok', '', 'x', 'zzz'])('gives nothing for %s', (word) => {
    expect(wadeGiles(word)).toEqual([])
  })
})

describe('sameSpelling', () => {
  it.each([
    ['zhang', 'cheung'],
    ['wang', 'wong'],
    ['chen', 'tan'],
    ['huang', 'ng'],
    ['zheng', 'tay'],
    ['xu', 'hsu'],
    ['kim', 'gim'],
    ['lee', 'ri'],
    ['park', 'pak'],
    ['choi', 'choe'],
    ['ryu', 'yoo'],
    ['yong', 'young'],
    ['hyon', 'hyun'],
    ['chol', 'cheol'],
    ['zedong', 'tsetung'],
    ['jongun', 'jeongeun'],
    ['jongil', 'jungil'],
    ['kunhye', 'geunhye'],
  ])('%s and %s', (first, second) => {
    expect(sameSpelling(first, second)).toBe(true)
    expect(sameSpelling(second, first)).toBe(true)
  })

  it.each([
    ['zheng', 'kwok'],
    ['kim', 'lee'],
    ['dan', 'tan'],
    ['bin', 'pin'],
    ['boris', 'poris'],
    ['marina', 'malina'],
    ['ivan', 'iwan'],
    ['zhang', 'zhang'],
    ['mohammad', 'hussein'],
  ])('not %s and %s', (first, second) => {
    expect(sameSpelling(first, second)).toBe(false)
  })

  it('is symmetric, and never throws', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aeioughnjzcsxty'), maxLength: 20 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom('zhang', 'chang', 'jongun', 'lee', 'constructor', '__proto__'),
    )
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(sameSpelling(first, second)).toBe(sameSpelling(second, first))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('spellingsOf', () => {
  it('gives the others of a group, never the word itself', () => {
    expect(spellingsOf('zhang')).toEqual(expect.arrayContaining(['chang', 'cheung']))
    expect(spellingsOf('zhang')).not.toContain('zhang')
    expect(spellingsOf('zedong')).toContain('tsetung')
    expect(spellingsOf('ivanov')).toEqual([])
  })
  it('agrees with sameSpelling', () => {
    for (const word of ['zhang', 'lee', 'zedong', 'chol', 'tan', 'jong'])
      for (const other of spellingsOf(word)) expect(sameSpelling(word, other)).toBe(true)
  })
})
