import { gatherDeal } from './facts/deal-facts.js'
import { gatherEarlierOrders } from './facts/earlier-orders.js'
import { gatherItem } from './facts/item-facts.js'
import { gatherOwnership } from './facts/ownership-facts.js'
import { gatherParty, ownDomainOf, type PartyLookUp, withFormerNames } from './facts/party-facts.js'
import { gatherStops } from './facts/stop-facts.js'
import { classifyItem } from './items/index.js'
import {
  compileLists,
  countEntries,
  firstListing,
  indexOf,
  listedNeighbours,
  matchParty,
  resembledEntries,
} from './matching/index.js'
import {
  hasSubstance,
  type Item,
  type ItemMatch,
  itemSchema,
  type ListStamp,
  type Party,
  type PartyMatch,
  parseShape,
  parseWith,
  partySchema,
  type Screening,
  type Severity,
  type Shipment,
  shipmentSchema,
  type Timeline,
  TradescreenError,
} from './model/index.js'
import { type AnyRule, conclude, type Facts, resolvePolicy, runRules, rules as shippedRules } from './rules/index.js'
import {
  callOptionsSchema,
  type MatchOptions,
  type ScreenerOptions,
  type ScreenOptions,
  screenerOptionsSchema,
  type TimelineOptions,
  timelineOptionsSchema,
} from './screener-options.js'
import { causesOf, walk } from './timeline/index.js'
import { bundledWatchlist, ensureChecked, stampList } from './watchlists/index.js'

/** Screens deals against the lists and the policy it was made with. Every method throws TradescreenError on input it cannot read. */
export interface Screener {
  /** Screens a whole deal: parties, items, route. An empty one is an error with code `nothing-to-screen`. */
  screen(shipment: Shipment, options?: ScreenOptions): Screening
  /** Screens one party as a shipment of its own; flags point to `/parties/0`. */
  screenParty(party: Party, options?: ScreenOptions): Screening
  /** Screens one order line as a shipment of its own; flags point to `/items/0`. */
  screenItem(item: Item, options?: ScreenOptions): Screening
  /**
   * The result of a deal on each day on which it changes, and what changed: entries listed and delisted, rules, editions, easings,
   * measures, holdings and allowlist entries that begin or end. Only such days are looked at, each as `screen` does with that `asOf`.
   * Lists are as they are now: an entry that its publisher has taken off the file is not in it on any day.
   */
  timeline(shipment: Shipment, options?: TimelineOptions): Timeline
  /** Listed parties that resemble a party, strongest first: the facts below the flags. */
  matchParty(party: Party, options?: MatchOptions): PartyMatch[]
  /** Catalogue entries that an order line points to, strongest first: the facts below the flags. */
  classifyItem(item: Item, options?: ScreenOptions): ItemMatch[]
  /** Date used when a call names none. */
  readonly asOf: string
  /** The lists in use, with their age on `asOf`. */
  readonly lists: readonly ListStamp[]
  /** The policy in use. */
  readonly policy: { readonly name: string; readonly sha256: string }
  /** The rules that are on, in the order in which they run, with the severity that the policy gives them. */
  readonly rules: readonly { readonly id: string; readonly severity: Severity }[]
}

const ownRules: ReadonlySet<AnyRule> = new Set(shippedRules)

function readDeal(shipment: Shipment): Shipment {
  const deal = parseWith(shipmentSchema, shipment, 'The shipment')
  if (hasSubstance(deal)) return deal
  throw new TradescreenError('nothing-to-screen', 'The shipment has no party, no item and no place.', {
    hint: 'Give `parties`, `items` or `destination`; an empty result would mean nothing.',
  })
}

function assertDistinct(lists: readonly { readonly id: string }[]): void {
  const ids = lists.map((list) => list.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) {
    throw new TradescreenError('invalid-list', `The list "${twice}" is given twice.`, {
      hint: 'Give one of them another id, so that a flag can say which one it means.',
    })
  }
}

/**
 * Makes a screener. Building the index takes time in proportion to the lists, so make it once and use it for many deals.
 * @throws TradescreenError `unknown-key` or `invalid-value` for an option or an entry of a list, `invalid-policy`, `unknown-rule` or any code of a wrong value for the
 *   policy, `invalid-list` for two lists of one id.
 */
