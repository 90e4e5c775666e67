import { normaliseText, type TextToken, tokensOf } from './text.js'

/** Phrases to look for in a text, by the stem of their first word. */
export type TokenPhrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Prepares phrases once, so that a look-up costs one step a word. */
export function tokenPhrases(phrases: readonly string[]): TokenPhrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const stems = tokensOf(normaliseText(phrase)).map((token) => token.stem)
    const first = stems[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), stems])
  }
  return byFirst
}

/** Whether one of the phrases stands in a text. */
export function hasPhrase(tokens: readonly TextToken[], phrases: TokenPhrases): boolean {
  return tokens.some((token, at) =>
    phrases.get(token.stem)?.some((stems) => stems.every((stem, offset) => tokens[at + offset]?.stem === stem)),
  )
}
