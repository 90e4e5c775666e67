import { letterConfusions } from '../../knowledge/compiled/letter-confusions.js'

/** Cost of one full edit. */
export const fullEdit = 10
const longest = 48

/** Cost of reading one ASCII character for another. */
const substitution = new Uint8Array(128 * 128).fill(fullEdit)
for (let code = 0; code < 128; code++) substitution[code * 128 + code] = 0
for (const first of 'aeiou') for (const second of 'aeiou') if (first !== second) setCost(first, second, 5)
for (const row of letterConfusions) setCost(row.a, row.b, row.cost)

function setCost(first: string, second: string, cost: number) {
  const a = first.charCodeAt(0)
  const b = second.charCodeAt(0)
  substitution[a * 128 + b] = cost
  substitution[b * 128 + a] = cost
}

/** Cost of one letter too many: less for a vowel or `h`, which spellings add and leave out. */
const extra = new Uint8Array(128).fill(fullEdit)
for (const letter of 'aeiou') extra[letter.charCodeAt(0)] = 7
extra['h'.charCodeAt(0)] = 6
extra['y'.charCodeAt(0)] = 7
const doubled = 4
const swapped = 8

const rows = [new Int32Array(longest + 1), new Int32Array(longest + 1), new Int32Array(longest + 1)] as const
/** Letters of the second word, and what one too many of each costs where it stands. */
const letters = new Uint8Array(longest + 1)
const extras = new Uint8Array(longest + 1)

/**
 * Weighted optimal string alignment distance of two ASCII words, in tenths of an edit: letters that look or sound alike cost less,
 * neighbouring letters swapped cost 8, a doubled letter 4. Words count up to 48 letters.
 * @param most Beyond this the exact value does not matter and `most + 1` may be returned.
 */
export function editDistance(first: string, second: string, most: number): number {
  let n = Math.min(first.length, longest)
  let m = Math.min(second.length, longest)
  // Beginnings and ends that are the same cost nothing: most words that are compared differ in a letter or two.
  let from = 0
  while (from < n && from < m && first.charCodeAt(from) === second.charCodeAt(from)) from++
  while (n > from && m > from && first.charCodeAt(n - 1) === second.charCodeAt(m - 1)) {
    n--
    m--
  }
  const before = from === 0 ? 0 : first.charCodeAt(from - 1) & 127
  if (n === from) return sumOfExtras(second, from, m, before)
  if (m === from) return sumOfExtras(first, from, n, before)
  return between(first, n, second, m, from, before, most)
}

/** What letters that only one word has cost. */
function sumOfExtras(word: string, from: number, to: number, before: number): number {
  let sum = 0
  let last = before
  for (let at = from; at < to; at++) {
    const letter = word.charCodeAt(at) & 127
    sum += letter === last ? doubled : extra[letter]!
    last = letter
  }
  return sum
}

/** The distance of what lies between the same beginning, of `from` letters of which `last` is the last, and the same end. */
function between(first: string, n: number, second: string, m: number, from: number, last: number, most: number) {
  let [before, above, row] = rows as unknown as [Int32Array, Int32Array, Int32Array]
  const width = m - from
  above[0] = 0
  let b1 = last
  for (let j = 1; j <= width; j++) {
    const b = second.charCodeAt(from + j - 1) & 127
    letters[j] = b
    extras[j] = b === b1 ? doubled : extra[b]!
    above[j] = above[j - 1]! + extras[j]!
    b1 = b
  }
  const enough = most + swapped
  let a1 = last
  for (let i = from; i < n; i++) {
    const a = first.charCodeAt(i) & 127
    const drop = a === a1 ? doubled : extra[a]!
    const costsOfLetter = a << 7
    let diagonal = above[0]!
    let left = diagonal + drop
    let least = left
    row[0] = left
    for (let j = 1; j <= width; j++) {
      const b = letters[j]!
      let cost = diagonal + substitution[costsOfLetter | b]!
      diagonal = above[j]!
      const deleted = diagonal + drop
      if (deleted < cost) cost = deleted
      left += extras[j]!
      if (left < cost) cost = left
      if (j > 1 && i > from && a === letters[j - 1]! && a1 === b) {
        const swap = before[j - 2]! + swapped
        if (swap < cost) cost = swap
      }
      left = cost
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > enough) return most + 1
    const spare = before
    before = above
    above = row
    row = spare
    a1 = a
  }
  return above[width]!
}
