import { z } from 'zod'
import type { Facts, PortCall, StopFacts } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { ownRule } from '../../knowledge/sources.js'
import { windowDates } from '../day-window.js'
import { hasItemLead, weighed } from '../item-lead.js'
import { onlyWithItemLead } from '../item-lead-option.js'
import { portCalls } from '../party/vessel-events.js'
import { defineRule, type Finding } from '../rule.js'

const options = z.strictObject({
  detourFactor: z
    .number()
    .min(1.1)
    .max(100)
    .default(2.5)
    .describe('How many times the straight line a way may be long before it is a detour, 1.1 to 100.'),
  detourKm: z
    .number()
    .min(0)
    .max(40_000)
    .default(3000)
    .describe('Kilometres by which it must also be longer, 0 to 40,000.'),
  callDays: z
    .number()
    .int()
    .min(0)
    .max(36_500)
    .default(365)
    .describe('Days before the date of the deal within which port calls of its ships count, 0 to 36,500.'),
  onlyWithItemLead,
})

type RoutingOptions = z.infer<typeof options>

const title = ({ place }: Pick<StopFacts, 'place'>) => place.title ?? place.query
const radians = (degrees: number) => (degrees * Math.PI) / 180
const earthKm = 6371

type Position = NonNullable<StopFacts['position']>

/** Kilometres between two places along the surface of the earth. */
function distance(a: Position, b: Position): number {
  const [north, east] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2]
  const part = Math.sin(north) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east) ** 2
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** The first stop that comes back to a country that the goods had already left. */
function comesBack(way: readonly StopFacts[]): { stop: StopFacts; via: StopFacts; toOrigin: boolean } | undefined {
  const seen = new Map<string, number>()
  let last: string | undefined
  let via: StopFacts | undefined
  for (const [at, stop] of way.entries()) {
    const { country } = stop.place
    if (country === undefined) continue
    const before = seen.get(country)
    if (before !== undefined && last !== country) return { stop, via: via!, toOrigin: before === 0 }
    seen.set(country, before ?? at)
    last = country
    via = stop
  }
  return undefined
}

function backFinding(facts: Facts, way: readonly StopFacts[], option: RoutingOptions): Finding | undefined {
  const back = comesBack(way)
  if (back === undefined) return undefined
  const { stop, via, toOrigin } = back
  return {
    severity: weighed(facts, option.onlyWithItemLead),
    score: hasItemLead(facts) ? 0.5 : 0.3,
    message: `The way comes back to ${title(stop)} after ${title(via)}${toOrigin ? ', towards where the goods started' : ''}.`,
    subject: stop.subject,
    reasons: [
      {
        code: 'route',
        effect: 0.3,
        text: `The goods had already left ${stop.place.country} for ${via.place.country}.`,
        query: stop.place.query,
      },
    ],
    advice: 'Ask the carrier why the goods go this way, and whether the papers change on it.',
  }
}

function detourFinding(facts: Facts, way: readonly StopFacts[], option: RoutingOptions): Finding | undefined {
  const known = way.filter((stop): stop is StopFacts & { position: Position } => stop.position !== undefined)
  const first = known[0]
  const end = known.at(-1)
  if (known.length < 3 || first === undefined || end === undefined) return undefined
  if (first !== way[0] || end !== way.at(-1)) return undefined
  const straight = distance(first.position, end.position)
  let length = 0
  for (let at = 1; at < known.length; at++) length += distance(known[at - 1]!.position, known[at]!.position)
  if (length < straight * option.detourFactor || length - straight < option.detourKm) return undefined
  const km = (value: number) => `${Math.round(value / 10) * 10} km`
  return {
    severity: weighed(facts, option.onlyWithItemLead),
    score: hasItemLead(facts) ? 0.5 : 0.3,
    message: `The way from ${title(first)} to ${title(end)} is a detour: ${km(length)} over ${known.slice(1, -1).map(title).join(', ')}, against ${km(straight)} in a straight line.`,
    subject: '/route',
    reasons: [
      {
        code: 'route',
        effect: 0.3,
        text: `It is ${(length / Math.max(1, straight)).toFixed(1)} times as long as the straight line.`,
      },
    ],
    advice: 'Ask the carrier why the goods go this way; hubs of air freight and liner services explain many detours.',
  }
}

