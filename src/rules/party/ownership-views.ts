import { z } from 'zod'
import type { Facts } from '../../facts/facts.js'
import { type DatedTest, ownershipTests, type Regime, regimesOfListing } from '../../knowledge/ownership-tests.js'
import type { PartyMatch } from '../../model/index.js'
import { type Above, type Counting, countOwnership, reachedFrom } from '../../ownership/index.js'

/** Options of the rules on ownership. */
export const ownershipOptions = {
  affiliatesAfterSuspension: z
    .enum(['in-force', 'suspended'])
    .default('in-force')
    .describe(
      'Whether the BIS affiliates rule counts from 2026-11-10 on. By its own text it comes back on that day; whether it did is not verified here, and the reason says so.',
    ),
  euLimit: z
    .enum(['more-than-half', 'half-or-more'])
    .default('more-than-half')
    .describe(
      'Share from which the EU test counts a party as owned: `more-than-half` as the facts held here say, or `half-or-more`, the stricter reading.',
    ),
  lists: z
    .record(z.string(), z.array(z.enum(['OFAC', 'BIS', 'EU', 'UK'])))
    .default({})
    .describe(
      'Regimes whose tests count for further lists, by id of the list, for example `{"our-list": ["OFAC"]}`. The publishers’ own lists are known.',
    ),
}

/** The options as a rule sees them. */
export interface OwnershipOptions {
  readonly affiliatesAfterSuspension: 'in-force' | 'suspended'
  readonly euLimit: 'more-than-half' | 'half-or-more'
  readonly lists: Readonly<Record<string, readonly Regime[]>>
}

/** A match that stands for a party of the graph, with the regimes for which it counts. */
export interface Listing {
  readonly match: PartyMatch
  readonly regimes: readonly Regime[]
}

/** What one regime’s test says on the day. */
export interface RegimeView {
  readonly test: DatedTest
  /** Whether the test holds on the day. */
  readonly active: boolean
  /** Why it does not, or that this is not verified, as a plain sentence. */
  readonly notice: string | undefined
  /** Parties listed under the regime. */
  readonly listed: ReadonlySet<number>
  /** Whether one of them stands above a party, or is the party. */
  readonly above: Above
  readonly count: Counting
  /** The same with unknown shares as large as they can be. */
  readonly most: Counting
}

/** The listings of each party of the graph that has any. */
export function listingsOf(
  { ownership }: Facts,
  lists: OwnershipOptions['lists'],
  counts: (match: PartyMatch) => boolean,
): Map<number, Listing[]> {
  const found = new Map<number, Listing[]>()
  for (const [at, { parties }] of ownership.nodes.entries()) {
    const listings = parties
      .flatMap((party) => party.matches)
      .filter(counts)
      .map((match) => ({
        match,
        regimes: [
          ...regimesOfListing(match.list, match.programmes),
          ...(Object.hasOwn(lists, match.list) ? lists[match.list]! : []),
        ],
      }))
    if (listings.length > 0) found.set(at, listings)
  }
  return found
}

/** The test as the policy reads it. */
const readBy = (test: DatedTest, { euLimit }: OwnershipOptions): DatedTest =>
  test.regime === 'EU' && euLimit === 'half-or-more' ? { ...test, comparison: 'at-least' } : test

const euNotice = 'The policy takes half as enough; the test as held here needs more than half.'

function stateOf(
  { state, title, from, until, regime }: DatedTest,
  { affiliatesAfterSuspension: after, euLimit }: OwnershipOptions,
) {
  if (regime === 'EU' && euLimit === 'half-or-more') return { active: true, notice: euNotice }
  if (state === 'suspended') return { active: false, notice: `The ${title} is suspended from ${from} to ${until}.` }
  if (state === 'in-force') return { active: true, notice: undefined }
  const reading = after === 'in-force' ? 'in force' : 'suspended'
  return {
    active: after === 'in-force',
    notice: `By its own text the ${title} is in force again from ${from}; whether it is, is unverified. The policy takes it as ${reading}.`,
  }
}

/** What each regime’s test says on a day, for the regimes that list someone in the graph. */
export function regimeViews(
  { ownership: { graph } }: Facts,
  listings: ReadonlyMap<number, readonly Listing[]>,
  asOf: string,
  options: OwnershipOptions,
): RegimeView[] {
  if (listings.size === 0) return []
  return ownershipTests(asOf).flatMap((dated) => {
    const test = readBy(dated, options)
    const nodes = [...listings].filter(([, some]) => some.some((one) => one.regimes.includes(test.regime)))
    const listed = new Set(nodes.map(([node]) => node))
    if (listed.size === 0) return []
    return {
      test,
      ...stateOf(test, options),
      listed,
      above: reachedFrom(graph, listed),
      count: countOwnership(graph, listed, test),
      most: countOwnership(graph, listed, test, 'most'),
    }
  })
}

/** The parties of the deal itself by their number in the graph, with the pointers to them. */
export function dealParties({ ownership }: Facts): { node: number; subjects: readonly string[] }[] {
  return ownership.nodes.flatMap(({ parties }, node) => {
    const subjects = parties.map((party) => party.subject).filter((subject) => /^\/parties\/\d+$/.test(subject))
    return subjects.length > 0 ? { node, subjects } : []
  })
}
