/** What each kind of difference costs beside the weight of the words that agree. Found on one half of labelled names, checked on the other. */
export const costs = {
  /** Similarity at which a pair of words agrees in nothing. */
  curveFrom: 0.35,
  /** Power of the curve from there to 1. */
  curvePower: 0.7,
  /** Part of a pair's weight that its spelling differs in. */
  spelling: 0.65,
  /** Least weight of a proper name for the cost of its spelling: a common name that differs is no cheaper for being common. */
  spellingFloor: 0.9,
  /** Words that differ on both sides: a contradiction. */
  conflict: 3,
  /** Words that only the query has. */
  queryOnly: 0.7,
  /** Words that only the listed name has. */
  listedOnly: 0.4,
  /** The same for a person of whom two names agree: a second given name or patronymic is often left out. */
  personListedOnly: 0.18,
  personQueryOnly: 0.35,
  /** Part of the weight that a missing generic word costs beside a missing proper name. */
  genericMissing: 0.25,
  /** Part of the score that a legal form on one side only, or one of another family, takes away. */
  formMissing: 0.01,
  formDiffers: 0.02,
  /** Power of the share that agrees, so that the scores spread over 0 to 1. */
  scorePower: 1.85,
} as const

/** Weight of a single letter that stands for a name. */
export const initialWeight = 0.15
