import { foldWord } from '../phonetics/fold.js'
import { remembered } from '../remembered.js'
import type { Found, Meaning, Phrases } from './phrases.js'
import type { Word } from './words.js'

/** Fewest letters of a word that may be misspelt, and of a phrase that may hold one. */
const leastWord = 5
const leastPhrase = 13

interface Known {
  readonly words: readonly string[]
  readonly folds: readonly string[]
  readonly meaning: Meaning
}

/** Long phrases by their first and by their second word, of which one must be spelt as it is known. */
export interface NearPhrases {
  readonly byFirst: ReadonlyMap<string, readonly Known[]>
  readonly bySecond: ReadonlyMap<string, readonly Known[]>
}

/** Builds the table for phrases of several words that a name may misspell. */
export function makeNearPhrases({ byText }: Phrases): NearPhrases {
  const byFirst = new Map<string, Known[]>()
  const bySecond = new Map<string, Known[]>()
  for (const [text, meaning] of byText) {
    const words = text.split(' ')
    if (words.length < 2 || text.length < leastPhrase) continue
    const known = { words, folds: words.map(foldWord), meaning }
    for (const [table, word] of [[byFirst, words[0]!] as const, [bySecond, words[1]!] as const])
      table.set(word, [...(table.get(word) ?? []), known])
  }
  return { byFirst, bySecond }
}

/** Whether one letter more, less or other, or two neighbours swapped, make one word of the other. */
export function isOneEditApart(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return at < short.length
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}

const foldOf = remembered(foldWord)

/** Whether words are a phrase but for one misspelt long word; other spellings of one sound are none. */
function fits(words: readonly Word[], at: number, known: Known): boolean {
  let misspelt = 0
  for (let index = 0; index < known.words.length; index++) {
    const word = known.words[index]!
    const { text } = words[at + index]!
    if (text === word) continue
    if (word.length < leastWord || Math.abs(text.length - word.length) > 3) return false
    if (foldOf(text) === known.folds[index]) continue
    if (++misspelt > 1 || !isOneEditApart(text, word)) return false
  }
  return true
}

/**
 * The longest phrase that starts at a word when one of its long words may be misspelt: `limited liabiilty company`.
 * @param longer Only phrases of more words than this.
 */
export function nearPhraseAt(words: readonly Word[], at: number, near: NearPhrases, longer: number): Found | undefined {
  const second = words[at + 1]
  if (second === undefined) return undefined
  const lists = [near.byFirst.get(words[at]!.text), near.bySecond.get(second.text)]
  let best: Found | undefined
  for (const list of lists) {
    if (list === undefined) continue
    for (const known of list) {
      const { length } = known.words
      if (length <= Math.max(longer, best?.length ?? 0) || at + length > words.length) continue
      if (fits(words, at, known)) best = { length, meaning: known.meaning }
    }
  }
  return best
}
