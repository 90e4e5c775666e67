/** Score from which a resemblance is worth a look: as likely as not the same party. About one innocent name in a hundred reaches it. */
export const reviewThreshold = 0.5

/** Score from which a party is treated as the listed one until a person has looked: almost surely the same. About one innocent name in a thousand reaches it. */
export const holdThreshold = 0.9
