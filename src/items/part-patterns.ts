/** A beginning of part numbers: `#` stands for one digit, `?` for any letter or digit, the rest for itself. */
interface Pattern<T> {
  readonly tail: string
  readonly text: string
  readonly value: T
}

/** Patterns by their literal beginning. */
export interface PatternIndex<T> {
  readonly byStart: ReadonlyMap<string, readonly Pattern<T>[]>
  readonly longest: number
  readonly shortest: number
}

/** Folds characters that are easily taken for one another: `O` and `0`, `I`, `L` and `1`. */
const confusable = (text: string) => text.replace(/O/g, '0').replace(/[IL]/g, '1')

/** Builds the index of patterns. Later values with the same pattern come after earlier ones. */
export function patternIndex<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
  tolerant: boolean,
): PatternIndex<T> {
  const byStart = new Map<string, Pattern<T>[]>()
  let longest = 0
  let shortest = Number.POSITIVE_INFINITY
  for (const [text, value] of entries) {
    const wildcard = text.search(/[#?]/)
    const literal = wildcard < 0 ? text : text.slice(0, wildcard)
    const start = tolerant ? confusable(literal) : literal
    const pattern = { tail: wildcard < 0 ? '' : text.slice(wildcard), text, value }
    byStart.set(start, [...(byStart.get(start) ?? []), pattern])
    longest = Math.max(longest, start.length)
    shortest = Math.min(shortest, start.length)
  }
  return { byStart, longest, shortest }
}

function fits(code: string, from: number, tail: string): boolean {
  if (code.length < from + tail.length) return false
  for (let at = 0; at < tail.length; at++) {
    const wanted = tail[at]!
    const character = code[from + at]!
    const digit = character >= '0' && character <= '9'
    if (wanted === '#' ? !digit : wanted !== '?' && wanted !== character) return false
  }
  return true
}

/** The longest pattern that a part number begins with, all values that have it, in the order of the data. */
export function longestPattern<T>(index: PatternIndex<T>, code: string, tolerant: boolean) {
  const text = tolerant ? confusable(code) : code
  let best: { pattern: string; values: T[] } | undefined
  for (let length = Math.min(index.longest, text.length); length >= index.shortest; length--) {
    for (const pattern of index.byStart.get(text.slice(0, length)) ?? []) {
      if (!fits(text, length, pattern.tail)) continue
      if (best === undefined || pattern.text.length > best.pattern.length)
        best = { pattern: pattern.text, values: [pattern.value] }
      else if (pattern.text === best.pattern) best.values.push(pattern.value)
    }
  }
  return best
}
