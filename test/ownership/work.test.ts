import { describe, expect, test } from 'vitest'
import { ownershipTests } from '../../src/knowledge/ownership-tests.js'
import { countOwnership } from '../../src/ownership/index.js'
import { largeGraphs } from './large-graphs.js'

describe.each(largeGraphs(10_000))('$name', ({ graph, listed }) => {
  test.each(ownershipTests('2026-01-01'))('$regime looks at each party a few times at most', (rule) => {
    let reads = 0
    const watched = {
      ...graph,
      from: new Proxy(graph.from, {
        get: (target, key) => {
          reads++
          return Reflect.get(target, key)
        },
      }),
    }
    countOwnership(watched, listed, rule)
    const stakes = graph.from.reduce((sum, some) => sum + some.length, 0)
    expect(reads).toBeLessThan(12 * (graph.size + stakes))
  })
})
