const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['【', '】'],
  ['〔', '〕'],
])
const closers = new Set(closing.values())

/** Contents that are looked at; further ones are left out. */
const mostInside = 12

/** Whether a text holds an opening bracket. */
export const hasBracket = (text: string) => /[([{<【〔]/u.test(text)

/** A text taken apart at its brackets. */
export interface Bracketed {
  /** What stands outside. */
  readonly outside: string
  /** What each outermost pair holds, in order, at most twelve; brackets inside read as blanks. */
  readonly inside: readonly string[]
}

/**
 * Takes a text apart at its brackets in one pass. Kinds of brackets are not told apart, so that a wrong closing bracket hides nothing;
 * an opening bracket that is never closed reaches to the end, a closing one that was never opened is a blank.
 * @param stays Whether the content of a pair belongs to the name around it, as `(Pty)` does in `Vega (Pty) Ltd`.
 */
export function readBrackets(text: string, stays: (content: string) => boolean): Bracketed {
  const outside: string[] = []
  const inside: string[] = []
  let read = 0
  let depth = 0
  let from = 0
  const take = (to: number) => {
    const content = text.slice(from, to)
    from = to + 1
    if (depth === 0) {
      outside.push(content)
      return
    }
    const flat = content.replace(/[\s()[\]{}<>【】〔〕]+/gu, ' ').trim()
    if (flat === '' || read++ >= mostInside) return
    if (stays(flat)) outside.push(flat)
    else inside.push(flat)
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (closing.has(letter)) {
      if (depth === 0) take(at)
      depth++
    } else if (closers.has(letter)) {
      if (depth <= 1) take(at)
      if (depth > 0) depth--
    }
  }
  take(text.length)
  return { outside: outside.join(' ').replace(/ +/g, ' ').trim(), inside }
}
