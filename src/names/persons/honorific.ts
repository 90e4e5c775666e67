import { personTitles, titles, titlesBehind } from '../tokens/lexicon.js'
import type { Word } from '../tokens/words.js'

/** Words of a name that are left at least when an office is taken off its front, or an honorific off its end. */
const leastLeft = 2

/**
 * Whether a word of a person’s name is an honorific, an office, a degree or a generation, for where it stands.
 * @param words Words of the name in order.
 * @param onlyTitles Whether all the words in front are such words too.
 */
export function isHonorific(words: readonly Word[], at: number, onlyTitles: boolean): boolean {
  const { text } = words[at]!
  if (onlyTitles) return titles.has(text) || (personTitles.has(text) && words.length - at > leastLeft)
  if (!titlesBehind.has(text) || at < 1 || words.length <= leastLeft) return false
  // `SMITH, John Jr.` is read with the family name behind.
  if (titles.has(text)) return true
  let last = words.length - 1
  while (last > at && titlesBehind.has(words[last]!.text)) last--
  return last === at && at >= leastLeft
}
