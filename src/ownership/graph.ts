import { whyNotInForce } from './in-force.js'
import { unitsOf, wholeShare } from './share.js'

/** A holding as it was given, between numbered parties. */
export interface PlacedHolding {
  /** Number of the owner. */
  readonly owner: number
  /** Number of what is owned. */
  readonly owned: number
  readonly percent?: number | undefined
  readonly control?: boolean | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly joint?: string | undefined
  /** Where it was said: holdings of one pair in one place add up; of several places that say it again, the larger counts. */
  readonly place: string
}

/** All that one party holds in another on a day. */
export interface Stake {
  readonly owner: number
  readonly owned: number
  /** Share in whole units of `share.ts`; what is not known counts as nothing here. */
  readonly units: number
  /** Whether a share of unknown size is part of it. */
  readonly unknown: boolean
  readonly control: boolean
  /** Joint arrangements that it is part of. */
  readonly joints: readonly string[]
}

/** Who owns whom on a day. */
export interface OwnershipGraph {
  /** How many parties there are; they are numbered from 0. */
  readonly size: number
  /** The stakes in each party, in an order that does not depend on the order of what was given. */
  readonly into: readonly (readonly Stake[])[]
  /** The stakes that each party holds. */
  readonly from: readonly (readonly Stake[])[]
  /** All known shares in each party together, in whole units. */
  readonly known: readonly number[]
}

interface Said {
  units: number
  unknown: boolean
}

interface Pair {
  readonly owner: number
  readonly owned: number
  readonly places: Map<string, Said>
  control: boolean
  readonly joints: Set<string>
}

/** A share that two places state counts once, the larger one; it is unknown only where no place knows it. */
function toStake({ owner, owned, places, control, joints }: Pair): Stake {
  const said = [...places.values()]
  const units = said.reduce((most, one) => Math.max(most, one.units), 0)
  const unknown = said.every((one) => one.unknown)
  return { owner, owned, units, unknown, control, joints: [...joints].sort() }
}

/**
 * The holdings in force on a day as a graph. A party’s own shares in itself do not count.
 * @param keys A text for each party, by which those of one party’s stakes are put in order.
 * @param asOf Day, YYYY-MM-DD.
 */
export function buildOwnershipGraph(
  keys: readonly string[],
  holdings: readonly PlacedHolding[],
  asOf: string,
): OwnershipGraph {
  const pairs = new Map<number, Pair>()
  for (const holding of holdings) {
    const { owner, owned, percent, place } = holding
    if (owner === owned || whyNotInForce(holding, asOf) !== undefined) continue
    const id = owner * keys.length + owned
    let pair = pairs.get(id)
    if (pair === undefined) {
      pair = { owner, owned, places: new Map(), control: false, joints: new Set() }
      pairs.set(id, pair)
    }
    const said = pair.places.get(place) ?? { units: 0, unknown: false }
    if (percent === undefined) said.unknown = true
    else said.units += unitsOf(percent)
    pair.places.set(place, said)
    if (holding.control) pair.control = true
    if (holding.joint !== undefined) pair.joints.add(holding.joint.trim())
  }
  const into: Stake[][] = keys.map(() => [])
  const from: Stake[][] = keys.map(() => [])
  const known: number[] = keys.map(() => 0)
  for (const pair of pairs.values()) {
    const stake = toStake(pair)
    into[stake.owned]!.push(stake)
    from[stake.owner]!.push(stake)
    known[stake.owned]! += stake.units
  }
  const byKey = (side: 'owner' | 'owned') => (a: Stake, b: Stake) => {
    const [one, other] = [keys[a[side]]!, keys[b[side]]!]
    return one < other ? -1 : one > other ? 1 : b.units - a.units
  }
  for (const stakes of into) stakes.sort(byKey('owner'))
  for (const stakes of from) stakes.sort(byKey('owned'))
  return { size: keys.length, into, from, known }
}

/** What the unknown shares in a party can come to at most, together, in whole units. */
export const mostUnknown = (graph: OwnershipGraph, party: number): number =>
  Math.max(0, wholeShare - graph.known[party]!)
