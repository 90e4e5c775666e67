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
  const n = Math.min(first.length, longest)
  const m = Math.min(second.length, longest)
  let [before, above, row] = rows as unknown as [Int32Array, Int32Array, Int32Array]
  above[0] = 0
  for (let j = 1; j <= m; j++) {
    const b = second.charCodeAt(j - 1) & 127
    letters[j] = b
    extras[j] = j > 1 && b === letters[j - 1] ? doubled : extra[b]!
    above[j] = above[j - 1]! + extras[j]!
  }
  const enough = most + swapped
  let a1 = 0
  for (let i = 1; i <= n; i++) {
    const a = first.charCodeAt(i - 1) & 127
    const drop = a === a1 ? doubled : extra[a]!
    const costsOfLetter = a << 7
    let diagonal = above[0]!
    let left = diagonal + drop
    let least = left
    row[0] = left
    for (let j = 1; j <= m; j++) {
      const b = letters[j]!
      let cost = diagonal + substitution[costsOfLetter | b]!
      diagonal = above[j]!
      const deleted = diagonal + drop
      if (deleted < cost) cost = deleted
      left += extras[j]!
      if (left < cost) cost = left
      if (j > 1 && i > 1 && a === letters[j - 1]! && a1 === b) {
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
  return above[m]!
}
