import { fewSharedLetters, foldWord } from '../phonetics/fold.js'
import { fitsInitial } from '../tokens/initials.js'
import type { Token } from '../tokens/token.js'
import { editDistance } from './edit-distance.js'
import { type KnownLikeness, knownLikeness, knownSimilarity, knownSimilarityOf } from './known-names.js'

/** How two words were found alike. */
export type Likeness =
  | 'same'
  | 'meaning'
  | KnownLikeness
  | 'transliteration'
  | 'spelling'
  | 'consonants'
  | 'initial'
  | 'joined'

/** Similarity of two spellings of one generic word. */
const meaningSimilarity = 0.97
/** Similarity of the sounds of two words below which their letters are not compared. */
const leastFolded = 0.4
/** Least and most that words with the same sounds are alike. */
const sameSounds = 0.9
const bestFolded = 0.98
/** Similarity of two words that share their consonants alone. */
const sameConsonants = 0.75
/** Below this, words count as different. */
export const leastSimilarity = 0.6

/** Below this, a proper name and a generic word or legal form count as different. */
const leastAcrossKinds = 0.78

/**
 * Similarity of two Latin words by weighted edits, 0 to 1.
 * @param firstFold Their folds; computed when they are needed and not given.
 * @param least Below this the exact value does not matter and 0 may be returned.
 */
export function wordSimilarity(
  first: string,
  firstFold: string | undefined,
  second: string,
  secondFold: string | undefined,
  least = leastSimilarity,
): number {
  if (first === second) return 1
  const long = Math.max(first.length, second.length)
  const short = Math.min(first.length, second.length)
  if (short * 2 < long) return 0
  const room = long < 5 ? long * 9 - 2 : long * 10
  const a = firstFold ?? foldWord(first)
  const b = secondFold ?? foldWord(second)
  const most = room * (1 - least) + 1
  if (a === b) return sameSounds + (bestFolded - sameSounds) * byLetters(first, second, room, most)
  // A fold may be longer than its word: `x` sounds like two letters.
  const foldRoom = foldLength(a, b)
  const same = a === first && b === second
  const folded = 1 - editDistance(a, b, foldRoom * (1 - (same ? least : Math.min(least, leastFolded))) + 1) / foldRoom
  if (same) return Math.max(0, folded)
  // What differs in its sounds differs as much in its letters.
  return folded < leastFolded ? 0 : Math.max(bestFolded * folded, byLetters(first, second, room, most))
}

/** Similarity of two words as they are written. @param room Distance of words with nothing in common. @param most Distance beyond which it does not matter. */
function byLetters(first: string, second: string, room: number, most: number): number {
  return Math.max(0, 1 - Math.min(editDistance(first, second, most), most + 1) / room)
}

/** Length of the longer fold in tenths of an edit; an edit of a short word counts more. */
function foldLength(first: string, second: string): number {
  const long = Math.max(first.length, second.length)
  return long < 5 ? long * 9 - 2 : long * 10
}

const withoutSemivowels = (bones: string) => bones.replaceAll('v', '')

/** Whether two short words differ in nothing but vowels, `w` and `y`: `oje` and `owj`. */
function sharesConsonants(first: Token, second: Token): boolean {
  if (first.kind !== 'name' || second.kind !== 'name' || Math.max(first.text.length, second.text.length) > 4)
    return false
  return (
    first.bones.length > 1 &&
    second.bones.length > 1 &&
    withoutSemivowels(first.bones) === withoutSemivowels(second.bones)
  )
}

function consonantSimilarity(first: Token, second: Token): number {
  if (first.bones === second.bones) return first.bones.length > 2 ? 0.97 : 0.93
  const a = withoutSemivowels(first.bones)
  const b = withoutSemivowels(second.bones)
  if (a === b && a !== '') return 0.9
  const long = Math.max(a.length, b.length)
  return long < 3 ? 0 : 0.9 * (1 - editDistance(a, b, long * 10) / (long * 10))
}

/**
 * Similarity of two words of names, 0 to 1; 1 only for the same word. Symmetric.
 * Numbers are the same or not at all; spellings of one generic word or legal form are almost the same; a single letter is
 * 0.6 like a word that starts with it; scripts without vowels are compared by consonants.
 * @param known Whether to ask what is known of names, such as short forms; without, only the letters count. Default: true.
 */
export function tokenSimilarity(first: Token, second: Token, known = true): number {
  if (first === second || first.text === second.text) return 1
  if (first.kind === 'number' || second.kind === 'number') return 0
  if (first.kind === 'initial' || second.kind === 'initial') {
    if (first.kind === 'form' || second.kind === 'form') return 0
    return (first.kind === 'initial' ? fitsInitial(first, second) : fitsInitial(second, first)) ? leastSimilarity : 0
  }
  if (first.meaning !== undefined && first.meaning === second.meaning) return meaningSimilarity
  // Two known generic words are no misspellings of one another: `national` and `international`.
  if (first.kind === 'business' && second.kind === 'business') return 0
  if (first.unvocalised !== second.unvocalised) return consonantSimilarity(first, second)
  const bothNames = first.kind === 'name' && second.kind === 'name'
  let similarity = 0
  if (!fewSharedLetters(first.letters, second.letters)) {
    similarity = wordSimilarity(first.text, first.fold, second.text, second.fold)
    if (first.kind !== second.kind && similarity < leastAcrossKinds) return 0
    if (similarity < sameConsonants && sharesConsonants(first, second)) similarity = sameConsonants
  }
  if (!known || !bothNames || similarity >= knownSimilarity.variant) return similarity
  return Math.max(similarity, knownSimilarityOf(first, second))
}

/** How two words that count as alike are alike, for a reason. */
export function likeness(first: Token, second: Token): Likeness {
  if (first.text === second.text) return 'same'
  if (first.kind === 'initial' || second.kind === 'initial') return 'initial'
  if (first.meaning !== undefined && first.meaning === second.meaning) return 'meaning'
  if (first.unvocalised !== second.unvocalised) return 'consonants'
  if (first.fold === second.fold) return 'transliteration'
  return knownLikeness(first, second) ?? 'spelling'
}
