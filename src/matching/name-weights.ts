import type { NameEvidence } from './name-evidence.js'

/**
 * What one unit of each piece of a name's evidence is worth, in log-odds: 0.7 doubles the odds that the two are the same party. Found by
 * logistic regression on one half of labelled names and on names disguised by rule, checked on the other half: `npm run eval:names`.
 */
export const nameWeights: Readonly<Record<keyof NameEvidence, number>> = {
  agreement: 1.4,
  telling: 2.9,
  order: 1.5,
  oneWord: -0.4,
  misspelt: -3.3,
  otherWord: -10.5,
  joined: -0.8,
  conflict: -12,
  added: -1.8,
  missing: -1.5,
  patronymicAdded: -0.8,
  patronymicMissing: -0.1,
  genericAdded: -5.1,
  genericMissing: -4.7,
  firstAdded: -3.2,
  firstMissing: -2.2,
  lastMissing: -1.7,
  sameForm: 1.4,
  formMissing: -1.2,
  weak: -1.5,
}

/** Log-odds before any evidence. */
export const baseOdds = -2.7

/** Log-odds that two names with this evidence are one party's. */
export function nameOdds(evidence: NameEvidence): number {
  let odds = baseOdds
  for (const [piece, value] of Object.entries(evidence)) odds += value * nameWeights[piece as keyof NameEvidence]
  return odds
}
