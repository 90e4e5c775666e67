import { nameEndings } from '../../knowledge/compiled/name-endings.js'

const leastByEnding = new Map(
  nameEndings.filter(({ kind }) => kind === 'patronymic').map(({ ending, stem }) => [ending, stem]),
)
const longest = Math.max(...[...leastByEnding.keys()].map((ending) => ending.length))
/** Last letters of all endings: most words end in none of them, and are told at once. */
const lastLetters = new Set([...leastByEnding.keys()].map((ending) => ending.at(-1)))

/** Letters that a patronymic has in front of its ending, or -1 when the word is none. */
function stemLength(word: string): number {
  if (!lastLetters.has(word.at(-1))) return -1
  for (let stem = Math.max(0, word.length - longest); stem < word.length; stem++) {
    const least = leastByEnding.get(word.slice(stem))
    if (least !== undefined && stem >= least) return stem
  }
  return -1
}

/**
 * Whether a word is made as a patronymic is: `Sergeyevich`, `Mykolaivna`, `Nursultanuly`, `Heydaroglu`. Some family names are made
 * alike (`Abramovich`), so where it stands must say the rest.
 * @param word Lower-case Latin letters.
 */
export const isPatronymic = (word: string) => stemLength(word) >= 0

/**
 * What stands in front of the ending of a patronymic, `sergey` or `serge` of `sergeyevich`; nothing for another word and for one that
 * is a whole patronymic by itself (`ilyich`).
 * @param word Lower-case Latin letters.
 */
export function patronymicStem(word: string): string | undefined {
  const length = stemLength(word)
  return length > 0 ? word.slice(0, length) : undefined
}

/** Whether a patronymic is a daughter’s: `ivanovna`, `kerimkyzy`. Lower-case Latin. */
export const isDaughters = (patronymic: string) => /(?:na|[yi]z[yi])$/.test(patronymic)
