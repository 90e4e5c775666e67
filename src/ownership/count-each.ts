import { type Count, type Counting, type OwnershipTest, reaches, type UnknownShares } from './counting.js'
import { mostUnknown, type OwnershipGraph, type Stake } from './graph.js'
import { ownersFirst } from './owners-first.js'

/**
 * Of very many listed parties that each own a party, as many are followed through it: enough to say that it is owned, and a bound on the work
 * where everybody is said to control everything.
 */
const mostOwners = 8

interface Tally {
  units: number
  unknown: boolean
  controlled: boolean
}

const jointId = (owned: number, joint: string) => `${owned} ${joint}`

/** The stakes of each joint arrangement, and how many listed parties were followed into it. */
type Arrangements = ReadonlyMap<string, { readonly stakes: Stake[]; followed: number }>

function arrangementsOf({ into }: OwnershipGraph): Arrangements {
  const found = new Map<string, { stakes: Stake[]; followed: number }>()
  for (const stake of into.flat()) {
    for (const joint of stake.joints) {
      const id = jointId(stake.owned, joint)
      const known = found.get(id)
      if (known) known.stakes.push(stake)
      else found.set(id, { stakes: [stake], followed: 0 })
    }
  }
  return found
}

/** What one listed party, with what it owns and those who hold jointly with it, has in each party. */
function follow(
  graph: OwnershipGraph,
  person: number,
  test: OwnershipTest,
  unknown: UnknownShares,
  enter: (party: number) => boolean,
  arrangements: Arrangements,
) {
  const group = new Set([person])
  const tallies = new Map<number, Tally>()
  const opened = new Set<string>()
  const joined = new Set<Stake>()
  const shareOf = (party: number, tally: Tally) =>
    tally.units + (unknown === 'most' && tally.unknown ? mostUnknown(graph, party) : 0)
  const add = (tally: Tally, stake: Stake) => {
    if (stake.joints.length > 0) {
      if (joined.has(stake)) return
      joined.add(stake)
    }
    tally.units += stake.units
    if (stake.unknown) tally.unknown = true
  }
  // A set that grows while it is walked: what is owned is followed in its turn.
  for (const owner of group) {
    for (const stake of graph.from[owner]!) {
      const tally = tallies.get(stake.owned) ?? { units: 0, unknown: false, controlled: false }
      tallies.set(stake.owned, tally)
      add(tally, stake)
      if (test.control && stake.control) tally.controlled = true
      for (const joint of stake.joints) {
        const id = jointId(stake.owned, joint)
        const arrangement = arrangements.get(id)!
        if (opened.has(id) || arrangement.followed >= mostOwners) continue
        opened.add(id)
        arrangement.followed++
        for (const other of arrangement.stakes) add(tally, other)
      }
      const owned = tally.controlled || reaches(test, shareOf(stake.owned, tally))
      if (owned && !group.has(stake.owned) && enter(stake.owned)) group.add(stake.owned)
    }
  }
  const counted = (party: number) => graph.into[party]!.filter((stake) => group.has(stake.owner) || joined.has(stake))
  return { group, tallies, shareOf, counted }
}

/**
 * Each listed party alone, with the whole of what those hold that it owns, and with those who hold jointly with it. A listed party that is
 * owned by another listed one adds nothing to that one’s shares and is not looked at by itself.
 */
export function countEach(
  graph: OwnershipGraph,
  listed: ReadonlySet<number>,
  test: OwnershipTest,
  unknown: UnknownShares,
): Counting {
  const owners = new Uint8Array(graph.size)
  const arrangements = arrangementsOf(graph)
  const best = new Map<number, Count>()
  const isBetter = (count: Count, known: Count | undefined) =>
    known === undefined || (count.owned !== known.owned ? count.owned : count.units > known.units)
  const enter = (party: number) => {
    if (owners[party]! >= mostOwners) return false
    owners[party]!++
    return true
  }
  for (const person of ownersFirst(graph)) {
    if (!listed.has(person) || owners[person]! > 0) continue
    const { group, tallies, shareOf, counted } = follow(graph, person, test, unknown, enter, arrangements)
    for (const [party, tally] of tallies) {
      if (party === person) continue
      const units = shareOf(party, tally)
      const owned = tally.controlled || group.has(party) || reaches(test, units)
      const count = { owned, units, controlled: tally.controlled, counted }
      if (isBetter(count, best.get(party))) best.set(party, count)
    }
  }
  const nothing: Count = { owned: false, units: 0, controlled: false, counted: () => [] }
  return (party) => best.get(party) ?? nothing
}
