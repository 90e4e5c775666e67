import type { Reason } from '../../model/index.js'

/** One piece of evidence beside the name: its reason, and whether it backs the match enough to lift a cap. */
export interface Evidence {
  readonly reason: Reason
  /** True for evidence that a namesake would rarely share. */
  readonly supports: boolean
}

/**
 * A score with evidence worked in: support takes away part of what is missing to 1, contradiction part of the score.
 * @param score 0 to 1.
 * @param effect −1 to 1.
 */
export function withEffect(score: number, effect: number): number {
  return effect >= 0 ? score + (1 - score) * effect : score * (1 + effect)
}
