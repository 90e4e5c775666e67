import { endingTest } from './ending-test.js'

const isWomans = endingTest('gender')

/**
 * Whether two surnames differ in nothing but the ending for a man and a woman: `petrov` and `petrova`, `dubovsky` and `dubovskaya`,
 * `novak` and `novakova`, `kalnins` and `kalnina`, `papadopoulos` and `papadopoulou`. Symmetric; false for the same word.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export const genderPair = (first: string, second: string) => isWomans(first, second) || isWomans(second, first)
