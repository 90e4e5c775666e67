import type { PartyType } from '../../model/index.js'
import type { Evidence } from './evidence.js'

const titles = {
  person: 'a person',
  organization: 'an organization',
  vessel: 'a vessel',
  aircraft: 'an aircraft',
} as const

const severalTitles = {
  person: 'persons',
  organization: 'organizations',
  vessel: 'vessels',
  aircraft: 'aircraft',
} as const

/** What the kinds of the two parties say. Nothing when either is not known. */
export function typeEvidence(query: PartyType | undefined, listed: PartyType | undefined): Evidence | undefined {
  if (query === undefined || listed === undefined) return undefined
  if (query === listed) {
    return {
      supports: false,
      odds: 0.1,
      reason: { code: 'type', text: `Both are ${severalTitles[query]}.`, query, listed },
    }
  }
  return {
    supports: false,
    odds: -2,
    contradicts: true,
    reason: {
      code: 'type',
      text: `The party is ${titles[query]}, the listed one is ${titles[listed]}.`,
      query,
      listed,
    },
  }
}
