import { nameEndings } from '../../knowledge/compiled/name-endings.js'

/** Endings of a man’s surname by an ending of a woman’s, with the letters needed in front. */
const masculine = new Map<string, Map<string, number>>()
for (const { ending, kind, stem, feminine } of nameEndings) {
  if (kind !== 'gender') continue
  for (const woman of feminine) {
    const men = masculine.get(woman) ?? new Map<string, number>()
    masculine.set(woman, men.set(ending, stem))
  }
}
const longest = Math.max(...nameEndings.flatMap(({ feminine }) => feminine.map((ending) => ending.length)))

function sharedLetters(first: string, second: string): number {
  let shared = 0
  while (shared < first.length && first[shared] === second[shared]) shared++
  return shared
}

function isWomanOf(woman: string, man: string): boolean {
  const shared = sharedLetters(woman, man)
  // Letters of the ending may be shared too: `petrov` and `petrova`.
  for (let stem = shared; stem > 0 && woman.length - stem <= longest; stem--) {
    const least = masculine.get(woman.slice(stem))?.get(man.slice(stem))
    if (least !== undefined && stem >= least) return true
  }
  return false
}

/**
 * Whether two surnames differ in nothing but the ending for a man and a woman: `petrov` and `petrova`, `dubovsky` and `dubovskaya`,
 * `novak` and `novakova`, `kalnins` and `kalnina`, `papadopoulos` and `papadopoulou`. Symmetric; false for the same word.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export const genderPair = (first: string, second: string) => isWomanOf(first, second) || isWomanOf(second, first)
