import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty } from '../../src/matching/index.js'
import type { Party, PartyMatch } from '../../src/model/index.js'
import { parseName } from '../../src/names/index.js'
import { createScreener } from '../../src/screener.js'
import { evidence, fewEntries, listOf, words } from './lists.js'

const asOf = '2025-06-01'
const index = buildMatchIndex([listOf([...fewEntries])])
const everything = { asOf, threshold: 0, limit: 1_000 }
const find = (party: Party, at = index) => matchParty(at, party, everything)
const byEntry = (matches: readonly PartyMatch[]) => new Map(matches.map((match) => [match.entryId, match]))
const scores = (matches: readonly PartyMatch[]) => matches.map(({ entryId, score }) => `${entryId}: ${score}`).sort()

const listedName = fc.constantFrom(...fewEntries.flatMap(({ names }) => names.map(({ text }) => text)))
const madeUp = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '))
const name = fc.oneof(
  listedName,
  madeUp,
  fc.tuple(listedName, madeUp).map(([first, second]) => `${first} ${second}`),
)
const type = fc.constantFrom(...evidence.type)
const party: fc.Arbitrary<Party> = fc.record(
  {
    name,
    type,
    country: fc.constantFrom(...evidence.country),
    nationality: fc.constantFrom(...evidence.nationality),
    dateOfBirth: fc.constantFrom(...evidence.dateOfBirth),
    address: fc.constantFrom(...evidence.address),
    aliases: fc.array(madeUp, { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
)
const runs = { numRuns: 300 }

describe('the score of a match', () => {
  it('is a number above 0 and up to 1, whatever is asked', () => {
    fc.assert(
      fc.property(party, (one) => {
        for (const { score, reasons } of find(one)) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          for (const { effect } of reasons) expect(Math.abs(effect)).toBeLessThanOrEqual(1)
        }
      }),
      runs,
    )
  })

  it('is what its reasons add up to', () => {
    fc.assert(
      fc.property(party, (one) => {
        for (const { score, reasons } of find(one))
          expect(Math.abs(reasons.reduce((all, { effect }) => all + effect, 0) - score)).toBeLessThan(0.0011)
      }),
      runs,
    )
  })

  it('does not change with letter case', () => {
    fc.assert(
      fc.property(party, (one) => {
        const found = scores(find(one))
        expect(scores(find({ ...one, name: one.name.toUpperCase() }))).toEqual(found)
        expect(scores(find({ ...one, name: one.name.toLowerCase() }))).toEqual(found)
      }),
      runs,
    )
  })

  it('does not change with invisible characters', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200f', '\u202e')
    fc.assert(
      fc.property(party, invisible, fc.nat(40), (one, mark, at) => {
        const hidden = `${one.name.slice(0, at)}${mark}${one.name.slice(at)}`
        expect(scores(find({ ...one, name: hidden }))).toEqual(scores(find(one)))
      }),
      runs,
    )
  })
})

describe('what is found', () => {
  it('does not depend on the order of entries', () => {
    const reversed = buildMatchIndex([listOf([...fewEntries].reverse())])
    fc.assert(
      fc.property(party, (one) => {
        expect(scores(find(one, reversed))).toEqual(scores(find(one)))
      }),
      runs,
    )
  })

  it('does not depend on the order of lists', () => {
    const halves = [listOf(fewEntries.slice(0, 7), 'first'), listOf(fewEntries.slice(7), 'second')]
    const [forth, back] = [buildMatchIndex(halves), buildMatchIndex([...halves].reverse())]
    fc.assert(
      fc.property(party, (one) => {
        expect(scores(find(one, back))).toEqual(scores(find(one, forth)))
      }),
      runs,
    )
  })

  it('is the same to the byte when it is asked again, and by an index that has answered 200 other queries', () => {
    fc.assert(
      fc.property(fc.array(party, { minLength: 200, maxLength: 200 }), party, (others, one) => {
        const fresh = buildMatchIndex([listOf([...fewEntries])])
        const first = JSON.stringify(find(one, fresh))
        expect(JSON.stringify(find(one, fresh))).toBe(first)
        for (const other of others) find(other, fresh)
        expect(JSON.stringify(find(one, fresh))).toBe(first)
      }),
      { numRuns: 10 },
    )
  })
})

describe('what is known beside the name', () => {
  const keys = ['country', 'nationality', 'dateOfBirth', 'address'] as const
  const codes: Readonly<Record<(typeof keys)[number], readonly string[]>> = {
    country: ['country', 'nationality'],
    nationality: ['nationality'],
    dateOfBirth: ['birth-date'],
    address: ['address'],
  }

  it('raises a score, or lowers it and says so', () => {
    fc.assert(
      fc.property(party, fc.constantFrom(...keys), (one, key) => {
        const { [key]: _, ...less } = one
        const without = byEntry(find(less as Party))
        for (const match of find(one)) {
          const before = without.get(match.entryId)?.score ?? 0
          // Effects and scores are told to four digits.
          if (before > match.score + 0.00015)
            expect(match.reasons.some(({ code, effect }) => codes[key].includes(code) && effect < 0)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('never makes a hold of a weak alias unless it backs it', () => {
    const weak = fewEntries.flatMap(({ names }) => names.filter(({ kind }) => kind === 'weak-alias'))
    const alias = fc.constantFrom(...weak.map(({ text }) => text))
    fc.assert(
      fc.property(alias, type, fc.constantFrom(...evidence.country, undefined), (text, kind, country) => {
        for (const { matchedKind, score } of find({ name: text, type: kind, country }))
          if (matchedKind === 'weak-alias') expect(score).toBeLessThan(holdThreshold)
      }),
      runs,
    )
  })
})

describe('a name that holds nothing to compare', () => {
  const screener = createScreener({ watchlists: [listOf([...fewEntries])], asOf })
  const nothing = fc.constantFrom(
    '-',
    '...',
    'LLC',
    'OOO',
    'Ltd.',
    'Mr',
    'of',
    'the',
    '1',
    '2024',
    'N/A',
    '?',
    'a',
    '()',
  )
  const text = fc.oneof(
    fc.array(nothing, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 6 }).filter((some) => some.trim() !== ''),
    madeUp,
  )

  it('is told and matches nothing; any other is not told', () => {
    fc.assert(
      fc.property(text, type, (given, kind) => {
        const { screenable } = parseName(given, kind)
        const { flags } = screener.screenParty({ name: given, type: kind })
        expect(flags.some(({ rule }) => rule === 'party/not-screenable')).toBe(!screenable)
        if (!screenable) expect(find({ name: given, type: kind })).toEqual([])
      }),
      runs,
    )
  })
})
