import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildOwnershipGraph,
  countOwnership,
  drawSteps,
  type OwnershipGraph,
  type OwnershipTest,
  type PlacedHolding,
} from '../../src/ownership/index.js'

const asOf = '2024-06-01'
const size = 9
const node = fc.integer({ min: 0, max: size - 1 })
const holding = fc.record({
  owner: node,
  owned: node,
  percent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(25, 49.99, 50, 50.01, undefined)),
  control: fc.boolean().map((yes) => yes || undefined),
  joint: fc.constantFrom(undefined, undefined, 'J', 'K'),
  place: fc.constantFrom('a', 'b'),
})
const holdings = fc.array(holding, { maxLength: 25 })
const listed = fc.uniqueArray(node, { maxLength: 5 }).map((some) => new Set(some))
const rules = fc.record<OwnershipTest>({
  limit: fc.constantFrom(25, 50),
  comparison: fc.constantFrom('at-least', 'more-than'),
  aggregation: fc.constantFrom('all', 'joint'),
  control: fc.boolean(),
})

const keys = Array.from({ length: size }, (_, at) => `P${at}`)
const graphOf = (some: readonly PlacedHolding[]) => buildOwnershipGraph(keys, some, asOf)
const verdicts = (some: readonly PlacedHolding[], on: ReadonlySet<number>, rule: OwnershipTest) => {
  const count = countOwnership(graphOf(some), on, rule)
  return keys.map((_, at) => count(at))
}

/** The definition word for word, at any cost: who is owned, looked at again and again until nothing changes. */
function byDefinition(graph: OwnershipGraph, on: ReadonlySet<number>, rule: OwnershipTest): boolean[] {
  const enough = (units: number) =>
    rule.comparison === 'at-least' ? units >= rule.limit * 1e9 : units > rule.limit * 1e9
  const owned = (group: Set<number>, party: number) => {
    const own = graph.into[party]!.filter((stake) => group.has(stake.owner))
    const joints = rule.aggregation === 'joint' ? own.flatMap((stake) => stake.joints) : []
    const counted = graph.into[party]!.filter(
      (stake) => own.includes(stake) || stake.joints.some((joint) => joints.includes(joint)),
    )
    if (rule.control && own.some((stake) => stake.control)) return true
    return enough(counted.reduce((sum, stake) => sum + stake.units, 0))
  }
  const groups = (rule.aggregation === 'all' ? [on] : [...on].map((one) => new Set([one]))).map((start) => {
    const group = new Set(start)
    for (let before = -1; before !== group.size; ) {
      before = group.size
      for (const party of keys.keys()) if (owned(group, party)) group.add(party)
    }
    return group
  })
  return keys.map((_, party) => groups.some((group) => owned(group, party)))
}

describe('ownership', () => {
  test('is what the definition says', () => {
    fc.assert(
      fc.property(holdings, listed, rules, (some, on, rule) => {
        const wanted = byDefinition(graphOf(some), on, rule)
        verdicts(some, on, rule).forEach(({ owned }, party) => {
          // What owns a listed party is told by the listing itself.
          if (!on.has(party)) expect(owned).toBe(wanted[party])
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('does not depend on the order of what is given', () => {
    const shuffled = holdings.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    fc.assert(
      fc.property(shuffled, listed, rules, ([some, other], on, rule) => {
        const told = (given: readonly PlacedHolding[], order: ReadonlySet<number>) =>
          verdicts(given, order, rule).map(({ owned, units }) => ({ owned, units }))
        expect(told(other, new Set([...on].reverse()))).toEqual(told(some, on))
      }),
      { numRuns: 1000 },
    )
  })

  test('never falls when a share grows, a holding is added or a party is listed', () => {
    fc.assert(
      fc.property(holdings, listed, rules, holding, node, fc.nat(), (some, on, rule, more, party, at) => {
        const before = verdicts(some, on, rule)
        const grown = some.map((one, index) =>
          index === at % Math.max(1, some.length) && one.percent !== undefined ? { ...one, percent: 100 } : one,
        )
        for (const after of [
          verdicts(grown, on, rule),
          verdicts([...some, more], on, rule),
          verdicts(some, new Set([...on, party]), rule),
        ]) {
          before.forEach(({ owned }, index) => {
            if (owned && !on.has(index) && index !== party) expect(after[index]!.owned).toBe(true)
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('unknown shares can only add to what is owned', () => {
    fc.assert(
      fc.property(holdings, listed, rules, (some, on, rule) => {
        const most = countOwnership(graphOf(some), on, rule, 'most')
        verdicts(some, on, rule).forEach(({ owned }, party) => {
          if (owned && !on.has(party)) expect(most(party).owned).toBe(true)
        })
      }),
    )
  })

  test('a drawing ends, is bounded, and stops at listed parties', () => {
    fc.assert(
      fc.property(holdings, listed, rules, node, (some, on, rule, party) => {
        const count = countOwnership(graphOf(some), on, rule)(party)
        const { steps, multiplied } = drawSteps(party, on, count.counted)
        expect(steps.length).toBeLessThanOrEqual(24)
        if (multiplied !== undefined) expect(multiplied).toBeLessThanOrEqual(100e9)
        for (const { owned } of steps) expect(owned === party || !on.has(owned)).toBe(true)
      }),
    )
  })
})
