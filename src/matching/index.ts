export { isListedOn } from './listed-on.js'
export { buildMatchIndex } from './match-index.js'
export { matchParty } from './match-party.js'
export { holdThreshold, reviewThreshold } from './thresholds.js'
