import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PartyTraits, sameParties } from '../../src/ownership/index.js'

const party = (name: string, more: Partial<PartyTraits> = {}): PartyTraits => ({ name, numbers: [], ...more })
const inn = (value: string) => ({ numbers: [{ kind: 'inn RU', value }] })

describe('two are the same', () => {
  test.each<[string, PartyTraits[]]>([
    ['by name, whatever its letter case and signs', [party('Mitte AG'), party('MITTE  A.G.'.replace('A.G.', 'AG'))]],
    [
      'by name where only one says more',
      [party('Mitte AG'), party('Mitte AG', { country: 'DE', type: 'organization' })],
    ],
    ['by number, whatever the names', [party('Mitte AG', inn('1')), party('Митте', inn('1'))]],
    ['by birth dates of one year', [party('A B', { born: '1970' }), party('A B', { born: '1970-05-03' })]],
  ])('%s', (_what, parties) => {
    expect(sameParties(parties)).toEqual([0, 0])
  })
})

describe('two are not the same', () => {
  test.each<[string, PartyTraits[]]>([
    ['of different names', [party('Mitte AG'), party('Mitte GmbH')]],
    ['of different countries', [party('Mitte AG', { country: 'DE' }), party('Mitte AG', { country: 'CH' })]],
    ['of different types', [party('Baltika', { type: 'vessel' }), party('Baltika', { type: 'organization' })]],
    ['born in different years', [party('A B', { born: '1970' }), party('A B', { born: '1971-01-01' })]],
    ['of different numbers of one kind', [party('Mitte AG', inn('1')), party('Mitte AG', inn('2'))]],
    ['of no name', [party(''), party('—')]],
  ])('%s', (_what, parties) => {
    expect(sameParties(parties)).toEqual([0, 1])
  })
})

test('one that could be either of two is neither', () => {
  expect(sameParties([party('Mitte AG', inn('1')), party('Mitte AG', inn('2')), party('Mitte AG')])).toEqual([0, 1, 2])
})

test('the order does not matter', () => {
  const some = fc.array(
    fc.record({
      name: fc.constantFrom('A', 'a', 'B', ''),
      country: fc.constantFrom(undefined, 'DE', 'RU'),
      numbers: fc.array(fc.record({ kind: fc.constantFrom('inn', 'lei'), value: fc.constantFrom('1', '2') }), {
        maxLength: 2,
      }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(some, (parties) => {
      const there = sameParties(parties)
      const back = sameParties([...parties].reverse()).reverse()
      for (const a of parties.keys()) {
        for (const b of parties.keys()) expect(there[a] === there[b]).toBe(back[a] === back[b])
      }
    }),
  )
})