export function createScreener(options: ScreenerOptions = {}): Screener {
  parseShape(screenerOptionsSchema, options, 'The options object of createScreener')
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10)
  if (options.snapshot !== undefined && options.watchlists !== undefined) {
    throw new TradescreenError('invalid-value', 'Both `watchlists` and `snapshot` are given.', {
      pointer: '/snapshot',
      hint: 'Give one of them; a snapshot holds its lists.',
    })
  }
  const index = indexOf(
    options.snapshot ?? compileLists(options.watchlists?.map(ensureChecked) ?? [bundledWatchlist()]),
  )
  assertDistinct(index.watchlists)
  const policy = resolvePolicy(options.policy ?? 'recommended', [...shippedRules, ...(options.rules ?? [])])
  const settle = (call: MatchOptions = {}) => {
    parseShape(callOptionsSchema, call, 'The options object of the call')
    const { asOf: day = asOf, limit = 20, threshold = policy.thresholds.review } = call
    return { asOf: day, limit, threshold }
  }

  const stampsByDate = new Map<string, ListStamp[]>()
  const stamps = (date: string): ListStamp[] => {
    const known = stampsByDate.get(date)
    if (known) return known
    const counts = countEntries(index.arrays, date)
    const made = index.watchlists.map((list, at) =>
      Object.freeze(stampList(list, date, counts[at]!.entries, counts[at]!.entriesAsOf)),
    )
    if (stampsByDate.size >= 1000) stampsByDate.clear() // a caller that walks through dates must not fill the memory
    stampsByDate.set(date, made)
    return made
  }

  const gather = (shipment: Shipment, scope: Facts['scope'], date: string): Facts => {
    const lookUp: PartyLookUp = {
      matches: (party) => matchParty(index, party, { asOf: date, threshold: policy.thresholds.review }),
      neighbours: (party, ownDomain) => listedNeighbours(index, party, date, ownDomain),
      dealDate: shipment.date ?? date,
    }
    const named = (shipment.parties ?? []).flatMap((party, at) => gatherParty(party, `/parties/${at}`, date, lookUp))
    const { parties: owners, ownership } = gatherOwnership(shipment, named, date, lookUp)
    const parties = [...named, ...owners]
    const items = (shipment.items ?? []).map((item, at) => gatherItem(item, `/items/${at}`, date))
    const stops = gatherStops(shipment, parties, date)
    const earlierOrders = gatherEarlierOrders(shipment, date)
    const deal = gatherDeal(shipment, date)
    return { shipment, scope, parties, ownership, items, earlierOrders, stops, deal, lists: stamps(date) }
  }

  const judge = (shipment: Shipment, scope: Facts['scope'], date: string): Screening => {
    const flags = runRules(gather(shipment, scope, date), policy, date, ownRules)
    return {
      schemaVersion: 1,
      ...(shipment.ref !== undefined && { ref: shipment.ref }),
      ...conclude(flags),
      asOf: date,
      flags,
      lists: stamps(date).map((stamp) => ({ ...stamp })),
      policy: { name: policy.name, sha256: policy.sha256 },
    }
  }

  const screener: Screener = {
    screen: (shipment, call) => judge(readDeal(shipment), 'shipment', settle(call).asOf),
    timeline: (shipment, call = {}) => {
      const deal = readDeal(shipment)
      const { scope = 'shipment', ...span } = parseShape(timelineOptionsSchema, call, 'The options object of timeline')
      const causes = causesOf({
        facts: gather(deal, scope, asOf),
        policy,
        lists: index.watchlists,
        firstListing: firstListing(index.arrays),
        resembled: ({ party }) =>
          resembledEntries(index, withFormerNames(party), { threshold: policy.thresholds.review, limit: 1000 }),
        neighbours: ({ party, mail }) => listedNeighbours(index, party, undefined, ownDomainOf(mail)),
      })
      return walk(causes, (date) => judge(deal, scope, date), { ...span, asOf })
    },
    screenParty: (party, call) =>
      judge({ parties: [parseWith(partySchema, party, 'The party')] }, 'party', settle(call).asOf),
    screenItem: (item, call) => judge({ items: [parseWith(itemSchema, item, 'The item')] }, 'item', settle(call).asOf),
    matchParty: (party, call) => matchParty(index, parseWith(partySchema, party, 'The party'), settle(call)),
    classifyItem: (item, call) => classifyItem(parseWith(itemSchema, item, 'The item'), { asOf: settle(call).asOf }),
    asOf,
    lists: Object.freeze(stamps(asOf)),
    policy: Object.freeze({ name: policy.name, sha256: policy.sha256 }),
    rules: Object.freeze(policy.rules.map(({ rule, severity }) => Object.freeze({ id: rule.meta.id, severity }))),
  }
  return Object.freeze(screener)
}
