import type { ItemMatch } from '../model/index.js'
import { itemReviewThreshold } from './thresholds.js'

/** The parts that together make a simple long-range drone fly. */
export const kitParts = ['gnss', 'inertial', 'servo', 'piston-engine'] as const

/**
 * What the matches of one line contribute to an unmanned aircraft: ids of the advisory groups that it points to with at least
 * the review threshold, and `gnss`, `inertial`, `servo`, `piston-engine` where its evidence names such a part.
 */
export function kitFunctions(matches: readonly ItemMatch[]): Set<string> {
  const functions = new Set<string>()
  for (const match of matches) {
    if (match.score < itemReviewThreshold || match.catalogue === 'chpl' || match.catalogue === 'eccn') continue
    if (match.catalogue === 'uav-advisory') functions.add(match.id)
    for (const reason of match.reasons) {
      const named = reason.effect >= itemReviewThreshold ? reason.details?.functions : undefined
      if (Array.isArray(named)) for (const name of named) if (typeof name === 'string') functions.add(name)
    }
  }
  const hasCode = (code: string) =>
    matches.some((match) => match.catalogue === 'chpl' && match.id === code && match.score >= itemReviewThreshold)
  if (hasCode('852691')) functions.add('gnss')
  if (hasCode('901420')) functions.add('inertial')
  return functions
}
