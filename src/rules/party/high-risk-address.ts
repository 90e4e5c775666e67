import { claimSource } from '../../knowledge/claims.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { effectiveOf } from '../../knowledge/rule-dates.js'
import { defineRule } from '../rule.js'

/** A party in a zone that is known for drone production. */
export const highRiskAddress = defineRule({
  meta: {
    id: 'party/high-risk-address',
    title: 'Address in a high-risk zone',
    docs: 'Flags a party, listed or not, whose address lies in a zone known for drone production, such as the Alabuga special economic zone. The same building as listed parties counts more. The word Alabuga alone is not enough: villages and lakes elsewhere bear it too.',
    sources: [claimSource('SD08'), claimSource('SD22'), redFlagSource('RF40'), redFlagSource('RF33')],
    severity: 'review',
    effective: effectiveOf('party/high-risk-address'),
  },
  *check({ parties }) {
    for (const { party, subject, highRiskAddresses } of parties) {
      for (const place of highRiskAddresses) {
        yield {
          score: Math.min(1, Math.max(0, ...place.reasons.map((reason) => reason.effect))),
          message: `The address of “${party.name.slice(0, 200)}” lies in ${place.title ?? place.query}.`,
          subject: `${subject}/address`,
          reasons: place.reasons,
          sources: place.sources,
          advice:
            'Ask what the party does there, who its landlord and customers are, and for its registration extract; compare the building with those of listed parties.',
        }
      }
    }
  },
})
