import { defineRule } from '../rule.js'
import { describeListed, isTakenForListed, screeningSources } from './listed-finding.js'

/** A party with a listed party's identifier, or with its name as far as a name can tell. */
export const listed = defineRule({
  meta: {
    id: 'party/listed',
    title: 'Party is on a list',
    docs: 'Flags a party that has the same identifier as a listed party, or whose name scores at or above the hold threshold against one of its names. A weak alias alone never gets there. Only entries listed on the date of the screening count. Owners are looked up too; one whose holding does not cover that date is told for information.',
    sources: screeningSources,
    severity: 'hold',
  },
  *check({ parties }, { thresholds }) {
    for (const party of parties) {
      for (const match of party.matches) {
        if (isTakenForListed(match, thresholds.hold)) yield describeListed(party, match, true)
      }
    }
  },
})
