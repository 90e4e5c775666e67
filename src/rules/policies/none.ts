import { holdThreshold, reviewThreshold } from '../../matching/thresholds.js'
import type { Policy } from '../../model/index.js'

/** No rule on: a start for policies that name every rule they want, and for tests of a single rule. */
export const none: Policy = {
  name: 'none',
  extends: 'none',
  thresholds: { review: reviewThreshold, hold: holdThreshold },
}
