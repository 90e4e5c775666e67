import type { PartyFacts } from '../../facts/facts.js'
import { claimSource } from '../../knowledge/claims.js'
import { sourceOf } from '../../knowledge/sources.js'
import type { PartyMatch, Reason } from '../../model/index.js'
import type { Finding } from '../rule.js'

/** Advice on screening every party of a deal. */
export const screeningSources = [sourceOf('four-agency-guidance-2023-06-09'), claimSource('SD28')]

/** Evidence that a namesake would rarely share. */
const supports = (reason: Reason) => ['birth-date', 'identifier', 'address'].includes(reason.code) && reason.effect > 0

/** Whether a match is treated as the listed party until a person has looked: `party/listed`, else `party/resembles-listed`. */
export function isTakenForListed(match: PartyMatch, holdThreshold: number): boolean {
  if (match.decidedBy === 'identifier') return true
  // However low a policy sets its threshold, a weak alias alone is never enough.
  if (match.matchedKind === 'weak-alias' && !match.reasons.some(supports)) return false
  return match.score >= holdThreshold
}

const compare = 'compare birth or registration data, address and numbers with the entry on the publisher’s own list'

/** How the flags of listed and resembling parties are told: which entry, why, and what would settle it. */
export function describeListed(
  { party, subject, pastHolding }: PartyFacts,
  match: PartyMatch,
  taken: boolean,
): Finding {
  const { list, entryId, name, matchedName, type, programmes, listedOn, score, reasons, sources, entrySha256 } = match
  const byNumber = match.decidedBy === 'identifier'
  const verb = byNumber
    ? 'has the same number as the listed'
    : taken
      ? 'has the name, or nearly, of the listed'
      : 'resembles the listed'
  const alias = matchedName === name ? '' : ` (as “${matchedName}”)`
  return {
    ...(pastHolding !== undefined && { severity: 'info' as const }),
    score,
    message: `“${party.name.slice(0, 200)}” ${verb} ${name}${alias}, entry ${entryId} of ${list}${listedOn ? `, listed ${listedOn}` : ''}.`,
    subject,
    match: {
      list,
      entryId,
      name,
      matchedName,
      ...(type && { type }),
      programmes,
      ...(listedOn && { listedOn }),
      ...(entrySha256 && { entrySha256 }),
    },
    reasons: pastHolding === undefined ? reasons : [...reasons, { code: 'ownership', effect: 0, text: pastHolding }],
    sources,
    advice: taken
      ? `Stop the deal until a person has looked: ${compare}, and ask your compliance officer before you go on or tell the party.`
      : `Before going on, ${compare}; where your papers lack them, get a register extract.`,
  }
}
