/**
 * A beginning of part numbers: `#` stands for one digit, `@` for one letter, `?` for any of both, the rest for itself.
 */
interface Pattern<T> {
  readonly tail: string
  readonly text: string
  readonly value: T
}

/** Patterns by their literal beginning. */
export interface PatternIndex<T> {
  readonly byStart: ReadonlyMap<string, readonly Pattern<T>[]>
  /** Lengths of literal beginnings, the longest first, by their first two characters: most words of a text are none’s. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', B: '8' }

/** Folds characters that are easily taken for one another: `O` and `0`, `I`, `L` and `1`, `S` and `5`, `B` and `8`. */
const confusable = (text: string) => text.replace(/[OILSB]/g, (letter) => lookAlikes[letter]!)

const told: Record<string, number> = { '#': 0.5, '@': 0.5, '?': 0 }

/** How much a pattern tells: two a letter, one a digit, half a place that only a digit or only a letter may take. */
export function specificity(pattern: string): number {
  let sum = 0
  for (const character of pattern) sum += told[character] ?? (character >= 'A' ? 2 : 1)
  return sum
}

/** Builds the index of patterns. Later values with the same pattern come after earlier ones. */
export function patternIndex<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
  tolerant: boolean,
): PatternIndex<T> {
  const byStart = new Map<string, Pattern<T>[]>()
  const lengths = new Map<string, number[]>()
  for (const [text, value] of entries) {
    const wildcard = text.search(/[#@?]/)
    const literal = wildcard < 0 ? text : text.slice(0, wildcard)
    const start = tolerant ? confusable(literal) : literal
    const tail = wildcard < 0 ? '' : text.slice(wildcard)
    const pattern = { tail: tolerant ? confusable(tail) : tail, text, value }
    const others = byStart.get(start)
    if (others === undefined) byStart.set(start, [pattern])
    else others.push(pattern)
    const first = start.slice(0, 2)
    const known = lengths.get(first) ?? []
    if (!known.includes(start.length))
      lengths.set(
        first,
        [...known, start.length].sort((a, b) => b - a),
      )
  }
  return { byStart, lengths }
}

function fits(code: string, from: number, tail: string): boolean {
  if (code.length < from + tail.length) return false
  for (let at = 0; at < tail.length; at++) {
    const wanted = tail[at]!
    const character = code[from + at]!
    const digit = character >= '0' && character <= '9'
    if (wanted === '#') {
      if (!digit) return false
    } else if (wanted === '@') {
      if (digit) return false
    } else if (wanted !== '?' && wanted !== character) return false
  }
  return true
}

/**
 * The longest pattern that a part number begins with, all values that have it, in the order of the data.
 * Of patterns of one length, the one with the longest literal beginning.
 */
export function longestPattern<T>(index: PatternIndex<T>, code: string, tolerant: boolean) {
  const text = tolerant ? confusable(code) : code
  let best: { pattern: string; values: T[] } | undefined
  const first = text.slice(0, 2)
  for (const start of first.length === 2 ? [first, first[0]!] : [first]) {
    for (const length of index.lengths.get(start) ?? []) {
      for (const pattern of index.byStart.get(text.slice(0, length)) ?? []) {
        if (!fits(text, length, pattern.tail)) continue
        if (best === undefined || pattern.text.length > best.pattern.length)
          best = { pattern: pattern.text, values: [pattern.value] }
        else if (pattern.text === best.pattern) best.values.push(pattern.value)
      }
    }
  }
  return best
}
