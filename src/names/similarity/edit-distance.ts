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
  for (let j = 1; j <= m; j++) above[j] = above[j - 1]! + extra[second.charCodeAt(j - 1) & 127]!
  for (let i = 1; i <= n; i++) {
    const a = first.charCodeAt(i - 1) & 127
    const a1 = i > 1 ? first.charCodeAt(i - 2) & 127 : 0
    const drop = a === a1 ? doubled : extra[a]!
    let least = above[0]! + drop
    row[0] = least
    let b1 = 0
    for (let j = 1; j <= m; j++) {
      const b = second.charCodeAt(j - 1) & 127
      let cost = above[j - 1]! + substitution[a * 128 + b]!
      const deleted = above[j]! + drop
      if (deleted < cost) cost = deleted
      const inserted = row[j - 1]! + (b === b1 ? doubled : extra[b]!)
      if (inserted < cost) cost = inserted
      if (i > 1 && j > 1 && a === b1 && a1 === b) {
        const swap = before[j - 2]! + swapped
        if (swap < cost) cost = swap
      }
      row[j] = cost
      if (cost < least) least = cost
      b1 = b
    }
    if (least > most + swapped) return most + 1
    const spare = before
    before = above
    above = row
    row = spare
  }
  return above[m]!
}
