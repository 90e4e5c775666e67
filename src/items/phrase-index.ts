import { itemPhraseRows } from '../knowledge/compiled/item-phrase-rows.js'
import { baseOf, isLooseEnding, withoutGermanEnding } from './inflection.js'
import { type ItemKind, kindOf } from './kinds.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'

/** A phrase found in a text. */
export interface PhraseHit {
  readonly kind: ItemKind
  /** Language of the phrase. */
  readonly lang: string
  /** First token and the token after the last. */
  readonly from: number
  readonly to: number
  /** The phrase as it stands in the data. */
  readonly phrase: string
  /** Phrases elsewhere in the text that would show that something else is meant. */
  readonly unless: readonly number[]
}

interface Meaning {
  readonly kind: ItemKind
  readonly lang: string
  readonly phrase: string
  readonly unless: readonly number[]
}

/** A part of the phrase trie: what the stems so far mean, and the stems that may follow. */
interface Node {
  readonly next: Map<string, Node>
  id: number
}

/** A phrase that needs several others, in any order, and not some. */
interface Combination extends Meaning {
  readonly all: readonly number[]
  readonly none: readonly number[]
}

const root: Node = { next: new Map(), id: -1 }
const endings = new Map<string, number>()
const meanings: (Meaning | undefined)[] = []
const combinations = new Map<number, Combination[]>()
let longestEnding = 0
const shortestEnding = 4

/** Registers a word sequence and returns its number. */
function register(phrase: string): number {
  if (phrase.startsWith('*')) {
    const ending = tokensOf(normaliseText(phrase.slice(1)))[0]?.stem ?? phrase
    let id = endings.get(ending)
    if (id === undefined) {
      id = meanings.push(undefined) - 1
      endings.set(ending, id)
      longestEnding = Math.max(longestEnding, ending.length)
    }
    return id
  }
  let node = root
  for (const token of tokensOf(normaliseText(phrase))) {
    let next = node.next.get(token.stem)
    if (next === undefined) {
      next = { next: new Map(), id: -1 }
      node.next.set(token.stem, next)
    }
    node = next
  }
  if (node.id < 0) node.id = meanings.push(undefined) - 1
  return node.id
}

/** In Russian lists of goods the adjective may follow its noun: `сотовая панель`, `панель сотовая`. */
const adjectiveFirst = /^([\u0400-\u04ff]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)) ([\u0400-\u04ff]+)$/

for (const row of itemPhraseRows) {
  const kind = kindOf(row.kind)
  const unless = row.unless.map(register)
  for (const phrase of row.phrases) {
    const meaning = { kind, lang: row.lang, phrase, unless }
    if (!phrase.includes(' + ')) {
      meanings[register(phrase)] ??= meaning
      const turned = row.lang === 'ru' ? adjectiveFirst.exec(phrase) : null
      if (turned !== null) meanings[register(`${turned[2]} ${turned[1]}`)] ??= meaning
      continue
    }
    const parts = phrase.split(' + ').map((part) => part.trim())
    const all = parts.filter((part) => !part.startsWith('!')).map(register)
    const none = parts.filter((part) => part.startsWith('!')).map((part) => register(part.slice(1)))
    const combination = { ...meaning, all, none }
    const first = all[0]!
    combinations.set(first, [...(combinations.get(first) ?? []), combination])
  }
}

/** What a text says, before its clauses are weighed. */
export interface PhraseSearch {
  /** Hits that overlap no longer hit, in the order of the text. */
  readonly hits: PhraseHit[]
  /** Combinations whose parts all stand in the text. */
  readonly combined: PhraseHit[]
  /** Hits inside a longer hit, which alone counts: `memory` in `memory foam`. */
  readonly covered: readonly { readonly hit: PhraseHit; readonly by: PhraseHit }[]
  /** Numbers of all phrases found, those inside longer ones included. */
  readonly found: { has(id: number): boolean }
}

interface Span {
  readonly from: number
  readonly to: number
  readonly id: number
}

/** Number of the longest ending that a compound has, as written or without its German inflection. */
function endingOf(stem: string): string | undefined {
  for (const form of [stem, ...withoutGermanEnding(stem)]) {
    for (let length = Math.min(longestEnding, form.length - 2); length >= shortestEnding; length--) {
      const ending = form.slice(-length)
      if (endings.has(ending)) return ending
    }
  }
  return undefined
}

function spansAt(
  tokens: readonly TextToken[],
  bases: readonly (string | undefined)[],
  from: number,
  spans: Span[],
): void {
  let node = root
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at > from && token.before === 'break') break
    const next = node.next.get(token.stem) ?? node.next.get(bases[at] ?? '')
    if (next === undefined) {
      if (at > from && isLooseEnding(token.text)) continue
      break
    }
    node = next
    if (node.id >= 0) spans.push({ from, to: at + 1, id: node.id })
  }
  const { stem, han } = tokens[from]!
  if (han || stem.length <= shortestEnding || (root.next.get(stem)?.id ?? -1) >= 0) return
  const ending = endingOf(stem)
  if (ending === undefined) return
  spans.push({ from, to: from + 1, id: endings.get(ending)! })
  // A compound counts as its last part in combinations: `Aktivantenne` as `Antenne`.
  const plain = root.next.get(ending)?.id ?? -1
  if (plain >= 0) spans.push({ from, to: from + 1, id: plain })
}

/**
 * Finds the phrases of `data/items/phrases.csv` in a text. Each token is looked up once in a trie, so the time does not depend
 * on the number of phrases.
 * @param ignored Whether a token stands in a part of the text that is negated; what starts there is not found.
 */
export function findPhrases(tokens: readonly TextToken[], ignored: (token: number) => boolean): PhraseSearch {
  const spans: Span[] = []
  const known = new Map<string, string | undefined>()
  const bases = tokens.map(({ stem, han }) => {
    if (han) return undefined
    if (!known.has(stem)) known.set(stem, baseOf(stem))
    return known.get(stem)
  })
  for (let from = 0; from < tokens.length; from++) if (!ignored(from)) spansAt(tokens, bases, from, spans)
  const found = new Map<number, Span>()
  for (const span of spans) if (!found.has(span.id)) found.set(span.id, span)

  const combined: PhraseHit[] = []
  for (const [id, span] of found) {
    for (const combination of combinations.get(id) ?? []) {
      if (!combination.all.every((part) => found.has(part)) || combination.none.some((part) => found.has(part)))
        continue
      const { kind, lang, phrase, unless } = combination
      combined.push({ kind, lang, phrase, unless, from: span.from, to: span.to })
    }
  }

  const hits: PhraseHit[] = []
  const byLength = spans
    .filter((span) => meanings[span.id] !== undefined)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.id - b.id)
  const takenBy: (PhraseHit | undefined)[] = Array.from(tokens, () => undefined)
  const covered: PhraseSearch['covered'][number][] = []
  for (const span of byLength) {
    const { kind, lang, phrase, unless } = meanings[span.id]!
    const hit: PhraseHit = { kind, lang, phrase, unless, from: span.from, to: span.to }
    let by: PhraseHit | undefined
    for (let at = span.from; at < span.to && by === undefined; at++) by = takenBy[at]
    if (by !== undefined) {
      covered.push({ hit, by })
      continue
    }
    for (let at = span.from; at < span.to; at++) takenBy[at] = hit
    hits.push(hit)
  }
  hits.sort((a, b) => a.from - b.from)
  return { hits, combined, covered, found }
}
