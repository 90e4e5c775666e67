import { smallUseRows } from '../knowledge/compiled/small-use-rows.js'
import { clausesOf } from './clauses.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { standsAt, tokenPhrases } from './token-phrases.js'

/** What a text says about how much of the goods is needed. */
export interface StatedUse {
  /** The use, as a clause: `a hobby`. */
  readonly use: string
  /** The words, as written. */
  readonly words: string
  /** How many times the use is meant: 4 for `4 prototypes`. */
  readonly times: number
}

const uses = tokenPhrases(smallUseRows.flatMap((row) => row.words.map((phrase) => [phrase, row] as const)))

const longestText = 10_000
const mostTimes = 1_000

/** A whole number that stands up to two words before the use. */
function timesBefore(tokens: readonly TextToken[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const number = Number(tokens[before]!.text)
    if (Number.isInteger(number) && number > 1) return Math.min(number, mostTimes)
  }
  return 1
}

/**
 * What an end use, or the name of a party, says about how much is needed: the first small use that is not negated, and whether
 * goods are sold on or built in series. Of the text the first 10,000 characters are read.
 */
export function readStatedUse(text: string): { readonly small?: StatedUse; readonly trade?: string } {
  const normalised = normaliseText(text.slice(0, longestText))
  const tokens = tokensOf(normalised)
  const { negated } = clausesOf(tokens, normalised)
  let small: StatedUse | undefined
  let trade: string | undefined
  for (let at = 0; at < tokens.length; at++) {
    if (negated(at)) continue
    for (const phrase of uses.get(tokens[at]!.stem) ?? []) {
      if (!standsAt(phrase, tokens, at)) continue
      const { use, size } = phrase.value
      const words = normalised.slice(tokens[at]!.start, tokens[at + phrase.stems.length - 1]!.end)
      if (size === 'trade') trade ??= words
      else small ??= { use, words, times: timesBefore(tokens, at) }
    }
  }
  return { ...(small && { small }), ...(trade !== undefined && { trade }) }
}
