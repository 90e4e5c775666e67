import { type Counting, type OwnershipTest, reaches, type UnknownShares } from './counting.js'
import { mostUnknown, type OwnershipGraph } from './graph.js'

/**
 * Shares of all listed parties together. A party that reaches the limit counts as listed itself, with the whole of what it holds; below the
 * limit nothing passes through. Every party is looked at once, so the work is that of reading the graph, whatever its cycles.
 */
export function countAll(
  graph: OwnershipGraph,
  listed: ReadonlySet<number>,
  test: OwnershipTest,
  unknown: UnknownShares,
): Counting {
  const units = new Array<number>(graph.size).fill(0)
  const hasUnknown = new Uint8Array(graph.size)
  const counts = new Uint8Array(graph.size)
  const pending = [...listed]
  for (const party of pending) counts[party] = 1
  const shareOf = (party: number) =>
    units[party]! + (unknown === 'most' && hasUnknown[party] ? mostUnknown(graph, party) : 0)
  for (let at = 0; at < pending.length; at++) {
    for (const stake of graph.from[pending[at]!]!) {
      units[stake.owned]! += stake.units
      if (stake.unknown) hasUnknown[stake.owned] = 1
      if (counts[stake.owned]) continue
      if ((test.control && stake.control) || reaches(test, shareOf(stake.owned))) {
        counts[stake.owned] = 1
        pending.push(stake.owned)
      }
    }
  }
  const counted = (party: number) => graph.into[party]!.filter((stake) => counts[stake.owner])
  return (party) => {
    const controlled = test.control && counted(party).some((stake) => stake.control)
    const share = shareOf(party)
    return { owned: controlled || reaches(test, share), units: share, controlled, counted }
  }
}
