import { resolveCountry } from '../geography/index.js'
import { readIdentifier, standsForOne } from '../identifiers/index.js'
import type { Holding, Owner, Party, Shipment } from '../model/index.js'
import {
  buildOwnershipGraph,
  foldedName,
  type PartyTraits,
  type PlacedHolding,
  sameParties,
  whyNotInForce,
} from '../ownership/index.js'
import type { OwnershipFacts, PartyFacts } from './facts.js'
import { newNaming } from './named-parties.js'
import { gatherOne, type PartyLookUp } from './party-facts.js'

/** A party wherever it was given, before it is known which of them are the same. */
interface Given {
  readonly party: Party
  readonly subject: string
}

/** A holding between two parties as they were given, by their places in the list of all. */
interface GivenHolding {
  readonly owner: number
  readonly owned: number
  readonly terms: Omit<Owner, 'party'>
  readonly place: string
}

function traitsOf({ name, type, country, dateOfBirth, incorporatedOn, identifiers = [] }: Party): PartyTraits {
  const numbers = identifiers.map(readIdentifier).filter((fact) => fact.status !== 'invalid' && standsForOne(fact))
  return {
    name,
    type,
    country: country === undefined ? undefined : resolveCountry(country),
    born: dateOfBirth ?? incorporatedOn,
    numbers: numbers.map((fact) => ({ kind: `${fact.kind} ${fact.country ?? ''}`, value: fact.value })),
  }
}

/** Every party and holding of a deal: those of `parties` with their owners, then those of the flat form. */
function readHoldings({ parties = [], ownership = [] }: Shipment): { given: Given[]; holdings: GivenHolding[] } {
  const given: Given[] = []
  const holdings: GivenHolding[] = []
  const naming = newNaming()
  const walk = (party: Party, subject: string): number => {
    const at = given.push({ party, subject }) - 1
    naming.add(party, at)
    for (const [index, { party: owner, ...terms }] of (party.owners ?? []).entries()) {
      holdings.push({ owner: walk(owner, `${subject}/owners/${index}/party`), owned: at, terms, place: subject })
    }
    // Directors hold nothing by being directors, but a row of the flat form may name one.
    for (const [index, director] of (party.directors ?? []).entries()) walk(director, `${subject}/directors/${index}`)
    return at
  }
  for (const [at, party] of parties.entries()) walk(party, `/parties/${at}`)
  // Parties first, then texts: a text may name a party of a later row.
  const sides = ownership.flatMap((row, at) =>
    (['owner', 'owned'] as const).map((side) => {
      const value = row[side]
      return typeof value === 'string' ? undefined : walk({ role: 'owner', ...value }, `/ownership/${at}/${side}`)
    }),
  )
  const find = (value: Holding['owner'], side: string, at: number): number =>
    sides[at] ?? naming.find(value as string) ?? walk({ name: value as string, role: 'owner' }, side)
  for (const [at, { owner, owned, ...terms }] of ownership.entries()) {
    holdings.push({
      owner: find(owner, `/ownership/${at}/owner`, at * 2),
      owned: find(owned, `/ownership/${at}/owned`, at * 2 + 1),
      terms,
      place: '/ownership',
    })
  }
  return { given, holdings }
}

/** Parties above some, by the number of the node, each with why its holding does not count; those above which it does are first. */
function above(starts: Iterable<number>, holdings: readonly (PlacedHolding & { past: string | undefined })[]) {
  const into = new Map<number, (PlacedHolding & { past: string | undefined })[]>()
  for (const holding of holdings) {
    const known = into.get(holding.owned)
    if (known) known.push(holding)
    else into.set(holding.owned, [holding])
  }
  const found = new Map<number, string | undefined>([...starts].map((start) => [start, undefined]))
  const past: (readonly [number, string])[] = []
  for (const [node] of found) {
    for (const holding of into.get(node) ?? []) {
      if (holding.past !== undefined) past.push([holding.owner, holding.past])
      else if (!found.has(holding.owner)) found.set(holding.owner, undefined)
    }
  }
  for (const [start, why] of past) {
    if (found.has(start)) continue
    found.set(start, why)
    const pending = [start]
    for (const node of pending) {
      for (const { owner } of into.get(node) ?? []) {
        if (found.has(owner)) continue
        found.set(owner, why)
        pending.push(owner)
      }
    }
  }
  return found
}

const holdsNothing = ({ owners = [], directors = [] }: Party): boolean => owners.length === 0 && directors.length === 0
const none: OwnershipFacts = Object.freeze({ nodes: [], graph: buildOwnershipGraph([], [], '') })

/**
 * Who owns whom in a deal, each party once wherever it was given, and the facts of those that stand above a party of the deal and are named
 * in the flat form alone. What else the flat form holds, such as sister companies, is not looked up.
 * @param known Facts of the parties of the deal and their owners.
 * @param asOf Day whose holdings count.
 * @param lookUp Looks parties up in the lists.
 */
export function gatherOwnership(
  shipment: Shipment,
  known: readonly PartyFacts[],
  asOf: string,
  lookUp: PartyLookUp,
): { parties: PartyFacts[]; ownership: OwnershipFacts } {
  // Most deals tell of no owner: their parties need not be compared with one another.
  if ((shipment.ownership ?? []).length === 0 && (shipment.parties ?? []).every(holdsNothing))
    return { parties: [], ownership: none }
  const { given, holdings } = readHoldings(shipment)
  const nodeOf = sameParties(given.map(({ party }) => traitsOf(party)))
  const placed = holdings.map(({ owner, owned, terms, place }) => ({
    ...terms,
    owner: nodeOf[owner]!,
    owned: nodeOf[owned]!,
    place,
    past: whyNotInForce(terms, asOf),
  }))
  const nodes: { name: string; parties: PartyFacts[] }[] = []
  for (const [at, { party }] of given.entries()) nodes[nodeOf[at]!] ??= { name: party.name, parties: [] }
  const factsAt = new Map(known.map((facts) => [facts.subject, facts]))
  const looked = new Set<string>()
  const keep = (at: number, facts: PartyFacts) => {
    nodes[nodeOf[at]!]!.parties.push(facts)
    looked.add(`${nodeOf[at]} ${foldedName(facts.party.name)}`)
  }
  for (const [at, { subject }] of given.entries()) {
    const facts = factsAt.get(subject)
    if (facts) keep(at, facts)
  }
  const starts = new Set(given.flatMap(({ subject }, at) => (/^\/parties\/\d+$/.test(subject) ? [nodeOf[at]!] : [])))
  const standing = above(starts, placed)
  const parties: PartyFacts[] = []
  for (const [at, { party, subject }] of given.entries()) {
    const node = nodeOf[at]!
    if (factsAt.has(subject) || !standing.has(node) || looked.has(`${node} ${foldedName(party.name)}`)) continue
    const facts = gatherOne(party, subject, asOf, lookUp, standing.get(node))
    parties.push(facts)
    keep(at, facts)
  }
  const graph = buildOwnershipGraph(
    nodes.map((node) => node.name),
    placed,
    asOf,
  )
  return { parties, ownership: { nodes, graph } }
}
