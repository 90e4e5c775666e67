import { z } from 'zod'
import type { Facts, PartyFacts } from '../../facts/facts.js'
import { isPublished, publishedOn, redFlagSource } from '../../knowledge/red-flags.js'
import { effectiveOf } from '../../knowledge/rule-dates.js'
import { dayAfter } from '../../model/index.js'
import { priorityItems, priorityMatch } from '../item-lead.js'
import { receivingRoles } from '../receiving-roles.js'
import { defineRule } from '../rule.js'
import { addUpSigns, type Sign, sign } from '../signs.js'

const options = z.strictObject({
  firstOrderDays: z
    .number()
    .int()
    .min(1)
    .max(36_500)
    .default(730)
    .describe('Days after 2022-02-24 within which a first order counts as just after it, 1 to 36,500.'),
})

/** Day from which guidance counts: that of the invasion and of the first Russia rules. */
const warDay = '2022-02-24'

/** Whether a date of day, month or year precision is after the day: all of it, some of it, or none. */
function after(date: string): 'yes' | 'maybe' | 'no' {
  if (date.slice(0, 10) > warDay && date.length === 10) return 'yes'
  if (warDay.startsWith(date)) return date.length === 10 ? 'no' : 'maybe'
  return date > warDay ? 'yes' : 'no'
}

/** The last day that a first order counts as just after, `YYYY-MM-DD`. */
const lastDay = (days: number) => dayAfter(warDay, days)!

function formation({ incorporatedOn, firstOrderOn }: PartyFacts['party']): Sign[] {
  if (incorporatedOn === undefined) return []
  const when = after(incorporatedOn)
  if (when === 'no') return []
  if (when === 'maybe')
    return [
      sign(
        'RF20',
        0.15,
        'date',
        `It may have been formed after ${warDay}: only the year or month is given.`,
        incorporatedOn,
      ),
    ]
  return [
    sign(
      firstOrderOn !== undefined && after(firstOrderOn) === 'yes' ? 'RF21' : 'RF20',
      0.4,
      'date',
      `It was formed after ${warDay}.`,
      incorporatedOn,
    ),
  ]
}

function firstOrder({ firstOrderOn }: PartyFacts['party'], days: number): Sign[] {
  if (firstOrderOn === undefined || firstOrderOn.slice(0, 10) > lastDay(days)) return []
  const when = after(firstOrderOn)
  if (when === 'no') return []
  if (when === 'maybe')
    return [
      sign(
        'RF14',
        0.1,
        'date',
        `Its first order may have come just after ${warDay}: only the year or month is given.`,
        firstOrderOn,
      ),
    ]
  return [sign('RF14', 0.3, 'date', `Its first order came just after ${warDay}.`, firstOrderOn)]
}

/** Orders from before the day that hold nothing of the list, given with the deal. */
function newCodes({ earlierOrders }: Facts): Sign[] {
  const before = earlierOrders.filter(({ date }) => date < warDay)
  if (before.length === 0 || before.some((order) => priorityItems(order).length > 0)) return []
  const text = `${before.length === 1 ? 'The order' : `The ${before.length} orders`} given from before ${warDay} held no goods of the list.`
  return [sign('RF15', 0.3, 'date', text)]
}

function presence({ party, mail }: PartyFacts): Sign[] {
  const { webPresence } = party
  return [
    ...(webPresence === 'none' ? [sign('RF12', 0.25, 'other', 'Nothing of it was found on the internet.')] : []),
    ...(webPresence === 'little' ? [sign('RF12', 0.15, 'other', 'Little of it was found on the internet.')] : []),
    ...(mail?.open === true && party.type !== 'person'
      ? [
          sign(
            'RF08',
            0.1,
            'other',
            'It writes from a mailbox that anybody can get, not from one of its own.',
            mail.domain,
          ),
        ]
      : []),
  ]
}

/** Red flags that the signs rest on. */
const signIds = ['RF20', 'RF21', 'RF14', 'RF15', 'RF12', 'RF08']

/** A young or hardly known party that trades goods of the Common High Priority List. */
export const highRiskTrade = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'party/high-risk-trade',
    title: 'Young or unknown party trades priority goods',
    docs: 'Flags a party that buys or receives goods of the Common High Priority List, sits outside the countries that joined the export controls, and shows one of the signs of public guidance: formed after 2022-02-24, first order just after that day, no goods of the list in its orders from before, little or nothing found of it on the internet, a mailbox of an open provider. The signs add up: formed after the day is enough for review by itself, weak ones are for information. A party of unknown country is looked at too. Each sign counts only when the deal gives its field (`incorporatedOn`, `firstOrderOn`, `earlierOrders`, `webPresence`, `email`). A year or month that holds the day may lie on either side and counts less. A sign counts from the day on which its guidance was published.',
    sources: signIds.map(redFlagSource),
    severity: 'review',
    options,
    effective: effectiveOf('party/high-risk-trade'),
  },
  *check(facts, { asOf, options: { firstOrderDays } }) {
    if (facts.parties.length === 0) return
    const goods = priorityItems(facts)
    if (goods.length === 0) return
    const coded = newCodes(facts)
    for (const one of facts.parties) {
      const { party, subject, role, seats } = one
      if (role !== undefined && !receivingRoles.has(role)) continue
      const countries = seats.flatMap(({ place }) => place.country ?? [])
      if (countries.length > 0 && countries.every((country) => facts.deal.groups.coalition.has(country))) continue
      const own = [...formation(party), ...firstOrder(party, firstOrderDays), ...presence(one)]
      const all = role === 'buyer' || role === 'consignee' ? [...own, ...coded] : own
      const signs = all.filter(({ id }) => isPublished(id, asOf))
      if (signs.length === 0) continue
      const { sum, asksForLook, told, reasons, sources } = addUpSigns(signs)
      const [first] = goods
      const match = priorityMatch(first!)!
      yield {
        severity: asksForLook ? 'review' : 'info',
        score: Math.min(0.9, sum),
        message: `“${party.name.slice(0, 200)}” trades goods of the Common High Priority List (${match.id}): ${told}.`,
        subject,
        reasons: [
          ...reasons,
          {
            code: 'hs-code',
            effect: 0,
            text: `${match.title}, code ${match.id}.`,
            details: { subject: first!.subject },
          },
        ],
        sources: [...sources, ...match.sources],
        advice:
          'Ask who founded the company and what it did before, who the end user is, and for references of earlier trade; get a register extract.',
      }
    }
  },
  dates: () =>
    signIds.flatMap((id) => {
      const date = publishedOn(id)
      return date === undefined ? [] : { date, text: `Guidance is published: ${redFlagSource(id).title}` }
    }),
})
