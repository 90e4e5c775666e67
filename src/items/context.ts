import { itemWordRows } from '../knowledge/compiled/item-word-rows.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { standsAt, type TokenPhrases, tokenPhrases } from './token-phrases.js'

/** Words that tell what the goods serve, whatever the goods are. */
export type ContextRole = 'everyday' | 'unmanned' | 'whole' | 'measure' | 'property' | 'brand'

/** Tokens from the first to before the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

const phrasesOf = (role: ContextRole): TokenPhrases =>
  tokenPhrases(
    itemWordRows.flatMap((row) => (row.role === role ? row.words.map((phrase) => [phrase, undefined] as const) : [])),
  )
const index: Readonly<Record<ContextRole, TokenPhrases>> = {
  everyday: phrasesOf('everyday'),
  unmanned: phrasesOf('unmanned'),
  whole: phrasesOf('whole'),
  measure: phrasesOf('measure'),
  property: phrasesOf('property'),
  brand: phrasesOf('brand'),
}

/** Single German words of a role. */
function germanWords(role: ContextRole): Set<string> {
  const words = new Set<string>()
  for (const row of itemWordRows) {
    if (row.role !== role || row.lang !== 'de') continue
    for (const word of row.words) {
      const [token, ...more] = tokensOf(normaliseText(word))
      if (token !== undefined && more.length === 0) words.add(token.text)
    }
  }
  return words
}

/** German everyday things open compounds: `Rasenmähermotor`. */
const compoundOpeners = germanWords('everyday')
/** What is measured ends them: `Nullpunktstabilität`. */
const compoundEnds = germanWords('property')
const shortestEnd = 5
const shortestOpener = 7
const longestOpener = 20
function opensCompound(text: string): boolean {
  for (let length = shortestOpener; length <= Math.min(longestOpener, text.length - 4); length++) {
    if (compoundOpeners.has(text.slice(0, length))) return true
  }
  return false
}

/** The word or words at a token that name what is measured; German ones also at the end of a compound. */
export function propertyAt(tokens: readonly TextToken[], at: number): Span | undefined {
  const span = contextAt('property', tokens, at)
  if (span !== undefined) return span
  const text = tokens[at]!.text
  for (let length = text.length - 3; length >= shortestEnd; length--) {
    if (compoundEnds.has(text.slice(-length))) return { from: at, to: at + 1 }
  }
  return undefined
}

/** The word or words of this role that begin at a token. */
export function contextAt(role: ContextRole, tokens: readonly TextToken[], at: number): Span | undefined {
  let length = 0
  for (const phrase of index[role].get(tokens[at]?.stem ?? '') ?? []) {
    if (phrase.stems.length > length && standsAt(phrase, tokens, at)) length = phrase.stems.length
  }
  return length === 0 ? undefined : { from: at, to: at + length }
}

/** The first words of this role in a text, outside negations and the tokens left out. */
export function contextOf(
  role: ContextRole,
  tokens: readonly TextToken[],
  leftOut: (token: number) => boolean,
): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (role === 'everyday' && opensCompound(tokens[at]!.text)) return { from: at, to: at + 1 }
    if (leftOut(at)) continue
    const span = contextAt(role, tokens, at)
    if (span !== undefined) return span
  }
  return undefined
}