function movedFinding(facts: Facts): Finding | undefined {
  const before = facts.deal.destinationBefore
  if (before === undefined) return undefined
  const now = facts.stops.find((stop) => stop.kind === 'destination')
  if (before.place.country === undefined || before.place.country === now?.place.country) return undefined
  const embargoed = before.embargoes.length > 0
  return {
    severity: embargoed ? 'review' : 'info',
    score: embargoed ? 0.7 : 0.2,
    message: `The goods were first meant for ${title(before)}${now === undefined ? '' : `, and now go to ${title(now)}`}.`,
    subject: '/destinationBefore',
    reasons: [
      {
        code: 'route',
        effect: embargoed ? 0.7 : 0.2,
        text: embargoed
          ? `The first destination is under measures: ${before.embargoes[0]!.title}.`
          : 'The destination was changed.',
        query: before.place.query,
      },
    ],
    sources: [redFlagSource('RF11'), ...before.embargoes.slice(0, 3).flatMap((one) => one.sources)],
    advice:
      'Ask who changed the destination and why, and who the end user is now; a new address for the same buyer is a sign of diversion.',
  }
}

function* callFindings(facts: Facts, { callDays }: RoutingOptions): Generator<Finding> {
  const planned = new Set(
    facts.stops.filter((stop) => stop.kind !== 'party').map((stop) => stop.place.placeId ?? stop.place.country),
  )
  const counts = ({ daysBefore }: PortCall) => daysBefore === undefined || (daysBefore >= 0 && daysBefore <= callDays)
  for (const { party, vessel } of facts.parties) {
    for (const call of vessel?.portCalls ?? []) {
      const measures = [...call.portMeasures, ...call.embargoes]
      if (!counts(call) || measures.length === 0 || planned.has(call.place.placeId ?? call.place.country)) continue
      yield {
        severity: call.portMeasures.length > 0 || call.daysBefore !== undefined ? 'review' : 'info',
        score: call.portMeasures.length > 0 ? 0.7 : 0.5,
        message: `The ship “${party.name.slice(0, 200)}” called at ${title(call)}${call.on === undefined ? '' : ` on ${call.on}`}, which is not on the way of the deal and under ${measures[0]!.title}.`,
        subject: call.subject,
        reasons: measures.slice(0, 5).map((measure) => ({
          code: 'place' as const,
          effect: 0.5 / Math.min(5, measures.length),
          text: measure.title,
          query: call.place.query,
        })),
        sources: [redFlagSource('RF35'), ...measures.slice(0, 5).flatMap((measure) => measure.sources)],
        advice:
          'Get the ship’s voyage history with its transponder track, and ask the owner what it loaded or unloaded there.',
      }
    }
  }
}

/** A way that nobody would choose for the goods. */
export const unusualRouting = defineRule<RoutingOptions>({
  meta: {
    id: 'shipment/unusual-routing',
    title: 'Unusual way',
    docs: 'Flags a way that comes back to a country which the goods had already left, such as their origin; a detour, where the positions of the first, the last and a place between are known and the way is many times the straight line; a destination that was changed from a country under embargo (`destinationBefore`; from another country for information); and a ship of the deal that called, within the days of the option, at a port or country under measures which is not on the way (`vessel.portCalls`). The first two are for review when an item of the deal is a lead; else for information. The measures are those in force on the date of the screening. How long a detour may be is ours.',
    sources: [
      redFlagSource('RF28'),
      redFlagSource('RF11'),
      redFlagSource('RF35'),
      ownRule('shipment/unusual-routing', '2026-11-25'),
    ],
    severity: 'review',
    options,
  },
  *check(facts, { options: option }) {
    const way = facts.stops.filter((stop) => stop.kind !== 'party')
    for (const finding of [backFinding(facts, way, option), detourFinding(facts, way, option), movedFinding(facts)])
      if (finding !== undefined) yield finding
    yield* callFindings(facts, option)
  },
  dates: (shipment, { callDays }) => windowDates(shipment, portCalls(shipment), callDays),
})
