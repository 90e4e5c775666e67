import { nameGrades } from '../model/index.js'

/** Probability for log-odds. */
export const probability = (odds: number) => 1 / (1 + Math.exp(-odds))

/**
 * What is known beside the name, weakest first. Matches that are all but certain by their names are told in this order: no name alone comes
 * as near to certainty as a name with a birth date.
 */
export const grades = nameGrades
export type Grade = (typeof grades)[number]

/** Log-odds that a match of each grade never reaches: probabilities 0.99, 0.995 and 0.999. */
const most: Readonly<Record<Grade, number>> = { name: 4.6, country: 5.3, supported: 6.9 }
/** From here on log-odds count less and less. */
const straight = 3

/** Score for log-odds: the probability that both are the same party, as far as the grade lets it come. Rises with both. */
export function scoreOf(odds: number, grade: Grade): number {
  const room = most[grade] - straight
  return probability(odds <= straight ? odds : straight + room * (1 - Math.exp((straight - odds) / room)))
}
