import { foldWord } from '../phonetics/fold.js'
import { businessAt, commonCeilings, formPhrases } from './lexicon.js'
import { isOneEditApart } from './near-phrase.js'
import type { Meaning } from './phrases.js'
import { placeAt } from './place-names.js'
import type { Word } from './words.js'

/** Letters of a form that is read anywhere when it is misspelt, and of one that is read at the end of a name. */
const leastAnywhere = 10
const leastAtEnd = 7
/** Letters that a word shares with a form at its front or at its end when a single edit makes one of the other. */
const shared = 3

interface Form {
  readonly text: string
  readonly fold: string
  readonly meaning: Meaning
}

/** Long forms of one word by their first and by their last letters. */
let forms: ReadonlyMap<string, readonly Form[]> | undefined

function longForms(): ReadonlyMap<string, readonly Form[]> {
  const table = new Map<string, Form[]>()
  for (const [text, meaning] of formPhrases.byText) {
    if (text.length < leastAtEnd || text.includes(' ')) continue
    const form = { text, fold: foldWord(text), meaning }
    for (const key of [text.slice(0, shared), `-${text.slice(-shared)}`])
      table.set(key, [...(table.get(key) ?? []), form])
  }
  return table
}

/** Whether a word stands at the end of a name, but for legal forms, with the name in front of it. */
const endsName = (words: readonly Word[], at: number) =>
  words.slice(at + 1).every(({ text }) => formPhrases.byText.has(text)) &&
  words.slice(0, at).some(({ text }) => !formPhrases.byText.has(text))

const isOtherWord = (words: readonly Word[], at: number) =>
  commonCeilings.has(words[at]!.text) || placeAt(words, at) !== undefined || businessAt(words, at) !== undefined

/**
 * The long legal form of a single word that a word misspells by one letter: `aktiengeselschaft` anywhere, `limied` at the end of a name.
 * A word that is known to be another is none.
 */
export function nearFormAt(words: readonly Word[], at: number): Meaning | undefined {
  const { text, latin } = words[at]!
  if (!latin || text.length < leastAtEnd - 1 || words.length < 2) return undefined
  forms ??= longForms()
  for (const key of [text.slice(0, shared), `-${text.slice(-shared)}`]) {
    for (const form of forms.get(key) ?? []) {
      if (Math.abs(form.text.length - text.length) > 1) continue
      if (!isOneEditApart(text, form.text) && foldWord(text) !== form.fold) continue
      if (form.text.length < leastAnywhere && !endsName(words, at)) continue
      return isOtherWord(words, at) ? undefined : form.meaning
    }
  }
  return undefined
}
