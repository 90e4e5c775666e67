import type { Party } from '../model/index.js'
import { parseName } from '../names/index.js'
import { explainedParty } from '../report/index.js'
import type { Prepared } from './setup.js'

/** Names that are shown when nothing is flagged, however low their score. */
const mostNearest = 5
/** More matches than any list gives. */
const allMatches = 10_000

/**
 * Draws how a party compares with the lists; when nothing is flagged, the names that come nearest.
 * @param width Columns of the terminal.
 */
export function explainParty(party: Party, { screener, thresholds }: Prepared, width?: number): string {
  const matches = screener.matchParty(party, { limit: allMatches, threshold: thresholds.review })
  const nearest = matches.length > 0 ? [] : screener.matchParty(party, { limit: mostNearest, threshold: 0 })
  const { whyNot } = parseName(party.name, party.type)
  const unread = nearest.length === 0 && !party.aliases?.length ? whyNot : undefined
  return explainedParty({ name: party.name, matches, nearest, whyNot: unread }, thresholds, width)
}
