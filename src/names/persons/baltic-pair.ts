import { endingTest } from './ending-test.js'

const isBaltic = endingTest('baltic')

/**
 * Whether one of two surnames has the ending that Latvian and Lithuanian put on it: `petrov`, `petrovs` and `petrovas`. Symmetric; false
 * for the same word.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export function balticPair(first: string, second: string): boolean {
  // All endings end in `s`, and hardly any of the surnames that take them does.
  if (first.endsWith('s') === second.endsWith('s')) return false
  return second.endsWith('s') ? isBaltic(first, second) : isBaltic(second, first)
}
