import type { Stake } from './graph.js'
import { solveRing } from './ring.js'
import { wholeShare } from './share.js'

/** Stakes that are drawn at most; a drawing of more is no help. */
const mostSteps = 24
/** Of these, holdings of listed parties that are far above. */
const mostOfListed = 4

/** Stakes that are looked at before the search for the upper ends is given up. */
const mostWalked = 20_000

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

/** Rounds after which shares that no ring passes on have settled: each way is shorter. */
const rounds = mostSteps + 2

/** Part of the party that its listed owners hold; `undefined` where rings of owners hold all of one another. */
function multiply(steps: readonly Stake[], party: number, listed: ReadonlySet<number>): number | undefined {
  const parts = new Map<number, number>()
  const partOf = (owner: number) => (listed.has(owner) ? 1 : Math.min(1, parts.get(owner) ?? 0))
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<number, number>()
    for (const { owner, owned, units } of steps) {
      sums.set(owned, (sums.get(owned) ?? 0) + (units / wholeShare) * partOf(owner))
    }
    if ([...sums].every(([key, sum]) => parts.get(key) === sum)) return partOf(party) * wholeShare
    for (const [key, sum] of sums) parts.set(key, sum)
  }
  const part = solveRing(steps, party, listed)
  return part === undefined ? undefined : Math.min(1, part) * wholeShare
}

/** Of too many holdings those nearest to the party, and a few in which the listed parties themselves hold. */
function bothEnds(all: readonly Stake[], listed: ReadonlySet<number>): Stake[] {
  const near = all.slice(0, mostSteps - mostOfListed)
  const far = all.slice(near.length).filter((stake) => listed.has(stake.owner))
  return [...near, ...far.slice(0, mostOfListed)]
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
  const all: Stake[] = []
  const ends = new Set<number>()
  const pending = [party]
  const met = new Set(pending)
  let cut = false
  for (const owned of pending) {
    for (const stake of stakesIn(owned)) {
      if (ends.size >= mostSteps || all.length >= mostWalked) {
        cut = true
        break
      }
      all.push(stake)
      if (listed.has(stake.owner)) ends.add(stake.owner)
      else if (!met.has(stake.owner)) {
        met.add(stake.owner)
        pending.push(stake.owner)
      }
    }
    if (cut) break
  }
  cut ||= all.length > mostSteps
  const steps = cut ? bothEnds(all, listed) : all
  const isKnown = !cut && steps.every((stake) => !stake.unknown)
  return {
    steps: [...steps].reverse(),
    cut,
    ends: [...ends],
    multiplied: isKnown ? multiply(steps, party, listed) : undefined,
  }
}
