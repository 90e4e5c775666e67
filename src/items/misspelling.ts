import Fuse from 'fuse.js'
import { itemPhraseRows } from '../knowledge/compiled/item-phrase-rows.js'
import { type ItemKind, kindOf } from './kinds.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { neutralStems } from './words.js'

/** Highest score that a misspelt word alone can give. */
export const misspellingLimit = 0.55
/** Words looked up in one text. */
const wordLimit = 12
const shortestWord = 7

interface Candidate {
  readonly word: string
  readonly kind: ItemKind
}

const buckets = new Map<string, Candidate[]>()
const searches = new Map<string, Fuse<Candidate>>()
const known = new Set<string>()

for (const row of itemPhraseRows) {
  for (const phrase of row.phrases) {
    const tokens = tokensOf(normaliseText(phrase))
    for (const token of tokens) known.add(token.stem)
    const word = tokens[0]?.stem
    if (tokens.length !== 1 || word === undefined || word.length < shortestWord || phrase.startsWith('*')) continue
    const kind = kindOf(row.kind)
    const key = word.slice(0, 2)
    if (kind.groups.length > 0) buckets.set(key, [...(buckets.get(key) ?? []), { word, kind }])
  }
}

/**
 * The kind of goods that a misspelt word most likely names. Only the first words are tried, each only with catalogue words
 * that begin alike and are about as long; the score never passes 0.55, so it is never enough for a flag by itself.
 */
export function misspeltKind(tokens: readonly TextToken[]) {
  for (const token of tokens.slice(0, wordLimit)) {
    const word = token.stem
    if (word.length < shortestWord || word.length > 24 || known.has(word) || /[0-9]/.test(word)) continue
    const key = word.slice(0, 2)
    const bucket = buckets.get(key)
    if (bucket === undefined || !bucket.some((candidate) => Math.abs(candidate.word.length - word.length) <= 1))
      continue
    let search = searches.get(key)
    if (search === undefined) {
      search = new Fuse(bucket, {
        keys: ['word'],
        threshold: 0.25,
        includeScore: true,
        ignoreLocation: false,
        distance: 10,
      })
      searches.set(key, search)
    }
    const best = search
      .search(word, { limit: 3 })
      .find((result) => Math.abs(result.item.word.length - word.length) <= 1)
    if (best !== undefined) {
      const score = Math.min(misspellingLimit, best.item.kind.strength * (1 - (best.score ?? 0)))
      return { kind: best.item.kind, phrase: best.item.word, token, score: Math.round(score * 1000) / 1000 }
    }
  }
  return undefined
}

const neutralShortest = 5
const neutralSearches = new Map<string, Fuse<string>>()

/**
 * Whether a word is most likely a misspelt word for a form of goods, as in `servo moter`, so that it does not name other goods.
 * It takes an objection away and is never evidence by itself.
 */
export function isMisspeltNeutral(stem: string): boolean {
  if (stem.length < neutralShortest || stem.length > 24 || known.has(stem) || /[0-9]/.test(stem)) return false
  const first = stem[0]!
  let search = neutralSearches.get(first)
  if (search === undefined) {
    const words = [...neutralStems].filter((word) => word.length >= neutralShortest && word.startsWith(first))
    search = new Fuse(words, { threshold: 0.21, distance: 10 })
    neutralSearches.set(first, search)
  }
  return search.search(stem, { limit: 5 }).some(({ item }) => Math.abs(item.length - stem.length) <= 1)
}
