import { countAll } from './count-all.js'
import { countEach } from './count-each.js'
import type { Counting, OwnershipTest, UnknownShares } from './counting.js'
import type { OwnershipGraph } from './graph.js'

/**
 * What a test says of every party of a graph.
 * @param listed Numbers of the parties that are listed under the regime.
 * @param unknown What shares of unknown size count as.
 */
export function countOwnership(
  graph: OwnershipGraph,
  listed: ReadonlySet<number>,
  test: OwnershipTest,
  unknown: UnknownShares = 'nothing',
): Counting {
  const count = test.aggregation === 'all' ? countAll : countEach
  return count(graph, listed, test, unknown)
}
