import { genderPair } from '../persons/gender-pair.js'
import { sameName, spellingsOfName } from '../persons/same-name.js'
import { sameSpelling, spellingsOf } from '../script/romanisation.js'
import { formsOfName } from './nicknames.js'

/** How two words are known to be one name, though their letters differ. */
export type KnownLikeness = 'variant' | 'romanisation' | 'gender' | 'nickname'

/** How alike they count. */
export const knownSimilarity: Readonly<Record<KnownLikeness, number>> = {
  variant: 0.96,
  romanisation: 0.9,
  gender: 0.92,
  nickname: 0.9,
}

/**
 * How two words of names are known to be one name: spellings and short forms of a given name, other systems of writing Chinese and
 * Korean names, a surname’s form for a woman. Lower-case Latin. Symmetric.
 */
export function knownLikeness(first: string, second: string): KnownLikeness | undefined {
  const same = sameName(first, second)
  if (same === 'variant') return same
  if (genderPair(first, second)) return 'gender'
  if (sameSpelling(first, second)) return 'romanisation'
  return same
}

/** Other words that are known to be the same name. */
export function knownForms(word: string): string[] {
  return [...new Set([...spellingsOfName(word), ...formsOfName(word), ...spellingsOf(word)])]
}
