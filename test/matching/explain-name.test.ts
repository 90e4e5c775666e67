import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatchIndex, matchParty } from '../../src/matching/index.js'
import { type ListEntry, nameDetailsSchema, type Party, type Watchlist } from '../../src/model/index.js'

const entry = (id: string, type: ListEntry['type'], name: string): ListEntry => ({
  id,
  list: 'list',
  type,
  names: [{ text: name, kind: 'primary' }],
  programmes: ['X'],
})
const list: Watchlist = {
  id: 'list',
  title: 'List',
  publisher: 'Tests',
  sha256: '0'.repeat(64),
  entries: [
    entry('1', 'person', 'MUHAMMED, Karim Dastoori'),
    entry('2', 'person', 'SOKOLNIKOV, Andrei Viktorovich'),
    entry('3', 'organization', 'Severny Rotor OOO'),
    entry('4', 'organization', 'Zafar Turbine Trading GmbH'),
    entry('5', 'vessel', 'KESTREL 7'),
  ],
}
const index = buildMatchIndex([list])
const find = (party: Party) => matchParty(index, party, { asOf: '2025-06-01', threshold: 0 })[0]!
const reasonsOf = (name: string, type?: Party['type']) => find({ name, ...(type && { type }) }).reasons
const detailsOf = (name: string, type?: Party['type']) => nameDetailsSchema.parse(reasonsOf(name, type)[0]!.details)
const textsOf = (name: string, type?: Party['type']) => reasonsOf(name, type).map(({ text }) => text)
const evidenceOf = (name: string, type?: Party['type']) => detailsOf(name, type).evidence.map(({ text }) => text)

describe('the words of two names', () => {
  it('are laid side by side with how they are alike and how much they tell', () => {
    expect(detailsOf('Mohammad Karim Dastoori', 'person').pairs).toEqual([
      {
        query: 'mohammad',
        listed: 'muhammed',
        how: 'other spelling of the name',
        similarity: 0.96,
        weight: expect.any(Number),
      },
      { query: 'karim', listed: 'karim', how: 'same word', similarity: 1, weight: expect.any(Number) },
      { query: 'dastoori', listed: 'dastoori', how: 'same word', similarity: 1, weight: expect.any(Number) },
    ])
    expect(textsOf('Mohammad Karim Dastoori', 'person')[0]).toBe(
      'The name is nearly the same as the listed name “MUHAMMED, Karim Dastoori” (same: karim, dastoori; mohammad ~ muhammed: other spelling of the name).',
    )
  })

  it('weigh less when they are common', () => {
    const [zafar, , trading] = detailsOf('Zafar Turbine Trading GmbH').pairs
    expect(trading!.weight).toBeLessThan(zafar!.weight)
  })

  it('that only one side has are named, with what they are', () => {
    const { onlyParty, onlyListed } = detailsOf('Andrei Sokolnikov', 'person')
    expect(onlyParty).toEqual([])
    expect(onlyListed).toEqual([{ word: 'viktorovich', weight: expect.any(Number), what: 'father’s name' }])
    expect(textsOf('Andrei Sokolnikov', 'person')).toContain('Only the listed name has “viktorovich” (father’s name).')
    expect(detailsOf('Zafar Turbine Logistics').onlyParty).toMatchObject([{ word: 'logistics', what: 'general word' }])
  })
})

describe('legal forms', () => {
  it.each([
    ['Severny Rotor AG', 'Only the legal form differs: “ag” and “ooo”.'],
    ['Severny Rotor Ltd', 'The legal forms are of the same kind: “ltd”, “ooo”.'],
    ['Severny Rotor', 'Only the legal form “ooo” is missing in the party’s name.'],
    ['Severnyy Rotor AG', 'The legal form differs: “ag” and “ooo”.'],
  ])('of %s are no missing words', (name, text) => {
    const { onlyParty, onlyListed } = detailsOf(name, 'organization')
    expect([...onlyParty, ...onlyListed]).toEqual([])
    expect(textsOf(name, 'organization')).toContain(text)
  })

  it('that are the same are not spoken of', () => {
    expect(detailsOf('Severny Rotor OOO').forms).toBeUndefined()
    expect(reasonsOf('Severny Rotor OOO')).toHaveLength(1)
  })
})

describe('the evidence of the names', () => {
  it('is told in a fixed order, and adds up to the score of the names', () => {
    const { evidence } = detailsOf('Zafar Turbine Logistics')
    const order = [
      'to begin with',
      'less than half|half, or more|most|all',
      'the words that agree|several words',
      'the words stand',
    ]
    for (const [at, text] of order.entries()) expect(evidence[at]!.text).toMatch(new RegExp(`^(?:${text})`))
    const odds = evidence.reduce((sum, piece) => sum + piece.odds, 0)
    const score = reasonsOf('Zafar Turbine Logistics')[0]!.effect
    expect(Math.abs(1 / (1 + Math.exp(-odds)) - score)).toBeLessThan(0.08)
  })

  it.each([
    ['Sokolnikov Andrei', 'person', 'a father’s name is only in the listed name'],
    ['Severny Rotor Ltd', 'organization', 'both have a legal form of the same kind'],
    ['Severny Rotor', 'organization', 'only one of the names has a legal form'],
    ['Zafar Turbine Trading Logistics', 'organization', 'a general word is only in the party’s name'],
    ['Kestrel', 'vessel', 'a number is only in the listed name'],
    ['Muhammed Ivan Dastoori', 'person', 'each name has a word that the other has not'],
    ['Zafarturbine Trading GmbH', 'organization', 'words are written together in one name and apart in the other'],
  ] as const)('of %s says: %s %s', (name, type, text) => {
    expect(evidenceOf(name, type)).toContain(text)
  })

  it('leaves out what has no effect, and has the shape that is published, for any name', () => {
    const words = fc.constantFrom(
      'Zafar',
      'Turbine',
      'Trading',
      'Rotor',
      'GmbH',
      'Andrei',
      'V.',
      'Sokolnikov',
      '7',
      'Kestrel',
      'Karim',
      'al',
      'Dr',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (name) => {
        for (const { reasons } of matchParty(index, { name: name.join(' ') }, { asOf: '2025-06-01', threshold: 0 })) {
          const { pairs, evidence, onlyParty, onlyListed } = nameDetailsSchema.parse(reasons[0]!.details)
          expect(evidence.every(({ odds }) => odds !== 0 && Math.abs(odds * 10 - Math.round(odds * 10)) < 1e-9)).toBe(
            true,
          )
          for (const { weight } of [...pairs, ...onlyParty, ...onlyListed])
            expect(weight).toBe(Math.round(weight * 100) / 100)
          for (const { text } of reasons) expect(text).toMatch(/^[^a-z].*\.$/s)
        }
      }),
    )
  })
})
