import type { Facts, Neighbour, PartyFacts } from '../facts/facts.js'
import { groupDates, restrictionDates } from '../geography/index.js'
import { catalogueDates, controlChangeDates } from '../items/index.js'
import { ownershipDates } from '../knowledge/ownership-tests.js'
import {
  type DateCause,
  dayAfter,
  firstDay,
  type ListEntry,
  lastDay,
  type Shipment,
  type Watchlist,
} from '../model/index.js'
import type { ResolvedPolicy } from '../rules/index.js'

/** Something that begins or ends on a day. */
export interface DatedCause extends DateCause {
  /** First day of what holds from then on, `YYYY-MM-DD`. */
  readonly date: string
}

/** What a deal and the lists, rules and catalogues at hand are looked through for. */
export interface CauseInput {
  readonly facts: Facts
  readonly policy: ResolvedPolicy
  /** The lists without their entries. */
  readonly lists: readonly Omit<Watchlist, 'entries'>[]
  /** First day on which any entry was listed, where not one always was. */
  readonly firstListing: string | undefined
  /** Entries that a party resembles on one day or another. */
  readonly resembled: (party: PartyFacts) => readonly ListEntry[]
  /** What a party has in common with entries on one day or another. */
  readonly neighbours: (party: PartyFacts) => readonly Neighbour[]
}

const after = (date: string) => dayAfter(lastDay(date))
const shown = (text: string) => text.slice(0, 200)

/** The first day of a span and the first day after it, where they are known. */
function* ofSpan(
  span: { readonly since?: string | undefined; readonly until?: string | undefined },
  kind: DateCause['kind'],
  text: string,
): Iterable<DatedCause> {
  if (span.since !== undefined) yield { date: firstDay(span.since), kind, text: `${text} begins` }
  const end = span.until === undefined ? undefined : after(span.until)
  if (end !== undefined) yield { date: end, kind, text: `${text} has ended` }
}

function* ofEntries({ facts, resembled, neighbours }: CauseInput): Iterable<DatedCause> {
  const told = new Set<ListEntry>()
  const ofEntry = function* (entry: ListEntry): Iterable<DatedCause> {
    if (told.has(entry)) return
    told.add(entry)
    const { list, id, names, listedOn, delistedOn } = entry
    const name = `${shown(names[0]!.text)} (entry ${id} of ${list})`
    if (listedOn !== undefined) yield { date: firstDay(listedOn), kind: 'listing', text: `${name} is listed` }
    if (delistedOn !== undefined)
      yield { date: firstDay(delistedOn), kind: 'delisting', text: `${name} is no longer listed` }
  }
  for (const party of facts.parties) {
    for (const entry of resembled(party)) yield* ofEntry(entry)
    for (const { by, entry } of neighbours(party)) {
      yield* ofEntry(entry)
      if (by !== 'link') continue
      for (const link of entry.links ?? [])
        yield* ofSpan(link, 'listing', `A link of ${shown(entry.names[0]!.text)} with ${shown(link.to)}`)
    }
  }
}

function* ofPolicy({ policy, facts: { shipment } }: CauseInput): Iterable<DatedCause> {
  for (const { rule, options } of policy.rules) {
    const { id, effective } = rule.meta
    if (effective?.from !== undefined) yield { date: effective.from, kind: 'rule', text: `${id} begins to apply` }
    const end = effective?.until === undefined ? undefined : after(effective.until)
    if (end !== undefined) yield { date: end, kind: 'rule', text: `${id} no longer applies` }
    for (const { date, text } of rule.dates?.(shipment, options) ?? []) yield { date, kind: 'shipment', text }
  }
  for (const { until, party, entry } of policy.allow) {
    const end = until === undefined ? undefined : after(until)
    if (end !== undefined)
      yield {
        date: end,
        kind: 'allowlist',
        text: `The allowlist no longer lets pass ${shown(party ?? `entry ${entry}`)}`,
      }
  }
}

const nameOf = (side: string | { readonly name: string }) => shown(typeof side === 'string' ? side : side.name)

function* ofOwners({ facts }: CauseInput): Iterable<DatedCause> {
  const nested = facts.parties.flatMap(({ party }) =>
    (party.owners ?? []).map(({ party: owner, since, until }) => ({ owner, owned: party, since, until })),
  )
  const holdings = [...nested, ...(facts.shipment.ownership ?? [])]
  if (holdings.length === 0) return
  for (const { owner, owned, since, until } of holdings)
    yield* ofSpan({ since, until }, 'holding', `The holding of ${nameOf(owner)} in ${nameOf(owned)}`)
  for (const { date, text } of ownershipDates()) yield { date, kind: 'ownership', text }
}

function* ofCatalogues({ facts }: CauseInput): Iterable<DatedCause> {
  const items = [...facts.items, ...facts.earlierOrders.flatMap((order) => order.items)]
  if (items.length === 0) return
  for (const { date, text } of catalogueDates()) yield { date, kind: 'catalogue', text }
  const controls = items.flatMap(({ matches }) => matches.filter((match) => match.catalogue === 'eccn'))
  for (const id of new Set(controls.map((match) => match.id)))
    for (const { date, text } of controlChangeDates(id)) yield { date, kind: 'control', text }
}

function* ofPlaces({ facts }: CauseInput): Iterable<DatedCause> {
  const places = [
    ...facts.stops.map((stop) => stop.place),
    ...(facts.deal.destinationBefore === undefined ? [] : [facts.deal.destinationBefore.place]),
    ...facts.parties.flatMap(({ seats, vessel }) => [...seats, ...(vessel?.portCalls ?? [])].map((one) => one.place)),
  ]
  const keys = new Set(places.flatMap(({ country, placeId }) => [country ?? [], placeId ?? []].flat()))
  for (const { date, text } of restrictionDates([...keys])) yield { date, kind: 'restriction', text }
  const { payerCountry, bankCountry } = facts.deal.payment ?? {}
  const countries = [...keys, payerCountry ?? [], bankCountry ?? []].flat()
  for (const { date, text } of groupDates(new Set(countries))) yield { date, kind: 'group', text }
}

function* ofLists({ lists, firstListing, facts }: CauseInput): Iterable<DatedCause> {
  if (firstListing !== undefined && facts.parties.length > 0)
    yield { date: firstListing, kind: 'list', text: 'The lists hold their first entry' }
  for (const { id, publishedOn, staleAfterDays } of lists) {
    const date =
      publishedOn === undefined || staleAfterDays === undefined ? undefined : dayAfter(publishedOn, staleAfterDays)
    if (date !== undefined)
      yield { date, kind: 'list', text: `The list ${id} of ${publishedOn} is older than ${staleAfterDays} days` }
  }
}

function* ofDeal({ date, earlierOrders = [] }: Shipment): Iterable<DatedCause> {
  if (date !== undefined) yield { date, kind: 'shipment', text: 'Date of the deal' }
  for (const order of earlierOrders)
    yield { date: order.date, kind: 'shipment', text: `Date of the order of ${order.date}` }
}

/** Everything that may change the result of a deal, in no order of time. A date that comes twice for one reason is told once. */
export function causesOf(input: CauseInput): DatedCause[] {
  const all = [
    ...ofEntries(input),
    ...ofPolicy(input),
    ...ofOwners(input),
    ...ofCatalogues(input),
    ...ofPlaces(input),
    ...ofLists(input),
    ...ofDeal(input.facts.shipment),
  ]
  return [...new Map(all.map((cause) => [`${cause.date} ${cause.kind} ${cause.text}`, cause])).values()]
}
