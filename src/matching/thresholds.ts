/** Name score from which a resemblance is worth a look, 0 to 1: about one innocent name in a hundred reaches it. */
export const reviewThreshold = 0.8

/** Name score from which a party is treated as the listed one until a person has looked, 0 to 1: about one innocent name in a thousand reaches it. */
export const holdThreshold = 0.9

/** About the highest score of a match by a weak alias, or by a name that very many share, without other evidence: below `holdThreshold`. */
export const unsupportedCap = 0.81

/** Score of a match by a number that is the same but does not decide: for a person to look at, never to hold by itself. */
export const sameNumberScore = 0.82
