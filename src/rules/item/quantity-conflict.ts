import { z } from 'zod'
import type { Facts, ItemFacts, PartyFacts } from '../../facts/facts.js'
import { readStatedUse, surelyNamed, usualQuantityOf } from '../../items/index.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { ownRule } from '../../knowledge/sources.js'
import type { Reason, Source } from '../../model/index.js'
import { defineRule } from '../rule.js'
import { lineText } from './line-text.js'
import { piecesText } from './pieces-text.js'

const options = z.strictObject({
  factor: z
    .number()
    .min(1)
    .max(1000)
    .default(3)
    .describe(
      'How many times the usual number of pieces flags at the rule’s severity, 1 to 1000. Smaller excesses are told for information.',
    ),
})

const own = ownRule('item/quantity-conflict', '2026-11-25')
const hobbyShop = redFlagSource('RF44')

/** What was said about the use, and how many pieces it can need at most. */
interface Need {
  readonly reason: Reason
  readonly use: string
  readonly sources: readonly Source[]
  readonly most: (usual: { personal: number; lot: number }) => number
}

/** A shop for hobbyists sells some lots of each kind; a factory takes more. */
const lotsOfShop = 5

/** Roles whose trade tells what the goods are for. */
const receiving = new Set(['buyer', 'consignee', 'end-user'])

/** What tells a party’s trade: its line of business, else its name. */
const tradeOf = ({ name, business = '' }: PartyFacts['party']): string => (business.trim() === '' ? name : business)

function needOf({ shipment, parties }: Facts): Need | undefined {
  const { endUse } = shipment
  const { small, trade } = readStatedUse(endUse ?? '')
  if (small !== undefined && trade === undefined) {
    const text = `The end use is given as ${small.times > 1 ? `“${small.words}”, ${small.times} times` : `“${small.words}”`}.`
    return {
      use: small.use,
      sources: [own],
      reason: { code: 'other', effect: 0, text, query: (endUse ?? '').slice(0, 200) },
      most: ({ personal }) => personal * small.times,
    }
  }
  const shop = parties
    .filter(({ role }) => receiving.has(role ?? ''))
    .map(({ party }) => tradeOf(party))
    .find((words) => readStatedUse(words).small?.use === 'a hobby')
  const words = small?.use === 'a hobby' ? (endUse ?? '') : shop
  if (words === undefined) return undefined
  const text = `“${words.slice(0, 200)}” speaks of a shop for hobbyists.`
  return {
    use: 'a shop for hobbyists',
    sources: [own, hobbyShop],
    reason: { code: 'other', effect: 0, text, query: words.slice(0, 200) },
    most: ({ lot }) => lot * lotsOfShop,
  }
}

/** The lines of each kind of goods of which pieces are counted. */
function linesByKind(items: readonly ItemFacts[]): Map<string, ItemFacts[]> {
  const lines = new Map<string, ItemFacts[]>()
  for (const item of items) {
    const named = surelyNamed(item.kinds)
    if (named === undefined || item.pieces === undefined) continue
    const same = lines.get(named.id)
    if (same === undefined) lines.set(named.id, [item])
    else same.push(item)
  }
  return lines
}

const mostLines = 20

/** More pieces than the stated use can need. */
export const quantityConflict = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'item/quantity-conflict',
    title: 'Quantity and use do not fit',
    docs: 'Flags goods of which more is ordered than the stated use can need: 40 aircraft engines for a hobby, 200 autopilots for one prototype. The use is read from the end use of the deal (personal use, hobby, prototype, sample) and, for hobby shops, from the line of business (`business`), else the name, of the buyer, consignee or end user; a shop may take a few small lots. Pieces of all lines of one kind are added up. For review when the usual number is exceeded by the factor of the options, else for information. How many pieces people use is our own estimate, known for some kinds only; without a quantity in pieces, or a use that says how much is needed, it says nothing.',
    sources: [own, hobbyShop],
    severity: 'review',
    options,
  },
  *check(facts, { options: { factor } }) {
    const need = needOf(facts)
    if (need === undefined) return
    for (const [kind, lines] of linesByKind(facts.items)) {
      const usual = usualQuantityOf(kind)
      if (usual === undefined) continue
      const most = need.most(usual)
      const pieces = lines.reduce((sum, line) => sum + line.pieces!, 0)
      if (pieces <= most) continue
      const strong = pieces >= most * factor
      const score = strong ? Math.min(0.9, 0.5 + 0.1 * Math.log2(pieces / most)) : 0.3
      const largest = lines.reduce((best, line) => (line.pieces! > best.pieces! ? line : best))
      const title = largest.kinds.find((one) => one.id === kind)!.title
      yield {
        ...(!strong && { severity: 'info' as const }),
        score,
        message: `The deal orders ${piecesText(pieces)} of ${title}; ${need.use} needs ${most} at most.`,
        subject: largest.subject,
        reasons: [
          need.reason,
          ...lines.slice(0, mostLines).map(
            ({ item, pieces: own }): Reason => ({
              code: 'quantity',
              effect: score * (own! / pieces),
              text: `${piecesText(own!)}: “${lineText(item)}”.`,
              query: `${item.quantity}${item.unit === undefined ? '' : ` ${item.unit.slice(0, 40)}`}`,
              listed: `${most} at most`,
            }),
          ),
        ],
        sources: need.sources,
        advice: 'Ask what so many pieces are for and who gets them, and have the end use confirmed in writing.',
      }
    }
  },
})
