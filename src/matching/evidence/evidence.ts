import type { Reason } from '../../model/index.js'

/** One piece of evidence beside the name. */
export interface Evidence {
  /** Its reason; the effect is what it did to the score, known when it is worked in. */
  readonly reason: Omit<Reason, 'effect'>
  /** Log-odds that it adds: above 0 for what speaks for the same party. */
  readonly odds: number
  /** True for evidence that a namesake would rarely share. */
  readonly supports: boolean
  /** True for a contradiction that forbids to take a name alone for the same party. */
  readonly contradicts?: boolean
}
