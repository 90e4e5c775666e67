import { z } from 'zod'
import type { Facts } from '../../facts/facts.js'
import { ownershipSources, ownershipTests } from '../../knowledge/ownership-tests.js'
import type { FlagMatch, PartyMatch, Reason } from '../../model/index.js'
import { type Drawing, drawSteps } from '../../ownership/index.js'
import { defineRule, type Finding, type RuleContext } from '../rule.js'
import { isTakenForListed } from './listed-finding.js'
import {
  dealParties,
  type Listing,
  listingsOf,
  type OwnershipOptions,
  ownershipOptions,
  type RegimeView,
  regimeViews,
} from './ownership-views.js'
import {
  easingReasons,
  listing,
  named,
  notOwnedReason,
  overfullReasons,
  ownedReason,
  ownershipSourcesOf,
  ownersText,
  withoutTest,
} from './ownership-words.js'

type Listings = ReadonlyMap<number, readonly Listing[]>

/** The best listing of a party under a regime. */
const bestOf = (listings: Listings, node: number, { test }: RegimeView): Listing =>
  (listings.get(node) ?? [])
    .filter((one) => one.regimes.includes(test.regime))
    .reduce((best, one) => (one.match.score > best.match.score ? one : best))

interface Owned {
  readonly view: RegimeView
  readonly drawing: Drawing
  readonly by: readonly Listing[]
  readonly score: number
}

function ownedUnder(node: number, view: RegimeView, listings: Listings): Owned[] {
  if (!view.active || view.listed.has(node)) return []
  const count = view.count(node)
  if (!count.owned) return []
  const drawing = drawSteps(node, view.listed, count.counted)
  const by = drawing.ends.map((end) => bestOf(listings, end, view))
  return [{ view, drawing, by, score: Math.min(1, ...by.map(({ match }) => match.score)) }]
}

/** The entry behind the flag, where there is only one: an allowlist entry for one owner must not cover the others. */
function soleMatch(owned: readonly Owned[]): { match: FlagMatch } | undefined {
  const ends = new Set(owned.flatMap(({ drawing }) => drawing.ends))
  const first = owned[0]!.by[0]
  if (ends.size !== 1 || first === undefined) return undefined
  const { list, entryId, name, matchedName, type, programmes, listedOn } = first.match
  return {
    match: { list, entryId, name, matchedName, ...(type && { type }), programmes, ...(listedOn && { listedOn }) },
  }
}

/** The regimes that list nobody above the party: their tests say nothing, which is not the same as no. */
function silent(told: readonly RegimeView[], asOf: string): Reason[] {
  const others = ownershipTests(asOf)
    .map(({ regime }) => regime)
    .filter((regime) => !told.some(({ test }) => test.regime === regime))
  if (others.length === 0) return []
  const text = `No owner was found on a list of ${listing(others)} among the lists looked at, so ${others.length > 1 ? 'their tests say' : 'its test says'} nothing here.`
  return [{ code: 'list', effect: 0, text }]
}

function describe(
  facts: Facts,
  node: number,
  owned: readonly Owned[],
  views: readonly RegimeView[],
  sure: boolean,
  asOf: string,
) {
  const { ownership } = facts
  const score = Math.max(...owned.map((one) => one.score))
  const others = views.filter(
    (view) => !owned.some((one) => one.view === view) && view.above(node) && !view.listed.has(node),
  )
  const by = ownersText(ownership, [...new Set(owned.flatMap(({ drawing }) => drawing.ends))])
  const under = listing(owned.map(({ view }) => view.test.regime))
  const not = others.length > 0 ? `, not under ${listing(others.map(({ test }) => test.regime))}` : ''
  const verb = sure ? 'counts' : 'would count'
  const condition = sure ? '' : ', if they are the listed ones that they resemble'
  return {
    ...(sure ? {} : { severity: 'review' as const }),
    score,
    message: `${named(ownership, node)} ${verb} as owned or controlled by ${sure ? 'listed parties' : 'others'} under ${under}${not}: ${by}${condition}.`,
    ...soleMatch(owned),
    reasons: [
      ...owned.map(({ view, drawing, score: effect }) =>
        ownedReason(ownership, node, view, view.count(node), drawing, effect),
      ),
      ...easingReasons(
        owned.map(({ view }) => view),
        asOf,
      ),
      ...others.map((view) => notOwnedReason(ownership, node, view)),
      ...overfullReasons(
        ownership,
        owned.map(({ drawing }) => drawing),
      ),
      ...withoutTest(
        owned.flatMap((one) => one.by),
        asOf,
      ),
      ...silent([...owned.map(({ view }) => view), ...others, ...views.filter((view) => view.listed.has(node))], asOf),
    ],
    sources: ownershipSourcesOf(
      [...owned.map(({ view }) => view), ...others],
      owned.flatMap((one) => one.by),
    ),
    advice: sure
      ? 'Stop the deal until a person has looked: get a register extract or the shareholders’ list of the day for every step of the chain, and ask your compliance officer which of these regimes bind you.'
      : 'Before going on, find out whether the owners are the listed parties that they resemble, and get a register extract for every step of the chain.',
  }
}

function* judge(
  facts: Facts,
  { asOf, options }: RuleContext<OwnershipOptions>,
  counts: (match: PartyMatch) => boolean,
  sure: boolean,
  told: Set<number>,
): Generator<Finding> {
  const listings = listingsOf(facts, options.lists, counts)
  const views = regimeViews(facts, listings, asOf, options)
  for (const { node, subjects } of dealParties(facts)) {
    if (told.has(node)) continue
    const owned = views.flatMap((view) => ownedUnder(node, view, listings))
    if (owned.length === 0) continue
    told.add(node)
    const finding = describe(facts, node, owned, views, sure, asOf)
    for (const subject of subjects) yield { ...finding, subject }
  }
}

/** A party that a regime counts as owned or controlled by listed parties. */
export const ownedByListed = defineRule<OwnershipOptions>({
  meta: {
    id: 'party/owned-by-listed',
    title: 'Party is owned by listed parties',
    docs: 'Flags a party of the deal that a regime counts as owned or controlled by parties on its lists, from the owners given and the holdings in force on the date of the screening. OFAC: 50 % or more, all listed owners together, direct or through parties that count as owned themselves; such a party passes on the whole of what it holds, one below the limit passes on nothing; control is no test. EU: more than 50 %, added up in the same way, or control; an option takes 50 % as enough. UK: more than 50 % or control, each listed party alone unless shares are held jointly. BIS affiliates rule: as OFAC, by its calendar. One flag tells what each regime says, with the chain, the share that counts and the multiplied share. Owners that only resemble listed parties lead to review.',
    sources: ownershipSources(),
    severity: 'hold',
    options: z.strictObject(ownershipOptions),
  },
  *check(facts, context) {
    const { hold, review } = context.thresholds
    const told = new Set<number>()
    yield* judge(facts, context, (match) => isTakenForListed(match, hold), true, told)
    yield* judge(facts, context, (match) => match.score >= review, false, told)
  },
})
