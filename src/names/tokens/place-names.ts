import { placeWords } from '../../knowledge/compiled/place-words.js'
import { adjectiveStem, byStem } from './adjectives.js'
import { businessAt, commonCeilings } from './lexicon.js'
import { makeNearPhrases, type NearPhrases, nearPhraseAt } from './near-phrase.js'
import { makeNearWords, type NearWords, nearWord } from './near-word.js'
import { type Found, type Meaning, makePhrases, phraseAt } from './phrases.js'
import type { Word } from './words.js'

const placePhrases = makePhrases(
  placeWords.flatMap((row) => {
    const meaning = { meaning: row.place, ceiling: row.weight ?? commonCeilings.get(row.place) ?? 1 }
    return row.spellings.map((spelling) => ({ spelling, ...meaning }))
  }),
)
const placeStems = byStem([...placePhrases.byText].filter(([text]) => !text.includes(' ')))
const ofPlace = /[sz]k(?:aya|aia|aja|oye|oie|oje|ogo|aye|iye|iy|ii|ij|yy|yi|oe|oy|oi|oj|ae|ie|i|y)$/

/** Letters from which on a place is read though one is wrong. */
const leastMisspelt = 9
let nearPlaces: NearWords | undefined

/** The country or other common place that a long word misspells, when it is no other word that is known. */
function misspeltPlace(words: readonly Word[], at: number): Meaning | undefined {
  const { text, latin } = words[at]!
  if (!latin || text.length < leastMisspelt - 1 || commonCeilings.has(text)) return undefined
  nearPlaces ??= makeNearWords(placePhrases, leastMisspelt)
  const meaning = nearWord(text, nearPlaces)?.meaning
  return meaning === undefined || meaning.ceiling === 1 || businessAt(words, at) ? undefined : meaning
}

let nearPhrases: NearPhrases | undefined

/** The place that an adjective is made of; of a place that is not known its stem. */
function adjectivePlace(word: string): Meaning | undefined {
  const stem = ofPlace.test(word) ? adjectiveStem(word) : undefined
  return stem === undefined ? undefined : (placeStems.get(stem) ?? { meaning: `${stem}-`, ceiling: 1 })
}

/**
 * The town, region or country that a word names or is an adjective of: the same for `moscow`, `moskva` and `moskovskiy`, for `USA` and
 * `US`. Of a long common one a letter may be wrong.
 */
export function placeOf(words: readonly Word[], at: number): Meaning | undefined {
  const { text, latin, unvocalised } = words[at]!
  const place = (latin ? undefined : placePhrases.native.get(text)) ?? placePhrases.byText.get(text)
  if (place !== undefined || unvocalised) return place
  return adjectivePlace(text) ?? misspeltPlace(words, at)
}

/** The place of several words that starts at a word: `United States of America`. One word of a long one may be misspelt. */
export function placePhraseAt(words: readonly Word[], at: number): Found | undefined {
  const exact = phraseAt(words, at, placePhrases)
  nearPhrases ??= makeNearPhrases(placePhrases)
  const found = nearPhraseAt(words, at, nearPhrases, exact?.length ?? 0) ?? exact
  return found !== undefined && found.length > 1 ? found : undefined
}
