import { formPhrases } from './lexicon.js'
import { nearFormAt } from './near-form.js'
import { makeNearPhrases, type NearPhrases, nearPhraseAt } from './near-phrase.js'
import { type Found, phraseAt, type Standing } from './phrases.js'
import type { Word } from './words.js'

/** Longest word that is taken for a legal form only where such forms stand. */
const shortForm = 3
const lastWords = 3

let near: NearPhrases | undefined

/** Whether a short legal form (`AO`, `SA`, `AS`) is where it can be one. `AT & T` and `AB & Sons` begin with a name. */
function standsAsForm(words: readonly Word[], at: number, stands: Standing | undefined): boolean {
  if (at === 0 && words.length > 1 && words[1]!.text !== 'and') return stands === undefined || stands === 'front'
  if (stands === 'front') return false
  return at >= words.length - (stands === 'last' ? 1 : lastWords)
}

/** Whether a name is left when some of its words are a legal form: `Stork Company` is no misspelt `stock company`. */
const leavesName = (words: readonly Word[], at: number, length: number) =>
  words.some(({ text }, index) => (index < at || index >= at + length) && !isLegalForm(text))

/** The legal form that starts at a word; a long one also when one of its words, or its only one, is misspelt. */
export function legalFormAt(words: readonly Word[], at: number): Found | undefined {
  const exact = phraseAt(words, at, formPhrases)
  const length = exact?.length ?? 0
  if (length < lastWords) {
    near ??= makeNearPhrases(formPhrases)
    const misspelt = nearPhraseAt(words, at, near, length)
    if (misspelt && (misspelt.length > 2 || leavesName(words, at, misspelt.length))) return misspelt
  }
  if (!exact) {
    const meaning = nearFormAt(words, at)
    return meaning && { length: 1, meaning }
  }
  if (length > 1 || words[at]!.text.length > shortForm) return exact
  return standsAsForm(words, at, exact.meaning.stands) ? exact : undefined
}

/** Whether a word can be a legal form, wherever it stands. */
export const isLegalForm = (text: string) => formPhrases.byText.has(text)
