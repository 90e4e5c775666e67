import { defineRule } from 'tradescreen'
import { z } from 'zod'

/** A rule of our own: goods that nobody of ours will ever install are sold on, and to whom we do not know. */
export const servedMarkets = defineRule({
  meta: {
    id: 'acme/served-markets',
    title: 'Destination without service of ours',
    docs: 'Flags a deal whose destination is a country in which no engineer of ours installs or repairs. What we sell there is sold on, or used where we cannot see it.',
    sources: [
      {
        id: 'acme-sales-handbook',
        title: 'Sales handbook',
        publisher: 'Acme',
        publishedOn: '2025-01-15',
        locator: 'section 4',
      },
    ],
    severity: 'review',
    options: z.strictObject({
      countries: z
        .array(z.string().length(2))
        .default(['DE'])
        .describe('Countries with service of ours, as ISO 3166-1 codes of two letters.'),
    }),
  },
  *check({ stops }, { options }) {
    for (const { kind, place, subject } of stops) {
      if (kind !== 'destination' || place.country === undefined || options.countries.includes(place.country)) continue
      yield {
        score: 0.6,
        message: `We have no service in ${place.country}, the country of the destination.`,
        subject,
        reasons: [
          {
            code: 'place',
            effect: 0.6,
            text: `Countries with service of ours are ${options.countries.join(', ')}.`,
            query: place.query,
          },
        ],
        advice: 'Ask the sales manager who will install the goods, and where.',
      }
    }
  },
})
