import { z } from 'zod'
import type { EarlierOrderFacts, Facts } from '../../facts/facts.js'
import { kitFunctions } from '../../items/index.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { sourceOf } from '../../knowledge/sources.js'
import { type Reason, type Severity, severities } from '../../model/index.js'
import { lineText } from '../item/line-text.js'
import { defineRule, type Finding } from '../rule.js'
import { coverOf, type OrderCover } from './order-cover.js'
import { orderWindowDates } from './order-window.js'
import { recentOrders } from './recent-orders.js'

const share = z.number().min(0).max(1)

const options = z.strictObject({
  info: share.default(0.25).describe('Coverage from which an order is told for information, 0 to 1.'),
  review: share.default(0.3).describe('Coverage from which it flags for review, 0 to 1.'),
  hold: share.default(0.45).describe('Coverage from which it holds, 0 to 1.'),
  functions: z
    .number()
    .int()
    .min(2)
    .max(8)
    .default(3)
    .describe('Number of different functions that an order must cover to be told at all, 2 to 8.'),
  windowDays: z
    .number()
    .int()
    .min(0)
    .max(36_500)
    .default(365)
    .describe('Days before the date of the deal within which earlier orders count, 0 to 36,500.'),
})

type KitOptions = z.infer<typeof options>

interface Judgement {
  readonly severity: Severity
  /** Why it is not more, where something else than the coverage is missing. */
  readonly limit: string | undefined
}

/** An order that covers much may still be for a boat, a robot or a survey team: what flies steers itself and is driven. */
function judge({ score, covered, lines, typical }: OrderCover, option: KitOptions): Judgement | undefined {
  if (score < option.info || covered.size < option.functions || lines < 2) return undefined
  const steers = covered.has('flight-control') || covered.has('navigation')
  const moves = covered.has('propulsion') || covered.has('structure')
  if (score < option.review) return { severity: 'info', limit: undefined }
  if (!steers || !typical || !(moves || covered.has('actuation'))) {
    const limit = !steers
      ? 'Nothing in it navigates or steers by itself, so it is told for information only.'
      : !typical
        ? 'None of it is sought for aircraft above all, so it is told for information only.'
        : 'Nothing in it drives, moves or forms an aircraft, so it is told for information only.'
    return { severity: 'info', limit }
  }
  if (score < option.hold) return { severity: 'review', limit: undefined }
  if (moves) return { severity: 'hold', limit: undefined }
  return { severity: 'review', limit: 'Nothing in it drives or forms an aircraft, so it does not hold.' }
}

const words = (id: string) => id.replaceAll('-', ' ')
const orderName = ({ date, ref, names }: EarlierOrderFacts) =>
  `the order ${ref === undefined ? '' : `${ref.slice(0, 60)} `}of ${date}${names[0] === undefined ? '' : ` (${names[0].slice(0, 80)})`}`

function reasonsOf(cover: OrderCover, { limit }: Judgement): Reason[] {
  const reasons: Reason[] = []
  const missing: string[] = []
  for (const { id, title, share: part } of kitFunctions) {
    const found = cover.covers.get(id)
    if (!cover.covered.has(id)) missing.push(`${words(id)}${found === undefined ? '' : ' (only touched)'}`)
    if (found === undefined) continue
    const where = found.order === undefined ? '' : ` in ${orderName(found.order)}`
    reasons.push({
      code: 'combination',
      effect: part * found.part.cover,
      text: `${words(id)}: “${lineText(found.line.item)}”${where} can ${title} (${Math.round(found.part.cover * 100)} %, by “${found.part.by.slice(0, 100)}”).`,
      query: lineText(found.line.item),
      details: { function: id, cover: found.part.cover, subject: found.line.subject },
    })
  }
  if (missing.length > 0) {
    reasons.push({ code: 'combination', effect: 0, text: `Not covered: ${missing.join(', ')}.` })
  }
  if (limit !== undefined) reasons.push({ code: 'combination', effect: 0, text: limit })
  return reasons
}

const higher = (a: Judgement | undefined, b: Judgement | undefined) =>
  a !== undefined && (b === undefined || severities.indexOf(a.severity) > severities.indexOf(b.severity))

function find(facts: Facts, option: KitOptions): Finding | undefined {
  const own = facts.items.map((line) => ({ line, order: undefined }))
  const alone = coverOf(own)
  let cover = alone
  let judgement = judge(alone, option)
  const earlier = recentOrders(facts, option.windowDays)
  // An order that covers nothing itself is not to be flagged for those before it.
  if (earlier.length > 0 && alone.covered.size > 0) {
    const together = coverOf([...own, ...earlier.flatMap((order) => order.items.map((line) => ({ line, order })))])
    const judged = judge(together, option)
    if (higher(judged, judgement)) {
      cover = together
      judgement = judged
    }
  }
  if (judgement === undefined) return undefined
  const orders = new Set([...cover.covers.values()].flatMap(({ order }) => order ?? []))
  const who =
    orders.size === 0
      ? 'The order covers'
      : `The order and ${orders.size} before it, of the last ${option.windowDays} days, cover`
  return {
    severity: judgement.severity,
    score: cover.score,
    message: `${who} ${cover.covered.size} of the ${kitFunctions.length} functions of an unmanned aircraft: ${kitFunctions.flatMap(({ id }) => (cover.covered.has(id) ? words(id) : [])).join(', ')}.`,
    subject: '/items',
    reasons: reasonsOf(cover, judgement),
    advice:
      'Ask what the parts are built into and who the end user is; get a signed end-use statement and a picture or data sheet of the product.',
  }
}

/** Lines of one order, and of earlier ones, that together cover what a drone needs. */
export const uavKit = defineRule<KitOptions>({
  meta: {
    id: 'shipment/uav-kit',
    title: 'Order that adds up to a drone',
    docs: 'Flags an order whose lines together cover what an unmanned aircraft has to be able to do: flight control, navigation, propulsion, actuation, link, power, payload, structure. Each line may be ordinary; the bundle is the sign. The coverage is the weighted share of the functions, each counted by its best line alone, so that many weak leads do not add up; electronics of all devices hardly count. Severity goes by coverage. For review, something must also navigate or steer, something drive, move or form the aircraft, and some of it be sought for aircraft above all; to hold, something must drive or form it. Earlier orders given with the deal count when they lie within the window and the deal itself covers one of the functions. The reasons say which line of which order covers what, and what is missing. This is an inference of ours from the groups of the 2023 guidance; which goods do what stands in `data/items/functions.csv`.',
    sources: [sourceOf('four-agency-guidance-2023-06-09'), redFlagSource('RF41')],
    severity: 'hold',
    options,
  },
  *check(facts, { options: option }) {
    const finding = find(facts, option)
    if (finding !== undefined) yield finding
  },
  dates: (shipment, { windowDays }) => orderWindowDates(shipment, windowDays),
})
