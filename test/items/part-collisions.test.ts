import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { kindOf } from '../../src/items/kinds.js'
import { partNumberEvidence, partNumbersIn } from '../../src/items/part-number.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../../src/knowledge/compiled/uav-part-rows.js'

const asOf = '2026-11-24'
const ordinary = parse(readFileSync(join(import.meta.dirname, 'negatives.csv'), 'utf8'), {
  columns: true,
}) as { written: string; what: string }[]

/** What reports an ordinary number at the review threshold, named with the beginning that collides. */
function collisions({ written, what }: { written: string; what: string }): string[] {
  return [true, false].flatMap((field) => {
    const item = field ? { description: '', partNumber: written } : { description: written }
    const matches = classifyItem(item, { asOf }).filter(
      (match) =>
        match.score >= itemReviewThreshold &&
        match.reasons.some((reason) => reason.code === 'part-number') &&
        // A bearing is a listed code and rightly found; a group it has none.
        !(what === 'bearing' && match.catalogue === 'chpl'),
    )
    if (matches.length === 0) return []
    const { families, systems } = field ? partNumberEvidence(written) : partNumbersIn(written)
    const by = [...families, ...systems].map(
      (hit) => `${hit.row.maker} ${'family' in hit.row ? hit.row.family : hit.row.id} (${hit.pattern})`,
    )
    return [`“${written}” (${what}) is taken for ${by.join(', ')} as ${field ? 'part number' : 'description'}`]
  })
}

describe('ordinary numbers', () => {
  it('are many and of many kinds', () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(300)
    expect(new Set(ordinary.map((row) => row.what)).size).toBeGreaterThanOrEqual(20)
  })

  it('find no family', () => {
    expect(ordinary.flatMap(collisions)).toEqual([])
  })
})

interface Beginning {
  readonly pattern: string
  readonly name: string
  readonly groups: readonly string[]
}
const systems: Beginning[] = partPrefixRows.flatMap((row) =>
  row.patterns.map((pattern) => ({ pattern, name: `${row.maker} ${row.family}`, groups: kindOf(row.kind).groups })),
)
const families: Beginning[] = uavPartRows.flatMap((row) =>
  row.patterns.map((pattern) => ({ pattern, name: row.id, groups: row.groups })),
)

/** Whether one and the same number can begin with both patterns, which are of one length. */
const meet = (a: string, b: string) =>
  [...a].every((x, at) => {
    const y = b[at]!
    if (x === y || x === '?' || y === '?') return true
    const digit = /[0-9#]/
    return (x === '#' && digit.test(y)) || (y === '#' && digit.test(x)) || (x === '@' && !digit.test(y)) || (y === '@' && !digit.test(x))
  }) // biome-ignore format: one line a case

describe('part families', () => {
  it('are at least 300, of well over 60 makers', () => {
    expect(partPrefixRows.length).toBeGreaterThanOrEqual(300)
    expect(new Set(partPrefixRows.map((row) => row.maker)).size).toBeGreaterThan(60)
  })

  it('never share a beginning', () => {
    const seen = new Map<string, string>()
    const shared: string[] = []
    for (const { pattern, name } of systems) {
      const other = seen.get(pattern)
      if (other !== undefined) shared.push(`${pattern}: ${other} and ${name}`)
      seen.set(pattern, name)
    }
    expect(shared).toEqual([])
  })

  it('lead to other groups only where the longer literal beginning decides', () => {
    const undecided: string[] = []
    const byShape = new Map<string, Beginning[]>()
    for (const beginning of systems) {
      const literal = beginning.pattern.split(/[#@?]/, 1)[0]!
      const key = `${beginning.pattern.length} ${literal}`
      for (const other of byShape.get(key) ?? []) {
        const same = String(other.groups) === String(beginning.groups)
        if (!same && meet(other.pattern, beginning.pattern))
          undecided.push(`${other.pattern} of ${other.name} and ${beginning.pattern} of ${beginning.name}`)
      }
      byShape.set(key, [...(byShape.get(key) ?? []), beginning])
    }
    expect(undecided).toEqual([])
  })

  it('reported in debris agree with the numbering systems on the group', () => {
    const bySystem = new Map(systems.map((system) => [system.pattern, system]))
    // The debris report has protection parts, regulators and video circuits of one maker in one row of electronics.
    const told = new Set(['GS29##'])
    const disagree = families.flatMap(({ pattern, name, groups }) => {
      const system = bySystem.get(pattern)
      const agree =
        told.has(pattern) ||
        system === undefined ||
        groups.length === 0 ||
        system.groups.some((id) => groups.includes(id as never))
      return agree ? [] : [`${pattern}: ${name} ${groups} but ${system.name} ${system.groups}`]
    })
    expect(disagree).toEqual([])
  })
})
