import type { TextToken } from './text.js'
import { roleAt } from './words.js'

/** How a stretch of text relates to the goods it is about. */
export type ClauseRole = 'main' | 'purpose' | 'accompaniment' | 'relation'

/** A stretch of text between punctuation or linking words. */
export interface Clause {
  readonly role: ClauseRole
  readonly from: number
  readonly to: number
}

/** The clauses of a text, and which tokens stand in a negation (`other than …`, `excluding …`). */
export interface Clauses {
  readonly clauses: readonly Clause[]
  readonly negated: (token: number) => boolean
  /** Clause of each token. */
  readonly clauseAt: (token: number) => number
}

/** Whether the clause names something more, so that what stood before a postposition is not the goods. */
function goesOn(tokens: readonly TextToken[], at: number): boolean {
  const next = tokens[at]
  return next !== undefined && next.before !== 'break' && !/\d/.test(next.text)
}

/** Tokens within which a list that goes on behind a comma must come to its `and` or `or`. */
const listLimit = 24

/** Whether what a comma opens belongs to the list before it: `other than processors, memories or amplifiers`. */
function listGoesOn(tokens: readonly TextToken[], raw: string, at: number): boolean {
  for (let next = at; next < Math.min(at + listLimit, tokens.length); next++) {
    const token = tokens[next]!
    if (token.before === 'break' && raw.slice(tokens[next - 1]!.end, token.start).trim() !== ',') return false
    if (token.text === 'and' || token.text === 'or') return true
    const role = roleAt(tokens, next)?.role
    if (role !== undefined && role !== 'neutral' && role !== 'package') return false
  }
  return false
}

/**
 * Splits a text into clauses at punctuation and at words such as `with`, `for`, `of`. A negation lasts to the end of its clause,
 * one that opens in brackets to their end, and over a list to its last member.
 * @param raw The text of which the tokens are; without it brackets and commas are not told from other punctuation.
 */
export function clausesOf(tokens: readonly TextToken[], raw = ''): Clauses {
  const clauses: Clause[] = []
  const owner = new Uint32Array(tokens.length)
  const negation = new Uint8Array(tokens.length)
  let role: ClauseRole = 'main'
  let from = 0
  let negated = false
  const lastBracket = raw.lastIndexOf(')')
  /** Whether what stands around the open bracket is negated; `undefined` outside brackets. */
  let around: boolean | undefined
  const close = (to: number) => {
    if (to > from) clauses.push({ role, from, to })
    from = to
  }
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (token.before === 'break' && at > 0) {
      close(at)
      role = 'main'
      const gap: string = raw.slice(tokens[at - 1]!.end, token.start)
      const before: boolean = negated
      if (around !== undefined && gap.includes(')')) {
        negated = around && !/[,;:]/.test(gap)
        around = undefined
      } else if (around === undefined) negated = before && listGoesOn(tokens, raw, at)
      if (gap.includes('(') && token.start < lastBracket) {
        around = before && gap.trim() === '('
        negated ||= around
      }
    }
    const found = roleAt(tokens, at)
    let length = 1
    if (found !== undefined && found.role !== 'neutral' && found.role !== 'package') {
      length = found.length
      if (found.role === 'negation') negated = true
      else if (found.role === 'postposition') {
        if (goesOn(tokens, at + length)) role = 'purpose'
      } else if (at > 0) {
        close(at)
        role = found.role
      }
    }
    for (let end = Math.min(at + length, tokens.length); at < end; at++) {
      owner[at] = clauses.length
      if (negated) negation[at] = 1
    }
    if (found?.role === 'postposition' && role === 'purpose') {
      close(at)
      role = 'main'
    }
  }
  close(tokens.length)
  return { clauses, negated: (token) => negation[token] === 1, clauseAt: (token) => owner[token] ?? 0 }
}
