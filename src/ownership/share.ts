/** Shares are added up as whole numbers, so that 33.3 + 16.7 is 50 and not a hair less. */
const unitsInPercent = 1e9

/** A share of 100 per cent in whole units. */
export const wholeShare = 100 * unitsInPercent

/** A share in whole units. */
export const unitsOf = (percent: number): number => Math.round(percent * unitsInPercent)

/** A share of whole units in per cent, with at most four digits behind the point, as it is told. */
export const percentOf = (units: number): number => Math.round((units / unitsInPercent) * 10_000) / 10_000
