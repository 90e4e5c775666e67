import type { OwnershipFacts } from '../../facts/facts.js'
import { type DatedTest, easingsOf, ownershipTests } from '../../knowledge/ownership-tests.js'
import { distinctSources, type Reason, type Source } from '../../model/index.js'
import { type Count, type Drawing, percentOf, type Stake, wholeShare } from '../../ownership/index.js'
import type { Listing, RegimeView } from './ownership-views.js'

/** A party’s name as it is told. */
export const named = ({ nodes }: OwnershipFacts, node: number): string => `“${nodes[node]!.name.slice(0, 200)}”`

const mostOwners = 5

/** The owners that a message names: `“A”, “B” and others`. */
export function ownersText(ownership: OwnershipFacts, owners: readonly number[]): string {
  if (owners.length === 0) return 'far above it'
  const names = owners.slice(0, mostOwners).map((owner) => named(ownership, owner))
  return `${names.join(', ')}${owners.length > mostOwners ? ' and others' : ''}`
}

/** `A, B and C`. */
export const listing = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** `50 % or more`, `more than 50 % or control`. */
export const limitOf = ({ limit, comparison, control }: DatedTest): string =>
  `${comparison === 'at-least' ? `${limit} % or more` : `more than ${limit} %`}${control ? ', or control' : ''}`

function stepText(ownership: OwnershipFacts, { owner, owned, units, unknown, control, joints }: Stake): string {
  const share = unknown
    ? units > 0
      ? `${percentOf(units)} % and an unknown further share of`
      : 'an unknown share of'
    : `${percentOf(units)} % of`
  const verb = units === 0 && !unknown && control ? 'controls' : `owns ${share}`
  const more = units === 0 && !unknown ? '' : control ? ' and controls it' : ''
  const joint = joints.length > 0 ? ` (held jointly: ${joints.map((one) => one.slice(0, 100)).join(', ')})` : ''
  return `${named(ownership, owner)} ${verb} ${named(ownership, owned)}${more}${joint}`
}

/** `“A” owns 60 % of “B”, “B” owns 50 % of “C”`. */
export function chainText(ownership: OwnershipFacts, { steps, cut }: Drawing): string {
  return `${steps.map((step) => stepText(ownership, step)).join(', ')}${cut ? ', and further holdings' : ''}`
}

const tiny = (units: number) => units > 0 && percentOf(units) < 0.01

/** The multiplied share, as a sentence of its own where it is known and says something beside the chain. */
export const multipliedText = ({ multiplied, steps }: Drawing): string =>
  multiplied === undefined || steps.length < 2
    ? ''
    : ` Multiplied along the way and added up: ${tiny(multiplied) ? 'less than 0.01' : percentOf(multiplied)} %.`

/** The drawing and its shares, for programs. */
export function chainDetails(ownership: OwnershipFacts, drawing: Drawing) {
  return {
    chain: drawing.steps.map(({ owner, owned, units, unknown, control }) => ({
      owner: ownership.nodes[owner]!.name.slice(0, 200),
      owned: ownership.nodes[owned]!.name.slice(0, 200),
      ...(unknown ? {} : { percent: percentOf(units) }),
      ...(control && { control }),
    })),
    ...(drawing.multiplied !== undefined && { multiplied: percentOf(drawing.multiplied) }),
  }
}

/** Why a test does not count a party as owned, in a reason of its own. */
export function notOwnedReason(ownership: OwnershipFacts, node: number, view: RegimeView): Reason {
  const { test, active, notice } = view
  const { owned, units } = view.count(node)
  const share = `${percentOf(units)} %`
  const could = !owned && view.most(node).owned
  const text = owned
    ? `its limit (${limitOf(test)}) is reached by ${share}, but it does not count on this day`
    : could
      ? `${share} is known, and the unknown shares can reach the limit (${limitOf(test)})`
      : `not owned: ${share} counts, where ${limitOf(test)} is needed`
  return {
    code: 'ownership',
    effect: 0,
    text: `${test.title}: ${text}${active && !could ? `; ${test.rests}` : ''}.${notice === undefined ? '' : ` ${notice}`}`,
    query: ownership.nodes[node]!.name.slice(0, 200),
    details: { regime: test.regime, share: percentOf(units), owned: false, ...(could && { couldBe: true }) },
  }
}

/** Licences for a time of the regimes that count a party as owned. */
export const easingReasons = (views: readonly RegimeView[], asOf: string): Reason[] =>
  views.flatMap(({ test }) =>
    easingsOf(test.regime, asOf).map(({ title, until }) => ({
      code: 'date',
      effect: 0,
      text: `Until ${until} ${title} let some dealings with such parties go on; whether it covers this one is for a person to see.`,
    })),
  )

/** Why a test counts a party as owned, with the chain. */
export function ownedReason(
  ownership: OwnershipFacts,
  node: number,
  { test, notice }: RegimeView,
  { units, controlled }: Count,
  drawing: Drawing,
  effect: number,
): Reason {
  const how = controlled ? 'controlled by listed parties' : `owned ${percentOf(units)} %`
  const extra = controlled && units > 0 ? ` The share that counts is ${percentOf(units)} %.` : ''
  return {
    code: 'ownership',
    effect,
    text:
      `${test.title} (${limitOf(test)}): ${chainText(ownership, drawing)}: ${named(ownership, node)} counts as ${how}.` +
      `${extra}${multipliedText(drawing)}${notice === undefined ? '' : ` ${notice}`}`,
    query: ownership.nodes[node]!.name.slice(0, 200),
    listed: listing(drawing.ends.map((end) => ownership.nodes[end]!.name.slice(0, 200))),
    details: {
      regime: test.regime,
      share: percentOf(units),
      owned: true,
      ...(controlled && { controlled }),
      ...chainDetails(ownership, drawing),
    },
  }
}

/** That the known shares in parties of a drawing come to more than the whole, which cannot be right. */
export function overfullReasons(ownership: OwnershipFacts, drawings: readonly Drawing[]): Reason[] {
  const parties = new Set(drawings.flatMap(({ steps }) => steps.map((step) => step.owned)))
  return [...parties]
    .filter((party) => ownership.graph.known[party]! > wholeShare)
    .map((party) => ({
      code: 'input',
      effect: 0,
      text: `The shares given in ${named(ownership, party)} come to ${percentOf(ownership.graph.known[party]!)} %: some are said twice, or are wrong.`,
    }))
}

/** Regimes that list an owner but have no ownership test on the day. */
export function withoutTest(listings: readonly Listing[], asOf: string): Reason[] {
  const tested = new Set(ownershipTests(asOf).map(({ regime }) => regime))
  const without = [...new Set(listings.flatMap((one) => one.regimes))].filter((regime) => !tested.has(regime))
  return without.map((regime) => ({
    code: 'date',
    effect: 0,
    text: `No ownership test of ${regime} is known to be in force on ${asOf}.`,
  }))
}

/** Where the tests and the entries come from, each once. */
export function ownershipSourcesOf(views: readonly RegimeView[], listings: readonly Listing[]): Source[] {
  const all = [...views.flatMap(({ test }) => test.sources), ...listings.flatMap(({ match }) => match.sources)]
  return distinctSources(all).slice(0, 20)
}
