import type { UnitRow } from '../../../data/schema/quantities.js'
import type { Writing } from './numbers.js'
import type { Bound } from './quantity.js'
import type { WordHit } from './words.js'

/** What a unit is taken to measure. */
export interface Measure {
  readonly row: UnitRow
  readonly kind: string
}

/** A text with all that is needed to tell what its numbers mean. */
export interface Reading {
  readonly text: string
  readonly writing: Writing
  readonly words: readonly WordHit[]
  readonly segmentOf: (position: number) => number
}

/** Which of the meanings of a unit is meant: by the nearest word of the same piece, by a word elsewhere, else the first. */
export function measure(
  rows: readonly UnitRow[],
  start: number,
  end: number,
  signed: boolean,
  reading: Reading,
): Measure {
  let best: Measure | undefined
  let nearest = Number.POSITIVE_INFINITY
  const segment = reading.segmentOf(start)
  for (const word of reading.words) {
    if (word.kind === undefined || word.role === 'value') continue
    const near = word.role === 'cue' && reading.segmentOf(word.start) === segment
    if (!near && word.role !== 'context') continue
    const gap = word.end <= start ? start - word.end : Math.max(0, word.start - end)
    const distance = near ? gap - (word.end - word.start) / 100 : 100_000 + gap
    if (distance >= nearest) continue
    const row = rows.find((candidate) => candidate.kinds.includes(word.kind!))
    if (row === undefined) continue
    nearest = distance
    best = { row, kind: word.kind }
  }
  if (best !== undefined) return best
  // Goods are hardly said to weigh plus or minus so much.
  const sided = signed ? rows.find((row) => row.kinds[0] === 'acceleration') : undefined
  const row = sided ?? rows[0]!
  return { row, kind: row.kinds[0]! }
}

const signs: readonly (readonly [RegExp, Bound])[] = [
  [/(?:±|\+\/?-)\s?$/, 'plus-minus'],
  [/(?:≤|<=?|=<)\s?$/, 'at-most'],
  [/(?:≥|>=?|=>)\s?$/, 'at-least'],
  [/[~≈∼]\s?$/, 'about'],
]

/** How the number between two positions is meant, by signs and words beside it but not before `after`. */
export function boundOf(start: number, end: number, after: number, reading: Reading): Bound | undefined {
  const before = reading.text.slice(Math.max(after, start - 5), start)
  for (const [sign, bound] of signs) if (sign.test(before)) return bound
  for (const { role, start: from, end: to } of reading.words) {
    if (role !== 'at-least' && role !== 'at-most' && role !== 'about') continue
    if ((to <= start && start - to <= 3 && from >= after) || (from >= end && from - end <= 1)) return role
  }
  return undefined
}
