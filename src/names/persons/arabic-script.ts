import { titles } from '../tokens/lexicon.js'
import type { Word } from '../tokens/words.js'

/** What is left of foreign names, `Aleksander`, `Albert`, `Alfred`, `Elias`, `Elham`, when their first letters are read as the article. */
const noArticle = new Set([
  'ksndr',
  'ksandr',
  'ksnder',
  'ksy',
  'brt',
  'brtw',
  'frd',
  'yas',
  'ham',
  'ysa',
  'lh',
  'zabyth',
  'yzabyth',
])

/** Consonants behind the article, or nothing where there is none. */
function behindArticle(text: string): string | undefined {
  return text.length > 4 && text.startsWith('al') && !noArticle.has(text.slice(2)) ? text.slice(2) : undefined
}

/**
 * Words in Arabic letters, of which only the consonants are known: the article is set apart, `abd` before it is read as in `abdul`,
 * and a word before `al-din` is joined to it.
 * @param words Words of the name; the one at `at` is unvocalised.
 * @returns Nothing when the word stays as it is.
 */
export function readArabicScript(words: readonly Word[], at: number): { words: Word[]; used: number } | undefined {
  const { text } = words[at]!
  if (titles.has(text)) return undefined
  const next = words[at + 1]?.unvocalised ? words[at + 1]!.text : ''
  const consonants = (rest: string): Word => ({ text: rest, unvocalised: true, latin: false })
  const vocal = (whole: string): Word => ({ text: whole, unvocalised: false, latin: false })
  if (text === 'bdallh' || (text === 'bd' && next === 'allh'))
    return { words: [vocal('abdullah')], used: text === 'bd' ? 2 : 1 }
  if (text === 'bd') {
    const noun = behindArticle(next)
    return noun === undefined ? undefined : { words: [vocal('abdul'), consonants(noun)], used: 2 }
  }
  const glued = text.startsWith('bdal') ? behindArticle(text.slice(2)) : undefined
  if (glued !== undefined) return { words: [vocal('abdul'), consonants(glued)], used: 1 }
  if (next === 'aldyn') return { words: [consonants(`${behindArticle(text) ?? text}dyn`)], used: 2 }
  const noun = behindArticle(text)
  return noun === undefined ? undefined : { words: [vocal('al'), consonants(noun)], used: 1 }
}
