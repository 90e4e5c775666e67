import { createScreener, defineWatchlist } from '../scripts/built.js'
import { ownershipTests } from '../src/knowledge/ownership-tests.js'
import { buildOwnershipGraph, countOwnership } from '../src/ownership/index.js'
import { largeHoldings } from '../test/ownership/large-graphs.js'

/** What graphs of owners took. */
export interface OwnershipTimes {
  readonly size: number
  readonly graphs: readonly { readonly name: string; readonly buildMs: number; readonly countMs: number }[]
  readonly screenMs: number
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

function timed(work: () => void): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return middle(runs)
}

/** Graphs of 10,000 parties, each judged by every test, and one of them screened as a shipment. */
export function ownershipTimes(size = 10_000): OwnershipTimes {
  const keys = Array.from({ length: size }, (_, at) => `Company ${at}`)
  const tests = ownershipTests('2026-01-01')
  const graphs = largeHoldings(size).map(({ name, holdings, listed }) => {
    const graph = buildOwnershipGraph(keys, holdings, '2026-01-01')
    const on = new Set(listed)
    return {
      name,
      buildMs: timed(() => buildOwnershipGraph(keys, holdings, '2026-01-01')),
      countMs: timed(() => {
        for (const test of tests) countOwnership(graph, on, test)
      }),
    }
  })
  const names = [{ text: 'ZARVAN QUADRIL', kind: 'primary' as const }]
  const list = defineWatchlist({
    id: 'ofac-sdn',
    title: 'Made up',
    publisher: 'Made up',
    entries: [{ id: '1', list: 'ofac-sdn', names }],
  })
  const screener = createScreener({ watchlists: [list], asOf: '2026-01-01' })
  const owners = ['Zarvan Quadril', ...keys]
  const ownership = keys.map((owned, at) => ({ owner: owners[at]!, owned, percent: 60 }))
  const shipment = { parties: [{ name: keys.at(-1)! }], ownership }
  return { size, graphs, screenMs: timed(() => screener.screen(shipment)) }
}
