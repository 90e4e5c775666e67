import { holdThreshold, reviewThreshold } from '../../matching/thresholds.js'
import type { Policy } from '../../model/index.js'

/** Every rule at its own severity; how often the name thresholds alert is measured by `npm run eval:names`. The default. */
export const recommended: Policy = {
  name: 'recommended',
  thresholds: { review: reviewThreshold, hold: holdThreshold },
}
