import { z } from 'zod'
import type { Facts, PartyFacts } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { windowDates } from '../day-window.js'
import { hasItemLead, weighed } from '../item-lead.js'
import { onlyWithItemLead } from '../item-lead-option.js'
import { receivingRoles } from '../receiving-roles.js'
import { defineRule, type Finding } from '../rule.js'

const options = z.strictObject({
  lateDays: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .default(14)
    .describe(
      'Days before the date of the deal within which a change of consignee is late, 0 to 3650. Later ones always are.',
    ),
  onlyWithItemLead,
})

type ConcernOptions = z.infer<typeof options>

/** Roles at the end of the way. */
const last = new Set(['consignee', 'end-user'])
const tradeTitles = { forwarder: 'a forwarder', bank: 'a bank', 'exchange-house': 'an exchange house' } as const

/** Names are compared as written but for letter case and blanks. */
const key = ({ party }: PartyFacts) =>
  party.name.slice(0, 1000).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

interface Trade {
  readonly trade: keyof typeof tradeTitles
  readonly text: string
}

/** Names of the deal’s own forwarders and banks. */
function servants(parties: readonly PartyFacts[]): Map<string, Trade['trade']> {
  return new Map(
    parties.flatMap((one): [string, Trade['trade']][] =>
      one.role === 'forwarder' || one.role === 'bank' ? [[key(one), one.role]] : [],
    ),
  )
}

function tradeOf(one: PartyFacts, known: ReadonlyMap<string, Trade['trade']>): Trade | undefined {
  const role = known.get(key(one))
  if (role !== undefined) return { trade: role, text: `It is also the ${role} of this deal.` }
  if (one.trade === undefined) return undefined
  const where = one.trade.by === 'name' ? 'Its name' : 'Its line of business'
  return { trade: one.trade.trade, text: `${where} says so: “${one.trade.word}”.` }
}

function* servantFindings(facts: Facts, option: ConcernOptions): Generator<Finding> {
  const known = servants(facts.parties)
  const users = facts.parties.filter((one) => one.role === 'end-user' && tradeOf(one, known) === undefined)
  for (const one of facts.parties) {
    if (one.role === undefined || !last.has(one.role)) continue
    const found = tradeOf(one, known)
    if (found === undefined) continue
    const named = one.role === 'consignee' && users.length > 0
    const bank = found.trade !== 'forwarder'
    yield {
      severity: named ? 'info' : weighed(facts, option.onlyWithItemLead),
      score: named ? 0.2 : hasItemLead(facts) ? 0.6 : 0.4,
      message: `The ${one.role.replaceAll('-', ' ')} “${one.party.name.slice(0, 200)}” is ${tradeTitles[found.trade]}, not one who uses the goods.`,
      subject: one.subject,
      reasons: [
        { code: 'type', effect: named ? 0.2 : 0.4, text: found.text, query: one.party.name.slice(0, 200) },
        ...(named ? [{ code: 'type' as const, effect: 0, text: 'The deal names an end user beside it.' }] : []),
      ],
      sources: [redFlagSource(bank ? 'RF17' : 'RF22')],
      advice: 'Ask who takes the goods over from there and uses them, and get it in writing with the address of use.',
    }
  }
}

function lateChange(facts: Facts, { lateDays, onlyWithItemLead: only }: ConcernOptions): Finding | undefined {
  const change = facts.deal.consigneeChange
  if (change === undefined || change.daysBefore > lateDays) return undefined
  const when =
    change.daysBefore < 0
      ? `${-change.daysBefore} days after the date of the deal`
      : change.daysBefore === 0
        ? 'on the day of the deal'
        : `${change.daysBefore} days before the date of the deal`
  return {
    severity: weighed(facts, only),
    score: hasItemLead(facts) ? 0.6 : 0.4,
    message: `The consignee was changed on ${change.on}, ${when}.`,
    subject: '/consigneeChangedOn',
    reasons: [
      {
        code: 'date',
        effect: 0.4,
        text: `The change came at most ${lateDays} days before the deal.`,
        query: change.on,
      },
    ],
    sources: [redFlagSource('RF06')],
    advice: 'Ask who asked for the change and why, and screen the first consignee too.',
  }
}

function premisesFinding(facts: Facts, one: PartyFacts, only: boolean): Finding | undefined {
  const kind = one.party.premises?.kind
  if (kind !== 'residential' && kind !== 'mailbox' && kind !== 'virtual-office') return undefined
  if (one.role !== undefined && !receivingRoles.has(one.role)) return undefined
  // Goods for a person go to a home every day.
  if (one.party.type === 'person' && kind === 'residential') return undefined
  const what = kind === 'residential' ? 'a home' : kind === 'mailbox' ? 'a mailbox' : 'a rented office address'
  return {
    severity: weighed(facts, only),
    score: hasItemLead(facts) ? 0.5 : 0.3,
    message: `The address of “${one.party.name.slice(0, 200)}” is ${what}.`,
    subject: `${one.subject}/premises/kind`,
    reasons: [{ code: 'address', effect: 0.3, text: `By your own data, ${what} stands at the address.`, query: kind }],
    sources: [redFlagSource('RF09')],
    advice: 'Ask where the goods are unloaded, stored and used, and see the place on a map or by a visit.',
  }
}

/** A consignee that cannot be the one who uses the goods, or was put in late. */
export const consigneeConcern = defineRule<ConcernOptions>({
  meta: {
    id: 'shipment/consignee-concern',
    title: 'Consignee raises questions',
    docs: 'Flags a consignee or end user that is a forwarder, a bank or an exchange house, by its line of business (`business`), its name or its other role in the deal; for information when the deal names another end user beside such a consignee. Flags a consignee that was changed shortly before the date of the deal or after it (`consigneeChangedOn`), and a buyer or receiver, other than a person, whose address your own data mark as a home, a mailbox or a rented office address (`premises.kind`). For review when an item of the deal is a lead; else for information, since ordinary trade shows all of it.',
    sources: [redFlagSource('RF22'), redFlagSource('RF17'), redFlagSource('RF06'), redFlagSource('RF09')],
    severity: 'review',
    options,
  },
  *check(facts, { options: option }) {
    if (facts.scope !== 'shipment') return // a lone party receives nothing yet
    yield* servantFindings(facts, option)
    const changed = lateChange(facts, option)
    if (changed !== undefined) yield changed
    for (const one of facts.parties) {
      const found = premisesFinding(facts, one, option.onlyWithItemLead)
      if (found !== undefined) yield found
    }
  },
  dates: (shipment, { lateDays }) => {
    const on = shipment.consigneeChangedOn
    return on === undefined ? [] : windowDates(shipment, [{ on, what: 'The change of the consignee' }], lateDays)
  },
})
