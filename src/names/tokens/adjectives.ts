import { foldWord } from '../phonetics/fold.js'
import { remembered } from '../remembered.js'

/** Endings of Slavic adjectives in the common romanisations, longest first. */
const endings =
  'iyego yego iego iyye oye oie oje aya aia aja aye ogo omu iye yye iie ykh ikh yy yi yj iy ii ij oe ae oy oi oj ey ei ye ie yh ih ym im y i'.split(
    ' ',
  )
const last = new Set(endings.map((ending) => ending.at(-1)))
const leastStem = 5
const endsInConsonant = /[^aeiou]$/

/**
 * The stem of a word that may be a Slavic adjective, with the spellings of one sound folded: the same for `stroitelnyy`, `stroitelny`,
 * `stroitelnaya` and `stroitelnoye`.
 * @param word Lower-case Latin letters.
 */
export const adjectiveStem = remembered(stemOf)

function stemOf(word: string): string | undefined {
  if (word.length <= leastStem || !last.has(word.at(-1))) return undefined
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    return stem.length >= leastStem && endsInConsonant.test(stem) ? foldWord(stem) : undefined
  }
  return undefined
}

/** Rows by the stems of their spellings that are adjectives. */
export function byStem<Row>(rows: Iterable<readonly [spelling: string, row: Row]>): ReadonlyMap<string, Row> {
  const stems = new Map<string, Row>()
  for (const [spelling, row] of rows) {
    // Nouns such as `avtomatiki` end alike: only endings that no noun of the tables has make a stem.
    const stem = /(?:[nv]yy|[sz]kiy|[sz]koy|niy|naya|noe|[sz]kaya|[sz]koe|vaya|voe)$/.test(spelling)
      ? adjectiveStem(spelling)
      : undefined
    if (stem !== undefined && !stems.has(stem)) stems.set(stem, row)
  }
  return stems
}
