import type { UnitRow } from '../../../data/schema/items.js'
import { unitRows } from '../../knowledge/compiled/unit-rows.js'
import { normaliseText } from '../text.js'

/** A number with its unit, as a description of goods gives it. */
export interface Quantity {
  /** What is measured, for example `displacement` or `bias stability`. */
  readonly quantity: string
  /** Value in `unit`; of a range its lower end. */
  readonly value: number
  /** Upper end of a range. */
  readonly upTo: number | undefined
  /** Unit of the values, the same for all quantities of a kind. */
  readonly unit: string
  /** As it is written. */
  readonly written: string
}

interface Spelling {
  readonly text: string
  readonly row: UnitRow
}

/** Spellings behind a number by their first character, longest first, and spellings in front of one (`AES-256`). */
const behind = new Map<string, Spelling[]>()
const inFront: Spelling[] = []
for (const row of unitRows) {
  for (const spelling of row.spellings) {
    const text = normaliseText(spelling).toLowerCase()
    if ((behind.get(text[0]!) ?? []).some((one) => one.text === text && one.row === row)) continue
    if (text.endsWith('#')) inFront.push({ text: text.slice(0, -1), row })
    else behind.set(text[0]!, [...(behind.get(text[0]!) ?? []), { text, row }])
  }
}
for (const spellings of behind.values()) spellings.sort((a, b) => b.text.length - a.text.length)
const contexts = new Map(unitRows.map((row) => [row, row.context.map((word) => normaliseText(word).toLowerCase())]))

/** Quantities that are kept. */
const mostQuantities = 100
/** Characters around a number in which a word must stand that tells what a unit measures. */
const near = 40
/** No number that matters is longer. */
const longestNumber = 12

const digits = /\d{1,12}(?:[.,]\d{1,9})*/g
const nonAsciiDigit = /[٠-٩۰-۹]/g
const letter = /\p{L}/u
const han = /\p{Script=Han}/u
const rangeMarks = new Set(['-', '–', '—', '~', '…', '..', 'to', 'bis', 'до', 'à', 'a', '至', 'تا', 'ile'])

/** `1,2`, `1.200`, `1,200.5`: a mark in front of three digits groups thousands, unless a lone zero or another mark stands before it. */
function numberOf(text: string): number {
  const marks = text.match(/[.,]/g) ?? []
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (marks.length === 0) return Number(text)
  const mixed = new Set(marks).size > 1
  const grouped = text.length - last - 1 === 3 && !/^0+[.,]/.test(text) && !mixed
  const whole = grouped ? text : text.slice(0, last)
  return Number(`${whole.replace(/[.,]/g, '')}${grouped ? '' : `.${text.slice(last + 1)}`}`)
}

/** Whether one of the words that a unit needs stands near. */
function inContext(row: UnitRow, text: string, from: number, to: number): boolean {
  const words = contexts.get(row)!
  if (words.length === 0) return true
  const around = text.slice(Math.max(0, from - near), to + near)
  return words.some((word) => {
    const at = around.indexOf(word)
    return at >= 0 && (han.test(word) || !letter.test(around[at - 1] ?? ''))
  })
}

/** The units that a number can have which ends at `end`: the longest spelling that fits, for each quantity. */
function unitsAt(text: string, start: number, end: number): { readonly row: UnitRow; readonly end: number }[] {
  const found: { row: UnitRow; end: number }[] = []
  for (const { text: front, row } of inFront) if (text.endsWith(front, start)) found.push({ row, end })
  let at = end
  while (at < end + 2 && (text[at] === ' ' || text[at] === '-')) at++
  let longest = 0
  for (const { text: spelling, row } of behind.get(text[at] ?? '') ?? []) {
    if (spelling.length < longest) break
    if (!text.startsWith(spelling, at)) continue
    const after = text[at + spelling.length] ?? ' '
    if (!han.test(spelling.at(-1)!) && (letter.test(after) || (after >= '0' && after <= '9'))) continue
    if (!inContext(row, text, start, at + spelling.length)) continue
    longest = spelling.length
    found.push({ row, end: at + spelling.length })
  }
  return found
}

/**
 * The quantities of a description: numbers with units in the writings of seven languages, with decimal commas, grouped thousands,
 * Arabic and Persian digits and ranges (`12–36 V`). Units that measure several things (hours, kilograms) count only beside a word that
 * tells which. Time grows linearly with the text; at most 100 quantities.
 * @param raw A normalised text.
 */
export function readQuantities(raw: string): Quantity[] {
  const text = raw.toLowerCase().replace(nonAsciiDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
  // Lower case is longer than a few capitals, such as İ.
  const shown = raw.length === text.length ? raw : text
  const out: Quantity[] = []
  let before: { readonly value: number; readonly start: number; readonly end: number } | undefined
  for (const match of text.matchAll(digits)) {
    const [written, start] = [match[0], match.index]
    const end = start + written.length
    const value = written.length > longestNumber ? Number.NaN : numberOf(written)
    if (Number.isNaN(value) || letter.test(text[start - 1] ?? '')) {
      before = undefined
      // A letter in front belongs to a part number, unless it is a spelling that stands in front.
      if (Number.isNaN(value) || !inFront.some((one) => text.endsWith(one.text, start))) continue
    }
    const from = before !== undefined && rangeMarks.has(text.slice(before.end, start).trim()) ? before : undefined
    for (const unit of unitsAt(text, start, end)) {
      const { quantity, unit: name, factor } = unit.row
      const whole = shown.slice(from?.start ?? start, unit.end).trim()
      const [low, high] = [(from?.value ?? value) * factor, value * factor]
      out.push({ quantity, value: low, upTo: from === undefined ? undefined : high, unit: name, written: whole })
      if (out.length >= mostQuantities) return out
    }
    before = { value, start, end }
  }
  return out
}
