import type { Source } from '../model/index.js'
import { claims } from './compiled/claims.js'
import { sourceOf } from './sources.js'

const byId = new Map(claims.map((claim) => [claim.id, claim]))

/**
 * The source behind a claim of `data/seed/claims.json`, with its paragraph, who makes the claim, how firmly, and who denies it.
 * A claim that somebody seeks something, or denies something, is passed on as `stated` by that speaker.
 * @param id Id of the claim, for example `SD17`.
 * @throws Error for an id that is not there: a bug in the caller.
 */
export function claimSource(id: string): Source {
  const claim = byId.get(id)
  if (claim === undefined) throw new Error(`No claim "${id}" in data/seed/claims.json`)
  const { title, publisher, publishedOn } = sourceOf(claim.sources[0]!)
  const { modality } = claim
  return {
    id: claim.sources[0]!,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    locator: `paragraph ${claim.paragraph}`,
    claimedBy: claim.speaker,
    modality: modality === 'seeking' || modality === 'denial' ? 'stated' : modality,
    ...(claim.disputedBy === undefined ? {} : { disputedBy: claim.disputedBy }),
  }
}
