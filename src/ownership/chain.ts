import type { Stake } from './graph.js'
import { wholeShare } from './share.js'

/** Stakes that are drawn at most; a drawing of more is no help. */
const mostSteps = 24

/** The holdings that lead from listed parties down to a party. */
export interface Drawing {
  /** From the listed parties down to the party itself. */
  readonly steps: readonly Stake[]
  /** Whether there are more than were drawn. */
  readonly cut: boolean
  /** The listed parties at the upper ends. */
  readonly ends: readonly number[]
  /** Shares multiplied along each way and added up, in whole units; `undefined` where a share on the way is not known or not drawn. */
  readonly multiplied: number | undefined
}

/** Rounds after which shares that go round in a ring of owners have settled as far as they are told. */
const rounds = 60

function multiply(steps: readonly Stake[], party: number, listed: ReadonlySet<number>): number {
  const parts = new Map<number, number>()
  const partOf = (owner: number) => (listed.has(owner) ? 1 : Math.min(1, parts.get(owner) ?? 0))
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<number, number>()
    for (const { owner, owned, units } of steps) {
      sums.set(owned, (sums.get(owned) ?? 0) + (units / wholeShare) * partOf(owner))
    }
    const settled = [...sums].every(([key, sum]) => parts.get(key) === sum)
    for (const [key, sum] of sums) parts.set(key, sum)
    if (settled) break
  }
  return Math.min(1, parts.get(party) ?? 0) * wholeShare
}

/**
 * Draws the holdings above a party, nearest first found, up to the listed parties; it never goes above one of those.
 * @param stakesIn The stakes in a party that are to be drawn.
 */
export function drawSteps(
  party: number,
  listed: ReadonlySet<number>,
  stakesIn: (party: number) => readonly Stake[],
): Drawing {
  const steps: Stake[] = []
  const ends = new Set<number>()
  const pending = [party]
  const met = new Set(pending)
  let cut = false
  for (const owned of pending) {
    for (const stake of stakesIn(owned)) {
      if (steps.length >= mostSteps) {
        cut = true
        break
      }
      steps.push(stake)
      if (listed.has(stake.owner)) ends.add(stake.owner)
      else if (!met.has(stake.owner)) {
        met.add(stake.owner)
        pending.push(stake.owner)
      }
    }
  }
  const isKnown = !cut && steps.every((stake) => !stake.unknown)
  return {
    steps: steps.reverse(),
    cut,
    ends: [...ends],
    multiplied: isKnown ? multiply(steps, party, listed) : undefined,
  }
}
