import { itemPhraseRows } from '../knowledge/compiled/item-phrase-rows.js'
import { itemWordRows } from '../knowledge/compiled/item-word-rows.js'
import { normaliseText, stemOf, tokensOf } from './text.js'

type Language = 'de' | 'tr' | 'fa'

const vocabulary: Record<Language, Set<string>> = { de: new Set(), tr: new Set(), fa: new Set() }
const known = new Set<string>()
for (const row of itemPhraseRows) {
  for (const phrase of [...row.phrases, ...row.unless]) {
    for (const { stem, han } of tokensOf(normaliseText(phrase.replace(/^\*/, '')))) {
      if (han) continue
      known.add(stem)
      if (row.lang in vocabulary && stem.length > 3) vocabulary[row.lang as Language].add(stem)
    }
  }
}

/** German nouns that close a compound without changing what the goods are: `Empfängermodul`. */
const germanTails = new Set<string>()
for (const row of itemWordRows) {
  for (const word of row.words) {
    for (const { stem } of tokensOf(normaliseText(word))) {
      known.add(stem)
      if (row.role !== 'neutral' || stem.length < 3) continue
      if (row.lang in vocabulary && stem.length > 3) vocabulary[row.lang as Language].add(stem)
      if (row.lang === 'de') germanTails.add(stem)
    }
  }
}

const longestTail = 12
const germanEndings = ['en', 'er', 'es', 'e', 'n', 's']
const turkishEndings = [
  ...['larinin', 'lerinin', 'larin', 'lerin', 'lari', 'leri', 'lar', 'ler'],
  ...['sinin', 'sunun', 'nin', 'nun', 'in', 'un', 'yi', 'yu', 'si', 'su', 'i', 'u'],
]
const persianEndings = ['هایی', 'های', 'ها', 'یی', 'ای', 'ی', 'ات']
/** Turkish voices a last consonant before a vowel: `kanat`, `kanadı`; `bellek`, `belleği`. */
const hardened: Readonly<Record<string, string>> = { d: 't', g: 'k', b: 'p', c: 'c' }

/** Endings of a language in folded letters, longest first. */
const endings: Record<Language, readonly string[]> = { de: germanEndings, tr: turkishEndings, fa: persianEndings }

function without(stem: string, language: Language): string | undefined {
  const words = vocabulary[language]
  for (const ending of endings[language]) {
    if (!stem.endsWith(ending)) continue
    const rest = stem.slice(0, -ending.length)
    if (words.has(rest)) return rest
    // Catalogue stems have lost an English plural, so `kumaş` stands there as `kuma`.
    const plain = stemOf(rest)
    if (words.has(plain)) return plain
    const last = rest.at(-1) ?? ''
    if (language !== 'tr' || hardened[last] === undefined) continue
    const hard = rest.slice(0, -1) + hardened[last]
    if (words.has(hard)) return hard
  }
  return undefined
}

function withoutTail(stem: string): string | undefined {
  for (const form of [stem, ...withoutGermanEnding(stem)]) {
    for (let length = 3; length <= Math.min(longestTail, form.length - 4); length++) {
      if (!germanTails.has(form.slice(-length))) continue
      const rest = form.slice(0, -length)
      for (const joint of ['', 's', 'n', 'en']) {
        const word = rest.endsWith(joint) ? rest.slice(0, rest.length - joint.length) : ''
        if (vocabulary.de.has(word)) return word
      }
    }
  }
  return undefined
}

const latin = /^[a-z]{5,40}$/
const arabic = /^[\u0600-\u06ff]{5,40}$/

/**
 * The catalogue word of which a word is an inflected form or a compound with an empty last part; `undefined` when the word
 * itself is known or no such word is. Only words that the phrases of the same language use are given back.
 */
export function baseOf(stem: string): string | undefined {
  if (known.has(stem)) return undefined
  if (latin.test(stem)) return without(stem, 'de') ?? without(stem, 'tr') ?? withoutTail(stem)
  return arabic.test(stem) ? without(stem, 'fa') : undefined
}

/** Persian plural and linking syllables that stand as words of their own when written with a space or half-space. */
const loose = new Set(['ها', 'های', 'هایی', 'ی'])
export const isLooseEnding = (text: string): boolean => loose.has(text)

/** German endings a compound may carry when its last part is looked up. */
export function withoutGermanEnding(stem: string): string[] {
  return ['en', 'er', 'e', 'n'].filter((ending) => stem.endsWith(ending)).map((ending) => stem.slice(0, -ending.length))
}
