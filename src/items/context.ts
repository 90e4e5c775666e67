import { itemWordRows } from '../knowledge/compiled/item-word-rows.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { standsAt, type TokenPhrases, tokenPhrases } from './token-phrases.js'

/** Words that tell what the goods serve, whatever the goods are. */
export type ContextRole = 'everyday' | 'unmanned' | 'whole' | 'measure'

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
}

/** German everyday things open compounds: `Rasenmähermotor`. */
const compoundOpeners = new Set<string>()
const shortestOpener = 7
const longestOpener = 20
for (const row of itemWordRows) {
  if (row.role !== 'everyday' || row.lang !== 'de') continue
  for (const word of row.words) {
    const [token, ...more] = tokensOf(normaliseText(word))
    if (token !== undefined && more.length === 0) compoundOpeners.add(token.text)
  }
}

function opensCompound(text: string): boolean {
  for (let length = shortestOpener; length <= Math.min(longestOpener, text.length - 4); length++) {
    if (compoundOpeners.has(text.slice(0, length))) return true
  }
  return false
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
