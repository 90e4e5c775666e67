import { normaliseText, type TextToken, tokensOf } from './text.js'

/** A phrase of the data as the stems of its words, with what it stands for. */
export interface TokenPhrase<T> {
  readonly stems: readonly string[]
  readonly value: T
}

/** Phrases to look for in a text, by the stem of their first word. */
export type TokenPhrases<T = undefined> = ReadonlyMap<string, readonly TokenPhrase<T>[]>

/** Prepares phrases once, so that a look-up costs one step a word. Of one first word they stay in the order given. */
export function tokenPhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): TokenPhrases<T> {
  const byFirst = new Map<string, TokenPhrase<T>[]>()
  for (const [phrase, value] of phrases) {
    const stems = tokensOf(normaliseText(phrase)).map((token) => token.stem)
    const first = stems[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, value }])
  }
  return byFirst
}

/** The same phrases, of one first word the longest first. */
export function longestFirst<T>(phrases: TokenPhrases<T>): TokenPhrases<T> {
  return new Map([...phrases].map(([first, all]) => [first, [...all].sort((a, b) => b.stems.length - a.stems.length)]))
}

/** Whether a phrase begins at a token. */
export function standsAt({ stems }: TokenPhrase<unknown>, tokens: readonly TextToken[], at: number): boolean {
  return stems.every((stem, offset) => tokens[at + offset]?.stem === stem)
}

/** Whether one of the phrases stands in a text. */
export function hasPhrase(tokens: readonly TextToken[], phrases: TokenPhrases<unknown>): boolean {
  return tokens.some((token, at) => phrases.get(token.stem)?.some((phrase) => standsAt(phrase, tokens, at)))
}
