import type { Stake } from './graph.js'
import { unitsOf } from './share.js'

/** When a regime counts a party as owned by listed ones. */
export interface OwnershipTest {
  /** Share in per cent, 0 to 100. */
  readonly limit: number
  /** Whether the limit itself is enough. */
  readonly comparison: 'at-least' | 'more-than'
  /** Whose shares are added up: those of all listed parties, or of one and those who hold jointly with it. */
  readonly aggregation: 'all' | 'joint'
  /** Whether control without the share is enough. */
  readonly control: boolean
}

/** What a share that is not known counts as: `nothing`, or the `most` that the known shares leave. */
export type UnknownShares = 'nothing' | 'most'

/** What a test says of one party. */
export interface Count {
  /** Whether the test counts it as owned, or controlled, by listed parties. */
  readonly owned: boolean
  /** Share that counts, in whole units. */
  readonly units: number
  /** Whether control is among what counts. */
  readonly controlled: boolean
  /** The stakes in a party that count, for this party and for those on the way to the listed ones. */
  readonly counted: (party: number) => readonly Stake[]
}

/** What a test says of each party, by number. */
export type Counting = (party: number) => Count

/** Whether a share reaches the limit of a test. */
export function reaches({ limit, comparison }: OwnershipTest, units: number): boolean {
  const least = unitsOf(limit)
  return comparison === 'at-least' ? units >= least : units > least
}
