import { nicknames } from '../../knowledge/compiled/nicknames.js'
import { commonCeilings, particles, personTitles, titles, titlesBehind } from '../tokens/lexicon.js'
import type { Word } from '../tokens/words.js'

const vowels = 'aeiouy'
/** Names and parts of names of two consonants besides those that other tables have. */
const others = ['mc', 'st', 'ng', 'sk', 'kh', 'bt', 'bn', 'hj', 'th', 'ph', 'vd']
const known = new Set([
  ...others,
  ...[titles, personTitles, titlesBehind, particles, commonCeilings.keys()].flatMap((words) =>
    [...words].filter((word) => word.length === 2),
  ),
  ...nicknames.flatMap((row) => [row.name, ...row.nicknames].filter((name) => name.length === 2)),
])

const isConsonant = (letter: string) => letter >= 'a' && letter <= 'z' && !vowels.includes(letter)

/** Whether a word is two initials written together: two consonants that are no name, title or small word. */
function isInitials({ text, latin }: Word): boolean {
  return text.length === 2 && latin && isConsonant(text[0]!) && isConsonant(text[1]!) && !known.has(text)
}

const letter = (text: string): Word => ({ text, unvocalised: false, latin: true })

/**
 * The words of a person’s name with two initials that are written together set apart: `JC Altair` gives `j`, `c`, `altair`. A name of
 * initials alone stays as it is.
 * @param words Words of the name in order.
 */
export function splitInitials(words: Word[]): Word[] {
  if (!words.some(isInitials) || words.every(({ text }) => text.length < 3)) return words
  return words.flatMap((word) => (isInitials(word) ? Array.from(word.text, letter) : word))
}
