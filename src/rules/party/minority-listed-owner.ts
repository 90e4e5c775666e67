import { z } from 'zod'
import type { Facts } from '../../facts/facts.js'
import { sourceOf } from '../../knowledge/sources.js'
import { distinctSources, type Reason } from '../../model/index.js'
import { type Drawing, drawSteps, percentOf, reachedFrom, wholeShare } from '../../ownership/index.js'
import { defineRule, type Finding } from '../rule.js'
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
  chainDetails,
  chainText,
  listing,
  multipliedText,
  named,
  notOwnedReason,
  overfullReasons,
  ownershipSourcesOf,
  ownersText,
  withoutTest,
} from './ownership-words.js'

interface Options extends OwnershipOptions {
  readonly reviewFrom: number
}

/** Lists of which no regime is known, so that no test looks at them. */
function untested(listings: readonly Listing[]): Reason[] {
  const lists = [...new Set(listings.filter((one) => one.regimes.length === 0).map(({ match }) => match.list))]
  return lists.map((list) => ({
    code: 'list',
    effect: 0,
    text: `No ownership test is known for the list ${list}; name one in the option \`lists\` if it has one.`,
  }))
}

function describe(
  { ownership }: Facts,
  node: number,
  views: readonly RegimeView[],
  listings: readonly Listing[],
  drawing: Drawing,
  reviewFrom: number,
  asOf: string,
): Omit<Finding, 'subject'> {
  const units = Math.max(drawing.multiplied ?? 0, ...views.map((view) => view.count(node).units))
  const unknown = drawing.multiplied === undefined
  const controlled = drawing.steps.some((step) => step.control)
  const could = views.filter((view) => view.active && view.most(node).owned)
  const asks = unknown || controlled || could.length > 0 || units >= reviewFrom * (wholeShare / 100)
  const by = ownersText(ownership, drawing.ends)
  const tail =
    could.length > 0
      ? `; shares are missing that decide whether it counts as owned under ${listing(could.map(({ test }) => test.regime))}`
      : ', and no regime looked at counts it as owned on this day'
  const score = could.length > 0 ? 0.5 : Math.min(0.8, Math.max(0.1, units / wholeShare))
  return {
    ...(asks ? {} : { severity: 'info' as const }),
    score,
    message: `${named(ownership, node)} has listed owners: ${by}${tail}.`,
    reasons: [
      {
        code: 'ownership',
        effect: score,
        text: `${chainText(ownership, drawing)}.${multipliedText(drawing)}`,
        query: ownership.nodes[node]!.name.slice(0, 200),
        listed: listing(drawing.ends.map((end) => ownership.nodes[end]!.name.slice(0, 200))),
        details: { share: percentOf(units), ...chainDetails(ownership, drawing) },
      },
      ...views.map((view) => notOwnedReason(ownership, node, view)),
      ...withoutTest(listings, asOf),
      ...untested(listings),
      ...overfullReasons(ownership, [drawing]),
    ],
    sources: distinctSources([...ownershipSourcesOf(views, listings), sourceOf('ofac-faq-398')]),
    advice:
      'Get the shareholders’ list of the day with all shares, ask who appoints the management and who signs, and look for holdings that were given up shortly before or after a listing.',
  }
}

/** A party with listed owners that no regime counts as owned by them. */
export const minorityListedOwner = defineRule<Options>({
  meta: {
    id: 'party/minority-listed-owner',
    title: 'Listed owner below the limit',
    docs: 'Flags a party of the deal that has listed parties among its owners, at any level, where no regime counts it as owned by them on the date of the screening: their share is below the limit, an owner between them is, shares are not known, the test is suspended, or the list has no test here. The reasons draw the chain and say why each test does not count it, and which unknown shares would. OFAC asks for caution with such parties, and they may be listed next.',
    sources: [sourceOf('ofac-faq-398'), sourceOf('ofac-faq-401'), sourceOf('ofsi-general-guidance')],
    severity: 'review',
    options: z.strictObject({
      ...ownershipOptions,
      reviewFrom: z
        .number()
        .min(0)
        .max(100)
        .default(10)
        .describe(
          'Share in per cent from which it asks for a look; below it is told for information. Control and unknown shares always ask. The default is our own choice.',
        ),
    }),
  },
  *check(facts, { options, asOf, thresholds }) {
    const all = listingsOf(facts, options.lists, (match) => isTakenForListed(match, thresholds.hold))
    if (all.size === 0) return
    const { graph } = facts.ownership
    const listed = new Set(all.keys())
    const above = reachedFrom(graph, listed)
    const views = regimeViews(facts, all, asOf, options)
    for (const { node, subjects } of dealParties(facts)) {
      if (listed.has(node) || !above(node)) continue
      if (views.some((view) => view.active && view.count(node).owned)) continue
      const drawing = drawSteps(node, listed, (party) => graph.into[party]!.filter((stake) => above(stake.owner)))
      const listings = drawing.ends.flatMap((end) => all.get(end) ?? [])
      const told = views.filter((view) => view.above(node))
      const finding = describe(facts, node, told, listings, drawing, options.reviewFrom, asOf)
      for (const subject of subjects) yield { ...finding, subject }
    }
  },
})
