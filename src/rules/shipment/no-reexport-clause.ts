import type { Facts } from '../../facts/facts.js'
import { effectiveOf } from '../../knowledge/rule-dates.js'
import { sourceOf } from '../../knowledge/sources.js'
import { lineText } from '../item/line-text.js'
import { priorityItems, priorityMatch } from '../item-lead.js'
import { defineRule } from '../rule.js'

/** Contracts from before this day had until `easedUntil`. */
const newContracts = '2023-12-19'
const easedUntil = '2024-12-20'
const easingEnded = '2024-12-21'
const selling = new Set(['supplier', 'manufacturer'])

/** Country of an EU seller: the seat of the supplier, else where the goods start. */
function euSeller({ parties, stops, deal }: Facts): string | undefined {
  const seats = parties.filter(({ role }) => role !== undefined && selling.has(role)).flatMap((one) => one.seats)
  const places = seats.length > 0 ? seats : stops.filter((stop) => stop.kind === 'origin')
  return places
    .map(({ place }) => place.country)
    .find((country) => country !== undefined && deal.groups.eu.has(country))
}

/** Goods of the EU’s list that go to a third country without the clause. */
export const noReexportClause = defineRule({
  meta: {
    id: 'shipment/no-reexport-clause',
    title: 'No clause against re-export to Russia',
    docs: 'Flags a deal of a seller in the European Union with goods of the Common High Priority List (annex XL to Regulation (EU) No 833/2014) for a country outside the Union that is no partner country of annex VIII: the contract must forbid re-export to Russia (article 12g). For review when the clauses of the contract are given (`contract.clauses`) and this one is not among them; for information when they are not given. Contracts concluded before 2023-12-19 had until 2024-12-20. Which countries are partners is known as of spring 2024. Goods of annexes XI, XX and XXXV need the clause too and are not looked at. Destinations under embargo have a rule of their own.',
    sources: [sourceOf('eu-2023-2878', 'article 12g'), sourceOf('eu-833-2014', 'annexes VIII and XL')],
    severity: 'review',
    effective: effectiveOf('shipment/no-reexport-clause'),
  },
  *check(facts, { asOf }) {
    const { shipment, deal, stops } = facts
    const end =
      stops.find((stop) => stop.kind === 'destination') ??
      stops.find((stop) => stop.role === 'consignee' || stop.role === 'buyer')
    const country = end?.place.country
    if (end === undefined || country === undefined) return
    if (deal.groups.eu.has(country) || deal.groups.euPartners.has(country)) return
    if (end.embargoes.some((one) => one.severity === 'hold')) return
    const goods = priorityItems(facts)
    const seller = goods.length === 0 ? undefined : euSeller(facts)
    if (seller === undefined) return
    const { concludedOn, clauses } = shipment.contract ?? {}
    if (clauses?.includes('no-reexport-russia')) return
    if (concludedOn !== undefined && concludedOn < newContracts && asOf <= easedUntil) return
    const given = clauses !== undefined
    const match = priorityMatch(goods[0]!)!
    yield {
      severity: given ? 'review' : 'info',
      score: given ? 0.7 : 0.3,
      message: `Goods of the Common High Priority List (${match.id}) go from ${seller} to ${end.place.title ?? end.place.query}, which is no partner country: ${given ? 'the contract has no clause' : 'the deal does not say whether the contract has the clause'} against re-export to Russia.`,
      subject: given ? '/contract/clauses' : end.subject,
      reasons: [
        {
          code: 'hs-code',
          effect: given ? 0.4 : 0.2,
          text: `“${lineText(goods[0]!.item)}” is on the list, code ${match.id}.`,
          details: { subject: goods[0]!.subject },
        },
        {
          code: 'place',
          effect: given ? 0.3 : 0.1,
          text: `${end.place.title ?? country} is neither in the European Union nor on its list of partner countries of that day.`,
          query: end.place.query,
        },
      ],
      advice:
        'Have the clause of article 12g, with remedies for a breach, put into the contract before you ship; ask your lawyer for its wording.',
    }
  },
  dates: ({ contract }) =>
    contract?.concludedOn !== undefined && contract.concludedOn < newContracts
      ? [{ date: easingEnded, text: 'Contracts from before 2023-12-19 need the clause against re-export too' }]
      : [],
})
