import { businessAt, commonCeilings, formPhrases } from './lexicon.js'
import { makeNearWords, type NearWords, nearWord } from './near-word.js'
import type { Meaning } from './phrases.js'
import { placeOf } from './place-names.js'
import type { Word } from './words.js'

/** Letters of a form that is read anywhere when it is misspelt, and of one that is read at the end of a name. */
const leastAnywhere = 10
const leastAtEnd = 7

let forms: NearWords | undefined

/** Whether a word stands at the end of a name, but for legal forms, with the name in front of it. */
const endsName = (words: readonly Word[], at: number) =>
  words.slice(at + 1).every(({ text }) => formPhrases.byText.has(text)) &&
  words.slice(0, at).some(({ text }) => !formPhrases.byText.has(text))

const isOtherWord = (words: readonly Word[], at: number) =>
  commonCeilings.has(words[at]!.text) || placeOf(words, at) !== undefined || businessAt(words, at) !== undefined

/**
 * The long legal form of a single word that a word misspells by one letter: `aktiengeselschaft` anywhere, `limied` at the end of a name.
 * A word that is known to be another is none.
 */
export function nearFormAt(words: readonly Word[], at: number): Meaning | undefined {
  const { text, latin } = words[at]!
  if (!latin || text.length < leastAtEnd - 1 || words.length < 2) return undefined
  forms ??= makeNearWords(formPhrases, leastAtEnd)
  const form = nearWord(text, forms)
  if (form === undefined || (form.text.length < leastAnywhere && !endsName(words, at))) return undefined
  return isOtherWord(words, at) ? undefined : form.meaning
}
