import { balticPair } from '../persons/baltic-pair.js'
import { genderPair } from '../persons/gender-pair.js'
import { hasParts, hasSpellings, sameName, spellingsOfName } from '../persons/same-name.js'
import { hasRomanisations, sameSpelling, spellingsOf } from '../script/romanisation.js'
import type { Token } from '../tokens/token.js'
import { formsOfName, hasForms } from './nicknames.js'

/** How two words are known to be one name, though their letters differ. */
export type KnownLikeness = 'variant' | 'romanisation' | 'gender' | 'nickname'

/** How alike they count. */
export const knownSimilarity: Readonly<Record<KnownLikeness, number>> = {
  variant: 0.96,
  romanisation: 0.9,
  gender: 0.92,
  nickname: 0.9,
}

/** What is known of a word, a bit each: spellings, short forms, parts, other ways to write it in Latin letters. */
const bits = { variants: 1, nicknames: 2, parts: 4, romanisations: 8 } as const

/** What is known of a word, found out once and then kept with it: of most words nothing is. */
function knownOf(token: Token): number {
  if (token.known < 0) {
    const { text } = token
    token.known =
      (hasSpellings(text) ? bits.variants : 0) |
      (hasForms(text) ? bits.nicknames : 0) |
      (hasParts(text) ? bits.parts : 0) |
      (hasRomanisations(text) ? bits.romanisations : 0)
  }
  return token.known
}

/**
 * How two words of names are known to be one name: spellings and short forms of a given name, other systems of writing Chinese and
 * Korean names, a surname’s form for a woman. Symmetric.
 */
export function knownLikeness(first: Token, second: Token): KnownLikeness | undefined {
  const [a, b] = [first.text, second.text]
  const [mine, theirs] = [knownOf(first), knownOf(second)]
  const both = mine & theirs
  const lengths = Math.abs(a.length - b.length)
  const same = (both & ~bits.romanisations) !== 0 || (lengths > 1 && lengths < 4) ? sameName(a, b) : undefined
  if (same === 'variant') return same
  if (a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1)) {
    // Only the endings differ.
    if (genderPair(a, b)) return 'gender'
    if (balticPair(a, b)) return 'variant'
  }
  if (((mine | theirs) & bits.romanisations) !== 0 && sameSpelling(a, b)) return 'romanisation'
  return same
}

/** How alike two words of names are known to be, 0 when nothing is known. */
export function knownSimilarityOf(first: Token, second: Token): number {
  const likeness = knownLikeness(first, second)
  return likeness === undefined ? 0 : knownSimilarity[likeness]
}

/** Other words that are known to be the same name. */
export function knownForms(word: string): string[] {
  return [...new Set([...spellingsOfName(word), ...formsOfName(word), ...spellingsOf(word)])]
}
