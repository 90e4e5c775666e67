/**
 * A beginning of part numbers: `#` stands for one digit, `@` for one letter, `?` for any of both, the rest for itself.
 */
interface Pattern<T> {
  readonly tail: string
  readonly text: string
  readonly value: T
}

/** Patterns in a tree of the characters of their literal beginnings. */
export interface PatternIndex<T> {
  /** The place that a character leads to from a place, by `place * 128 + character code`; 0 is the root. */
  readonly next: ReadonlyMap<number, number>
  /** Patterns whose literal beginning ends at a place. */
  readonly at: readonly (readonly Pattern<T>[] | undefined)[]
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
  const next = new Map<number, number>()
  const at: Pattern<T>[][] = [[]]
  for (const [text, value] of entries) {
    const wildcard = text.search(/[#@?]/)
    const literal = wildcard < 0 ? text : text.slice(0, wildcard)
    const tail = wildcard < 0 ? '' : text.slice(wildcard)
    let place = 0
    for (const character of tolerant ? confusable(literal) : literal) {
      const step = place * 128 + character.charCodeAt(0)
      place = next.get(step) ?? at.push([]) - 1
      next.set(step, place)
    }
    at[place]!.push({ tail: tolerant ? confusable(tail) : tail, text, value })
  }
  return { next, at: at.map((patterns) => (patterns.length > 0 ? patterns : undefined)) }
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
  let best: { pattern: string; start: number; values: T[] } | undefined
  let place: number | undefined = 0
  for (let start = 1; start <= text.length; start++) {
    place = index.next.get(place * 128 + text.charCodeAt(start - 1))
    if (place === undefined) break
    for (const pattern of index.at[place] ?? []) {
      if (!fits(text, start, pattern.tail)) continue
      const more = best === undefined ? 1 : pattern.text.length - best.pattern.length
      if (more > 0 || (more === 0 && start > best!.start))
        best = { pattern: pattern.text, start, values: [pattern.value] }
      else if (pattern.text === best!.pattern) best!.values.push(pattern.value)
    }
  }
  return best
}
