import { romanisations } from '../../knowledge/compiled/romanisations.js'
import { remembered } from '../remembered.js'
import { wadeGiles } from './wade-giles.js'

const groupsOf = new Map<string, number[]>()
/** Korean syllables by how they are written, to read names of two syllables in one word. */
const syllableGroups = new Map<string, number[]>()
let longestSyllable = 0
romanisations.forEach((row, group) => {
  for (const spelling of row.spellings) {
    groupsOf.set(spelling, [...(groupsOf.get(spelling) ?? []), group])
    if (row.kind !== 'korean-syllable') continue
    syllableGroups.set(spelling, [...(syllableGroups.get(spelling) ?? []), group])
    longestSyllable = Math.max(longestSyllable, spelling.length)
  }
})

/** Longest word that is looked at: two syllables of a given name, or three in Chinese. */
const longestWord = 18

const wadeGilesOf = remembered(wadeGiles)

/** The pairs of Korean syllables that a word can be, each as one number. */
const koreanPairs = remembered((word: string): readonly number[] => {
  const pairs: number[] = []
  const last = Math.min(longestSyllable, word.length - 1)
  for (let cut = Math.max(1, word.length - longestSyllable); cut <= last; cut++) {
    const firsts = syllableGroups.get(word.slice(0, cut))
    const seconds = firsts && syllableGroups.get(word.slice(cut))
    if (seconds)
      for (const first of firsts) for (const second of seconds) pairs.push(first * romanisations.length + second)
  }
  return pairs
})

/** Whether a word is a syllable of Korean given names in some spelling. Lower-case Latin. */
export const isKoreanSyllable = (word: string) => syllableGroups.has(word)

const meet = (first: readonly number[], second: readonly number[]) => first.some((group) => second.includes(group))

/** Whether two short words differ in nothing but a hard and a soft first consonant: too little to tell them by, whatever the system. */
function differsInFirst(first: string, second: string): boolean {
  return first.length === second.length && first.length < 4 && first.slice(1) === second.slice(1)
}

/**
 * Whether two words are spellings of one Chinese or Korean name in different systems and dialects: `zhang` and `cheung`, `lee` and `ri`,
 * `zedong` and `tsetung`, `jongun` and `jeongeun`. Symmetric; false for the same word.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export function sameSpelling(first: string, second: string): boolean {
  if (first === second || first.length > longestWord || second.length > longestWord) return false
  const groups = groupsOf.get(first)
  if (groups !== undefined) {
    for (const group of groupsOf.get(second) ?? []) {
      if (
        groups.includes(group) &&
        (romanisations[group]!.kind !== 'korean-syllable' || !differsInFirst(first, second))
      )
        return true
    }
  }
  if (differsInFirst(first, second)) return false
  if (wadeGilesOf(first).includes(second) || wadeGilesOf(second).includes(first)) return true
  const pairs = koreanPairs(first)
  return pairs.length > 0 && meet(pairs, koreanPairs(second))
}

/**
 * Other spellings of a Chinese or Korean name that the tables and rules give for a word, without itself.
 * @param word Lower-case Latin letters.
 */
export function spellingsOf(word: string): readonly string[] {
  if (word.length > longestWord) return []
  const spellings = new Set(wadeGilesOf(word))
  for (const group of groupsOf.get(word) ?? [])
    for (const spelling of romanisations[group]!.spellings) spellings.add(spelling)
  for (const other of spellings) if (other === word || differsInFirst(word, other)) spellings.delete(other)
  return [...spellings]
}

/** Whether a word is a Chinese or Korean name that is known in other spellings. */
export const hasRomanisations = (word: string) =>
  word.length <= longestWord && (groupsOf.has(word) || wadeGilesOf(word).length > 0 || koreanPairs(word).length > 0)
