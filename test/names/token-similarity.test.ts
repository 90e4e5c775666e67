import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uavNetwork } from '../../src/knowledge/compiled/uav-network.js'
import type { PartyType } from '../../src/model/index.js'
import { compareNames, parseName, tokenSimilarity } from '../../src/names/index.js'

const listed = uavNetwork.flatMap(({ names }) => names.map(({ text }) => text))
const types = fc.constantFrom<PartyType | undefined>('person', 'organization', 'vessel', undefined)
const text = fc.oneof(
  fc.constantFrom(...listed),
  fc.constantFrom('Y. A. Hosseinzadeh', 'يوسف حسین زاده', 'Bob', 'Robert', 'Joint Stock Company', 'No. 5', 'Иванова'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const tokens = fc.tuple(text, types).map(([some, type]) => parseName(some, type).tokens)
const runs = { numRuns: 1_000 }

/** Below this two words are different, and how different does not matter. */
const least = 0.6

describe('the similarity of two words', () => {
  it('is the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(tokens, tokens, fc.boolean(), (first, second, known) => {
        for (const a of first) {
          for (const b of second) {
            const similarity = tokenSimilarity(a, b, known)
            const back = tokenSimilarity(b, a, known)
            if (similarity >= least || back >= least) expect(back).toBe(similarity)
            expect(similarity).toBeGreaterThanOrEqual(0)
            expect(similarity).toBeLessThanOrEqual(1)
          }
        }
      }),
      runs,
    )
  })

  it('is 1 for a word and itself, and for no other word', () => {
    fc.assert(
      fc.property(tokens, tokens, (first, second) => {
        for (const a of first) {
          expect(tokenSimilarity(a, { ...a })).toBe(1)
          for (const b of second) if (tokenSimilarity(a, b) === 1) expect(b.text).toBe(a.text)
        }
      }),
      runs,
    )
  })
})

describe('the likeness of two names', () => {
  it('is 1 for every listed name and itself, in any letter case', () => {
    for (const name of listed) {
      for (const type of ['organization', undefined] as const) {
        const parsed = parseName(name, type)
        if (!parsed.screenable) continue
        expect(compareNames(parsed, parseName(name, type)).score, name).toBe(1)
        expect(compareNames(parseName(name.toLowerCase(), type), parsed).score, name).toBe(1)
      }
    }
  })

  it('uses each word once at most, and tells what is left over', () => {
    fc.assert(
      fc.property(text, text, types, (first, second, type) => {
        const [query, other] = [parseName(first, type), parseName(second, type)]
        const { score, pairs, queryOnly, listedOnly } = compareNames(query, other)
        if (score === 0) return
        const all = (words: readonly unknown[]) => words.map((_, at) => at)
        const mine = [...pairs.flatMap((pair) => pair.query), ...queryOnly].sort((a, b) => a - b)
        const theirs = [...pairs.flatMap((pair) => pair.listed), ...listedOnly].sort((a, b) => a - b)
        expect(mine).toEqual(all(query.tokens))
        expect(theirs).toEqual(all(other.tokens))
        for (const { similarity } of pairs) expect(similarity).toBeGreaterThanOrEqual(least)
      }),
      runs,
    )
  })
})
