import { foldWord, type TextToken } from './text.js'
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

const conjunctions = new Set('and or und oder et ou и или ve veya و یا 和 或 及'.split(' ').map(foldWord))
/** Tokens in which the `and` of a list of exclusions is looked for. */
const listReach = 16

/** First token after a list that goes on behind a comma, as in `other than A, B and C`; `at` when none does. */
function listEnd(tokens: readonly TextToken[], raw: string, at: number): number {
  let closing = false
  let end = at
  for (; end < Math.min(tokens.length, at + listReach); end++) {
    const token = tokens[end]!
    if (end > 0 && token.before === 'break') {
      const gap = raw.slice(tokens[end - 1]!.end, token.start).trim()
      if ((closing && end > at + 1) || !/^[,،、]?$/.test(gap)) return closing ? end : at
    }
    if (conjunctions.has(token.text)) closing = true
    else if (!['neutral', 'package', undefined].includes(roleAt(tokens, end)?.role)) return closing ? end : at
  }
  return closing ? end : at
}

/**
 * Splits a text into clauses at punctuation and at words such as `with`, `for`, `of`. A negation lasts to the end of its clause,
 * one that opens in brackets to their end, and over a list to its last member.
 * @param raw The text of which the tokens are.
 */
export function clausesOf(tokens: readonly TextToken[], raw: string): Clauses {
  const clauses: Clause[] = []
  const owner = new Uint32Array(tokens.length)
  const negation = new Uint8Array(tokens.length)
  let role: ClauseRole = 'main'
  let from = 0
  let negated = false
  let listUntil = 0
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
      } else if (around === undefined) {
        if (before && at >= listUntil) listUntil = listEnd(tokens, raw, at)
        negated = before && at < listUntil
      }
      if (gap.includes('(') && token.start < lastBracket) {
        around = before && gap.trim() === '('
        negated ||= around
      }
    }
    const elided = token.text === 'd' && /['’]/.test(raw.charAt(token.end))
    const found = elided ? { role: 'relation' as const, length: 1 } : roleAt(tokens, at)
    const length = found?.length ?? 1
    if (found !== undefined && found.role !== 'neutral' && found.role !== 'package') {
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
