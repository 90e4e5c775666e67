import type { PlaceRow } from '../../data/schema/geography.js'
import { countries } from '../knowledge/compiled/countries.js'
import { places } from '../knowledge/compiled/places.js'
import { fold, words } from './fold.js'

/** A place or country that a run of words may stand for. */
export interface Candidate {
  readonly country: string | undefined
  /** The place; left out when the words name a country. */
  readonly place?: PlaceRow
  /** Whether the words also mean other things and need a second sign. */
  readonly weak: boolean
}

/** A run of words that names one or more places. */
export interface Hit {
  /** Index of the first word. */
  readonly start: number
  /** Index after the last word. */
  readonly end: number
  readonly candidates: readonly Candidate[]
}

interface Alias {
  readonly words: readonly string[]
  readonly candidates: Candidate[]
}

const portWords = new Set(['port', 'bandar', 'harbour', 'harbor', 'terminal', 'liman', 'porta', 'bndr', 'seaport'])

/** Whether a word says that a port is meant. */
export const isPortWord = (word: string) => portWords.has(word)

const byFolded = new Map<string, Alias>()
const byFirstWord = new Map<string, Alias[]>()
const byCode = new Map<string, PlaceRow>()

function add(name: string, candidate: Candidate) {
  const folded = fold(name)
  if (folded === '') return
  const alias = byFolded.get(folded)
  if (alias !== undefined) {
    if (!alias.candidates.some((other) => other.place === candidate.place && other.country === candidate.country)) {
      alias.candidates.push(candidate)
    }
    return
  }
  const fresh = { words: folded.split(' '), candidates: [candidate] }
  byFolded.set(folded, fresh)
  const first = fresh.words[0]!
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), fresh])
}

for (const place of places) {
  for (const name of [place.name.replace(/ \(.*\)$/, ''), ...place.aliases]) {
    const parts = words(name)
    const weak = place.homonym && parts.length === 1
    add(name, { country: place.country, place, weak })
  }
  if (place.unlocode !== undefined) byCode.set(place.unlocode, place)
}
for (const country of countries) {
  // Two- and three-letter codes are read only where a country must stand, not anywhere in a text.
  for (const name of [country.name, ...country.names]) {
    if (fold(name).replaceAll(' ', '').length > 3) add(name, { country: country.alpha2, weak: false })
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)

/** What these exact words stand for. */
export function candidatesFor(text: string): readonly Candidate[] {
  return byFolded.get(fold(text))?.candidates ?? []
}

/** The place with this UN/LOCODE. */
export function placeByCode(code: string): PlaceRow | undefined {
  return byCode.get(code)
}

/** All runs of whole words that name a place or country, longest first at each word, without overlaps. Linear in the number of words. */
export function findHits(tokens: readonly string[]): Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < tokens.length; ) {
    const alias = byFirstWord
      .get(tokens[start]!)
      ?.find((one) => one.words.every((word, index) => tokens[start + index] === word))
    if (alias === undefined) {
      start += 1
      continue
    }
    const end = start + alias.words.length
    hits.push({ start, end, candidates: alias.candidates })
    start = end
  }
  return hits
}
