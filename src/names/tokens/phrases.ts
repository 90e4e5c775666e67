import { cleanText } from '../normalise/text.js'
import { toLetters } from './letter-runs.js'
import { splitWords, type Word } from './words.js'

/** Where a short legal form stands; elsewhere it is another word. */
export type Standing = 'front' | 'behind' | 'last'

/** What a phrase of one to twelve words is known to mean. */
export interface Meaning {
  readonly meaning: string
  /** Most that it may weigh, 0 to 1. */
  readonly ceiling: number
  readonly stands?: Standing
  /** Of a legal form its family over all countries; the meaning is the family in one. */
  readonly family?: string
}

/** Phrases by their words in Latin letters, so that a name is scanned once. */
export interface Phrases {
  readonly byText: ReadonlyMap<string, Meaning>
  /** The same for those that count only in their own script. */
  readonly native: ReadonlyMap<string, Meaning>
  /** Words of the longest phrase by its first word. */
  readonly longest: ReadonlyMap<string, number>
}

/** A phrase found in a name. */
export interface Found {
  /** How many words it has. */
  readonly length: number
  readonly meaning: Meaning
}

const mostWords = 12
/** Letters up to which a word of another script, in Latin letters, is taken for other words: `ип` is not `IP`. */
const shortNative = 3

/** Builds the table of phrases; where two are spelled alike, the first counts. */
export function makePhrases(rows: Iterable<Meaning & { spelling: string }>): Phrases {
  const byText = new Map<string, Meaning>()
  const native = new Map<string, Meaning>()
  const longest = new Map<string, number>()
  for (const { spelling, ...meaning } of rows) {
    const words = toLetters(splitWords(cleanText(spelling), mostWords))
    if (words.length === 0) continue
    const own = words.every((word) => word.unvocalised || (!word.latin && word.text.length <= shortNative))
    const table = own ? native : byText
    const key = words.map((word) => word.text).join(' ')
    if (table.has(key)) continue
    table.set(key, meaning)
    const first = words[0]!.text
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return { byText, native, longest }
}

/** The longest known phrase that starts at a word. */
export function phraseAt(words: readonly Word[], at: number, known: Phrases): Found | undefined {
  const word = words[at]!
  const most = Math.min(known.longest.get(word.text) ?? 0, words.length - at)
  let best: Found | undefined
  let text = ''
  for (let length = 1; length <= most; length++) {
    text = length === 1 ? word.text : `${text} ${words[at + length - 1]!.text}`
    const meaning = (word.latin ? undefined : known.native.get(text)) ?? known.byText.get(text)
    if (meaning) best = { length, meaning }
  }
  return best
}
