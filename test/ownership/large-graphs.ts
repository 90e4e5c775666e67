import { buildOwnershipGraph, type OwnershipGraph, type PlacedHolding } from '../../src/ownership/index.js'

/** A large graph that is made to be slow for some way of looking at it. */
export interface LargeGraph {
  readonly name: string
  readonly graph: OwnershipGraph
  readonly listed: ReadonlySet<number>
}

/** The holdings of graphs of so many parties. */
export function largeHoldings(size: number): { name: string; holdings: PlacedHolding[]; listed: number[] }[] {
  const all = Array.from({ length: size }, (_, at) => at)
  const hold = (owner: number, owned: number, percent: number, more: Partial<PlacedHolding> = {}): PlacedHolding => ({
    owner,
    owned,
    percent,
    place: '',
    ...more,
  })
  const chain = all.slice(1).map((at) => hold(at - 1, at, 60))
  const ring = [...chain, hold(size - 1, 0, 40)]
  const half = size >> 1
  return [
    { name: 'a chain', holdings: chain, listed: [0] },
    { name: 'a chain of listed parties', holdings: chain, listed: [...all].reverse() },
    { name: 'a ring', holdings: ring, listed: [0] },
    { name: 'a ring of listed parties', holdings: ring, listed: all },
    {
      name: 'a tree of many owners',
      holdings: all.slice(1).map((at) => hold((at - 1) >> 1, at, 100)),
      listed: [0],
    },
    {
      name: 'many holdings in all that follow',
      holdings: all.flatMap((at) => [1, 7, 50].flatMap((step) => (at + step < size ? [hold(at, at + step, 33)] : []))),
      listed: all.slice(0, 60),
    },
    {
      name: 'half of all parties control the head of a chain',
      holdings: [
        ...all.slice(0, half).map((at) => hold(at, half, 0, { control: true })),
        ...all.slice(half + 1).map((at) => hold(at - 1, at, 60)),
        hold(0, half, 60),
      ],
      listed: all.slice(0, half),
    },
    {
      name: 'half of all parties hold jointly',
      holdings: [...all.slice(0, size - 1).map((at) => hold(at, size - 1, 100 / size, { joint: 'J' }))],
      listed: all.slice(0, size - 1),
    },
  ]
}

/** The same as graphs. */
export function largeGraphs(size: number): LargeGraph[] {
  const keys = Array.from({ length: size }, (_, at) => `Company ${at}`)
  return largeHoldings(size).map(({ name, holdings, listed }) => ({
    name,
    graph: buildOwnershipGraph(keys, holdings, '2024-06-01'),
    listed: new Set(listed),
  }))
}
