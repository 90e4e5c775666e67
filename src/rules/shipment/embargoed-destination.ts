import type { StopFacts } from '../../facts/facts.js'
import { sourceOf } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** Roles whose country is where goods end up. */
const receiving = new Set(['buyer', 'consignee', 'intermediate-consignee', 'end-user', 'notify-party'])

/** Whether goods end there or pass through, as far as the deal tells. */
const receives = ({ kind, role }: StopFacts) =>
  kind === 'destination' || kind === 'stop' || (kind === 'party' && (role === undefined || receiving.has(role)))

/** What a place under embargo asks for: the end of the way holds, all others ask for a look. */
const weightOf = ({ kind, role }: StopFacts): 'hold' | 'review' =>
  kind === 'destination' || (kind === 'party' && receiving.has(role ?? '')) ? 'hold' : 'review'

/** Score of each weight. */
const scores = { hold: 1, review: 0.6 } as const

const asks: Record<StopFacts['kind'], string> = {
  destination: 'The destination',
  party: 'The seat of a party',
  stop: 'A stop on the way',
  origin: 'The origin',
}

/** Goods that end in a country or region under embargo. */
export const embargoedDestination = defineRule({
  meta: {
    id: 'shipment/embargoed-destination',
    title: 'Destination under embargo',
    docs: 'Flags a deal whose destination, or the country of whose buyer, consignee or end user, is under a comprehensive embargo or sweeping export controls on the date of the screening. A stop there, or a party of unknown role, is for review; so is an origin or a supplier there when the measure covers imports and dealings of any kind. A destination that was not understood is told for information.',
    sources: [sourceOf('ear-746-7'), sourceOf('ear-746-8'), sourceOf('itsr-31-cfr-560')],
    severity: 'hold',
  },
  *check({ stops, scope }) {
    for (const stop of stops) {
      const { place, subject } = stop
      // Where nothing is sent, only measures on imports and dealings matter.
      const embargoes = receives(stop) ? stop.embargoes : stop.embargoes.filter((one) => one.coversImports)
      const weight = weightOf(stop)
      if (embargoes.length > 0) {
        const severity = weight === 'hold' && embargoes.some((one) => one.severity === 'hold') ? 'hold' : 'review'
        yield {
          severity,
          score: scores[severity],
          message: `${asks[stop.kind]}, ${place.title ?? place.query}, is under ${embargoes.map((one) => one.title).join('; ')}.`,
          subject,
          reasons: [
            ...place.reasons,
            ...embargoes.map(({ title }) => ({
              code: 'place' as const,
              effect: scores[severity] / embargoes.length,
              text: `In force on that day: ${title}.`,
              query: place.query,
            })),
          ],
          sources: embargoes.flatMap((one) => one.sources),
          advice:
            weight === 'hold'
              ? 'Do not ship before your export-control officer has named the licence or exception that covers this deal.'
              : 'Ask your export-control officer whether a measure covers dealings with this place, imports included.',
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
