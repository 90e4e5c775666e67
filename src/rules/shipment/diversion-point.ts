import { z } from 'zod'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { effectiveOf } from '../../knowledge/rule-dates.js'
import { sourceOf } from '../../knowledge/sources.js'
import { hasItemLead } from '../item-lead.js'
import { onlyWithItemLead } from '../item-lead-option.js'
import { defineRule } from '../rule.js'

/** A deal that touches a place known for onward shipment to Russia. */
export const diversionPoint = defineRule({
  meta: {
    id: 'shipment/diversion-point',
    title: 'Transshipment point on the way',
    docs: 'Flags a deal whose route, destination or party lies in a country that a public alert names as a transshipment point, once per country. For review when an item of the deal is itself a lead; else for information, since most trade with these countries is ordinary.',
    sources: [sourceOf('bis-fincen-alert-2022-06-28'), redFlagSource('RF13')],
    severity: 'review',
    effective: effectiveOf('shipment/diversion-point'),
    options: z.strictObject({ onlyWithItemLead }),
  },
  *check({ stops, items, scope }, { options }) {
    if (scope !== 'shipment') return // a lone supplier ships nothing yet
    const hasLead = hasItemLead({ items })
    const told = new Set<string>()
    for (const { place, subject, diversion } of stops) {
      if (place.country === undefined || told.has(place.country)) continue
      for (const { title, severity: weight, sources } of diversion) {
        told.add(place.country)
        const severity = weight !== 'info' && (hasLead || !options.onlyWithItemLead) ? 'review' : 'info'
        yield {
          severity,
          score: hasLead ? 0.6 : 0.4,
          message: `${place.title ?? place.query} is named as a place of onward shipment: ${title}.`,
          subject,
          reasons: [
            ...place.reasons,
            { code: 'route', effect: 0.4, text: title, query: place.query },
            ...(hasLead
              ? [{ code: 'combination' as const, effect: 0.2, text: 'An item of this deal is a lead by itself.' }]
              : []),
          ],
          sources,
          advice:
            'Ask who the final end user is and where it is, and get it in writing; ask why the goods go this way.',
        }
      }
    }
  },
})
