import type { Word } from '../tokens/words.js'
import { divine, faiths, nouns } from './join-table.js'

/**
 * Whether a word is `Ben` as a given name, `Ben Altair`: it stands in front of one other word alone, and that is no Arabic name, before
 * which it means `son of`.
 * @param words Words of a person’s name in order.
 */
export function isGivenBen(words: readonly Word[], at: number): boolean {
  if (at !== 0 || words.length !== 2 || words[0]!.text !== 'ben') return false
  const { text } = words[1]!
  return !nouns.has(text) && !divine.has(text) && !faiths.has(text)
}
