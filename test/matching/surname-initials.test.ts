import { describe, expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import type { ListEntry, Party, Watchlist } from '../../src/model/index.js'

const person = (id: string, name: string, more: Partial<ListEntry> = {}): ListEntry => ({
  id,
  list: 'list',
  type: 'person',
  names: [{ text: name, kind: 'primary' }],
  programmes: ['X'],
  ...more,
})

const watchlist: Watchlist = {
  id: 'list',
  title: 'List',
  publisher: 'Tests',
  sha256: '0'.repeat(64),
  entries: [
    person('11', 'HOSSEINZADEH, Yousef Ali', { datesOfBirth: ['1983-05-29'], countries: ['IR'] }),
    person('12', 'IVANOV, Ivan Ivanovich'),
    person('13', 'PRIGOZHIN, Yevgeniy Viktorovich', {
      names: [
        { text: 'PRIGOZHIN, Yevgeniy Viktorovich', kind: 'primary' },
        { text: 'ПРИГОЖИН, Евгений Викторович', kind: 'native' },
      ],
    }),
    person('14', 'YUDINTSEV, Yuriy Khasanovich'),
    person('15', 'VEGA SANCHEZ, Jose Raul'),
    person('16', 'LUKIC, Milanov'),
  ],
}
const index = buildMatchIndex([watchlist])
const find = (party: Party, threshold: number) => matchParty(index, party, { asOf: '2025-06-01', threshold })
const scoreOf = (party: Party, id: string) => find(party, 0).find((match) => match.entryId === id)?.score ?? 0

describe('a surname with initials', () => {
  const persons = [['person'], [undefined]] as const
  describe.each(persons)('(%s)', (type) => {
    it.each([
      ['Y. A. Hosseinzadeh', '11'],
      ['Y.A. Hoseynzadeh', '11'],
      ['Hosseinzadeh, Y. A.', '11'],
      ['Hosseinzadeh Y.A.', '11'],
      ['Hosseinzadeh Y A', '11'],
      ['Пригожин Е. В.', '13'],
      ['E.V. Prigozhin', '13'],
      ['Yu. Kh. Yudintsev', '14'],
      ['Юдинцев Ю.Х.', '14'],
      ['J. R. Vega Sanchez', '15'],
    ])('%s is worth a look and never held', (name, id) => {
      const score = scoreOf({ name, type }, id)
      expect(score).toBeGreaterThanOrEqual(reviewThreshold)
      expect(score).toBeLessThan(holdThreshold)
    })

    it.each([
      ['I. I. Ivanov', '12'],
      ['Ivanov I.I.', '12'],
      ['A. B. Hosseinzadeh', '11'],
      ['A. Y. Hosseinzadeh', '11'],
      ['Y. K. Hosseinzadeh', '11'],
      ['Y. A. Hosseini', '11'],
      ['V. E. Prigozhin', '13'],
      ['Y. H. Viktorovich', '13'],
      ['L. Milanov', '16'],
      ['R. Vega Sanchez', '15'],
    ])('%s is not worth a look', (name, id) => {
      expect(scoreOf({ name, type }, id)).toBeLessThan(reviewThreshold)
    })
  })

  it('is not held with country, type and birth date either', () => {
    const party: Party = { name: 'Y. A. Hosseinzadeh', type: 'person', dateOfBirth: '1983-05-29', country: 'IR' }
    const [match] = find(party, reviewThreshold)
    expect(match!.score).toBeGreaterThanOrEqual(reviewThreshold)
    expect(match!.score).toBeLessThan(holdThreshold)
    expect(match!.reasons.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(match!.score, 3)
    expect(match!.reasons.some(({ text }) => /only initials are known/.test(text))).toBe(true)
  })

  it('does not hold down the full name beside it', () => {
    const party: Party = { name: 'Y. V. Prigozhin', aliases: ['Yevgeniy Prigozhin'], type: 'person' }
    expect(scoreOf(party, '13')).toBeGreaterThanOrEqual(holdThreshold)
    expect(scoreOf({ name: 'Yevgeniy V. Prigozhin', type: 'person' }, '13')).toBeGreaterThanOrEqual(holdThreshold)
  })
})
