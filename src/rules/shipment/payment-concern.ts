import { z } from 'zod'
import type { Facts, PaymentFacts } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { hasItemLead, weighed } from '../item-lead.js'
import { onlyWithItemLead } from '../item-lead-option.js'
import { receivingRoles } from '../receiving-roles.js'
import { defineRule } from '../rule.js'
import { addUpSigns, type Sign, sign } from '../signs.js'

const options = z.strictObject({ onlyWithItemLead })

/** Countries that the cases name for exchange houses. */
const exchangeCountries = new Set(['TR', 'HK', 'AE'])

const concern = (id: string, effect: number, text: string, query?: string) => sign(id, effect, 'other', text, query)

function fromElsewhere(payment: PaymentFacts, { parties, deal }: Facts): Sign[] {
  const { payerCountry, bankCountry, payerIs } = payment
  const seats = parties
    .filter(({ role }) => role === undefined || receivingRoles.has(role))
    .flatMap(({ seats: all }) => all)
  const countries = new Set(seats.flatMap(({ place }) => place.country ?? []))
  const found: Sign[] = []
  if (countries.size === 0) return found
  const payer = parties.find(({ subject }) => subject === payerIs)
  const known = payer !== undefined && receivingRoles.has(payer.role ?? 'buyer')
  if (payerCountry !== undefined && !countries.has(payerCountry) && !known) {
    // A parent or treasury in a country of the coalition pays for many an ordinary deal.
    const partner = deal.groups.coalition.has(payerCountry)
    const text = `The money comes from ${payerCountry}, where neither buyer, consignee nor end user sits (${[...countries].sort().join(', ')}).`
    found.push(concern('RF07', partner ? 0.15 : 0.4, text, payerCountry))
  }
  const home = payerCountry === undefined ? countries : new Set([payerCountry])
  if (bankCountry !== undefined && !home.has(bankCountry)) {
    const partner = deal.groups.coalition.has(bankCountry)
    const text = `The bank sits in ${bankCountry}, the payer in ${[...home].sort().join(', ')}.`
    found.push(concern('RF03', partner ? 0.1 : 0.3, text, bankCountry))
  }
  return found
}

function byMethod(
  { method, payer, payerIs, payerTrade, payerCountry, bankCountry }: PaymentFacts,
  facts: Facts,
): Sign[] {
  const found: Sign[] = []
  if (method === 'cash') found.push(concern('RF25', 0.3, 'It is paid in cash.', method))
  if (method === 'crypto')
    found.push(concern('RF25', 0.3, 'It is paid in digital currency, which names no payer.', method))
  if (method === 'exchange-house' || payerTrade?.trade === 'exchange-house') {
    const place = exchangeCountries.has(payerCountry ?? bankCountry ?? '')
    found.push(concern('RF43', place ? 0.5 : 0.4, 'An exchange house pays.', payer ?? method))
  }
  if (payer !== undefined && payerIs === undefined && facts.parties.length > 0)
    found.push(concern('RF07', 0.15, 'The payer is none of the parties of the deal.', payer))
  const bank = facts.parties.find((one) => one.role === 'consignee' && one.trade?.trade === 'bank')
  if (method === 'letter-of-credit' && bank !== undefined && !facts.parties.some((one) => one.role === 'end-user'))
    found.push(
      concern(
        'RF17',
        0.4,
        'The letter of credit is consigned to a bank, and no end user is named.',
        bank.party.name.slice(0, 200),
      ),
    )
  return found
}

/** A payment that does not come from where the goods go. */
export const paymentConcern = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'shipment/payment-concern',
    title: 'Payment raises questions',
    docs: 'Flags a payment (`payment`) from a country in which neither buyer, consignee nor end user sits; from a bank in another country than the payer; in cash or digital currency; through an exchange house; by somebody who is none of the parties; or by letter of credit consigned to a bank without an end user. The signs add up: for review from 0.3 when an item of the deal is a lead, else for information. Payers and banks in countries that joined the export controls count less. Countries are compared only where those of the parties are known.',
    sources: [
      redFlagSource('RF07'),
      redFlagSource('RF03'),
      redFlagSource('RF17'),
      redFlagSource('RF25'),
      redFlagSource('RF43'),
    ],
    severity: 'review',
    options,
  },
  *check(facts, { options: { onlyWithItemLead: only } }) {
    const { payment } = facts.deal
    if (payment === undefined) return
    const found = [...fromElsewhere(payment, facts), ...byMethod(payment, facts)]
    if (found.length === 0) return
    const { sum, asksForLook, told, reasons, sources } = addUpSigns(found)
    yield {
      severity: asksForLook ? weighed(facts, only) : 'info',
      score: Math.min(0.9, sum + (hasItemLead(facts) ? 0.1 : 0)),
      message: `The payment does not fit the deal: ${told}.`,
      subject: '/payment',
      reasons,
      sources,
      advice:
        'Ask who pays, from which account, and why it is not the buyer; screen payer and bank as parties of the deal.',
    }
  },
})
