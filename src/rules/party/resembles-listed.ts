import { defineRule } from '../rule.js'
import { describeListed, isTakenForListed, screeningSources } from './listed-finding.js'

/** A party whose name comes near a listed one. */
export const resemblesListed = defineRule({
  meta: {
    id: 'party/resembles-listed',
    title: 'Party resembles a listed party',
    docs: 'Flags a party whose name scores at or above the review threshold, but below the hold threshold, against a name of a listed party. Other evidence, such as country, type or birth date, has already raised or lowered the score; the reasons show it. A party that has only contact data or a number in common with a listed one is told by `party/linked-to-listed`.',
    sources: screeningSources,
    severity: 'review',
  },
  *check({ parties }, { thresholds }) {
    for (const party of parties) {
      for (const match of party.matches) {
        const linked = party.neighbours.some(({ list, entryId }) => list === match.list && entryId === match.entryId)
        if (!linked && match.score >= thresholds.review && !isTakenForListed(match, thresholds.hold)) {
          yield describeListed(party, match, false)
        }
      }
    }
  },
})
