import type { StopFacts } from '../../facts/facts.js'
import { sourceOf } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** Roles whose country is where goods end up. */
const receiving = new Set(['buyer', 'consignee', 'intermediate-consignee', 'end-user', 'notify-party'])

/** What a place under embargo asks for: the end of the way holds, the way and a party of unknown role ask for a look. */
function weightOf({ kind, role }: StopFacts): 'hold' | 'review' | undefined {
  if (kind === 'destination' || (kind === 'party' && receiving.has(role ?? ''))) return 'hold'
  return kind === 'stop' || (kind === 'party' && role === undefined) ? 'review' : undefined
}

const asks: Record<StopFacts['kind'], string> = {
  destination: 'The destination',
  party: 'The country of a party',
  stop: 'A stop on the way',
  origin: 'The origin',
}

/** Goods that end in a country or region under embargo. */
export const embargoedDestination = defineRule({
  meta: {
    id: 'shipment/embargoed-destination',
    title: 'Destination under embargo',
    docs: 'Flags a deal whose destination, or the country of whose buyer, consignee or end user, is under a comprehensive embargo or sweeping export controls on the date of the screening. A stop on the way there, or a party of unknown role there, is for review. A destination that was not understood is told for information.',
    sources: [sourceOf('ear-746-7'), sourceOf('ear-746-8'), sourceOf('itsr-31-cfr-560')],
    severity: 'hold',
  },
  *check({ stops, scope }) {
    for (const stop of stops) {
      const { place, subject, embargoes } = stop
      const weight = weightOf(stop)
      if (weight === undefined) continue
      if (embargoes.length > 0) {
        const severity = weight === 'hold' && embargoes.some((one) => one.severity === 'hold') ? 'hold' : 'review'
        yield {
          severity,
          score: severity === 'hold' ? 1 : 0.6,
          message: `${asks[stop.kind]}, ${place.title ?? place.query}, is under ${embargoes.map((one) => one.title).join('; ')}.`,
          subject,
          reasons: [
            ...place.reasons,
            ...embargoes.map(({ title }) => ({
              code: 'place' as const,
              effect: 1,
              text: `In force on that day: ${title}.`,
              query: place.query,
            })),
          ],
          sources: embargoes.flatMap((one) => one.sources),
          advice:
            'Do not ship before your export-control officer has named the licence or exception that covers this deal.',
        }
      }
      if (scope === 'shipment' && stop.kind === 'destination' && place.country === undefined) {
        yield {
          severity: 'info',
          score: 0.1,
          message: `The country of the destination “${place.query}” is not known.`,
          subject,
          reasons: [
            {
              code: 'place',
              effect: 0,
              text: 'Without a country, embargoes and warnings could not be looked up.',
              query: place.query,
            },
          ],
          advice: 'Add the country, for example {"port": "…", "country": "DE"}.',
        }
      }
    }
  },
})
