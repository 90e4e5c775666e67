import type { UnitRow } from '../../../data/schema/quantities.js'
import type { TextToken } from '../text.js'
import { boundOf, measure, type Reading } from './meaning.js'
import { plainDigits, readNumber, writingOf } from './numbers.js'
import type { Quantity } from './quantity.js'
import { segmentsOf } from './segments.js'
import { type UnitHit, unitAt } from './units.js'
import { quantityWordsIn } from './words.js'

/** Quantities read out of one text; those beyond are left out. */
const quantityLimit = 200

const space = /\s/
const grade = /^-\d{2}(?!\d|\s?\p{L})/u
const skipSpace = (text: string, at: number) => (space.test(text.charAt(at)) ? at + 1 : at)
/** Twelve digits: what is left after a conversion is noise. */
const exact = (value: number) => Number(value.toPrecision(12))
const inSi = (value: number, { factor, offset = 0 }: UnitRow) => exact(value * factor + offset)

/** The unit behind a number: written to it, after a blank, or after a hyphen (`16-bit`). */
function unitBehind(text: string, end: number): UnitHit | undefined {
  const from = skipSpace(text, end)
  const hit = unitAt(text, from)
  if (hit !== undefined || text.charAt(from) !== '-') return hit
  return unitAt(text, from + 1)
}

/** Where the second number of a range or of dimensions begins, when one follows. */
function joined(reading: Reading, at: number): { at: number; times: boolean } | undefined {
  const { text, words } = reading
  const from = skipSpace(text, at)
  const mark = /^(?:\.{2,3}|…|-|~|x)/.exec(text.slice(from, from + 3))?.[0]
  const word = mark === undefined ? words.find((hit) => hit.role === 'to' && hit.start === from) : undefined
  // NFKC writes an ellipsis as three points; Persian writes `640 در 512` for dimensions.
  const times = mark === 'x' || text.startsWith('در ', from)
  const end = mark !== undefined ? from + mark.length : times ? from + 2 : word?.end
  if (end === undefined) return undefined
  const next = skipSpace(text, end)
  const number = /[+-]/.test(text.charAt(next)) ? next + 1 : next
  return /\d/.test(text.charAt(number)) ? { at: next, times } : undefined
}

/** Whether a number may begin here: not inside a part number such as `STM32`, nor behind a fraction bar. */
function beginsNumber(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (/[\p{Script=Han}\p{Script=Arabic}]/u.test(before)) return true
  if (/[\p{L}\p{N}.,_#]/u.test(before)) return false
  if (before === '/') return !/[\p{L}\p{N}]/u.test(text.charAt(at - 2))
  return before !== '-' || !/[\p{L}\p{N}]/u.test(text.charAt(at - 2)) || /\p{Script=Han}/u.test(text.charAt(at - 2))
}

function signed(reading: Reading, at: number): { value: number; end: number } | undefined {
  const sign = reading.text.charAt(at)
  const number = readNumber(reading.text, sign === '-' || sign === '+' ? at + 1 : at, reading.writing)
  return number === undefined ? undefined : { value: sign === '-' ? -number.value : number.value, end: number.end }
}

const sensorSize = (width: number, height: number) =>
  Number.isInteger(width) &&
  Number.isInteger(height) &&
  height >= 60 &&
  width >= height &&
  width <= 3 * height &&
  width % 4 === 0 &&
  width >= 80 &&
  width <= 20_000

/** Reads what stands at a number; returns where to read on. */
function readAt(reading: Reading, start: number, after: number, found: Quantity[], raw: string): number {
  const { text } = reading
  const negative =
    text.charAt(start - 1) === '-' &&
    !/[\p{L}\p{N}]/u.test(text.charAt(start - 2)) &&
    !/[+/]/.test(text.charAt(start - 2))
  const first = readNumber(text, start, reading.writing)
  if (first === undefined) return start + (/^\d{1,40}/.exec(text.slice(start, start + 40))?.[0].length ?? 1)
  const numbers = [negative ? -first.value : first.value]
  let end = first.end
  let unit = unitBehind(text, end)
  let times = false
  for (
    let next = joined(reading, unit?.end ?? end);
    next !== undefined && numbers.length < 4;
    next = joined(reading, end)
  ) {
    const number = signed(reading, next.at)
    if (number === undefined || (numbers.length > 1 && !next.times)) break
    const other = unitBehind(text, number.end)
    if (
      unit !== undefined &&
      (other === undefined || !other.rows.some((row) => unit!.rows.some((mine) => mine.si === row.si)))
    )
      break
    if (!next.times && unit === undefined && other === undefined) break
    if (!next.times && unit !== undefined) {
      const { row } = measure(unit.rows, start, unit.end, false, reading)
      const upper = other!.rows.find((candidate) => candidate.si === row.si)!
      const bounds = [inSi(numbers[0]!, row), inSi(number.value, upper)]
      if (bounds[1]! <= bounds[0]!) break
      const { kind } = measure(unit.rows, start, other!.end, false, reading)
      push(found, raw, kind, bounds[0]!, row.si, start, other!.end, { upTo: bounds[1]! })
      return other!.end
    }
    if (!next.times && number.value <= numbers[0]!) break
    numbers.push(number.value)
    times = next.times
    end = number.end
    unit = other
    if (!times) break
  }
  const [one, two] = numbers
  if (times && (unit === undefined || unit.rows[0]!.kinds[0] === 'resolution')) {
    if (numbers.length === 2 && sensorSize(one!, two!))
      push(found, raw, 'resolution', one! * two!, 'pixel', start, unit?.end ?? end, {})
    return unit?.end ?? end
  }
  // `10W-40` is a grade of oil.
  if (unit === undefined || grade.test(text.slice(unit.end, unit.end + 8))) return unit?.end ?? end
  // `from 12 to 36 V`: the words belong to the range.
  const bound =
    two !== undefined && !times ? undefined : boundOf(negative ? start - 1 : start, unit.end, after, reading)
  const { row, kind } = measure(unit.rows, start, unit.end, bound === 'plus-minus', reading)
  if (times) for (const value of numbers) push(found, raw, kind, inSi(value, row), row.si, start, unit.end, {})
  else {
    const upTo = two === undefined ? {} : { upTo: inSi(two, row) }
    const from = negative ? start - 1 : start
    push(found, raw, kind, inSi(one!, row), row.si, from, unit.end, {
      ...upTo,
      ...(bound === undefined ? {} : { bound }),
    })
  }
  return unit.end
}

function push(
  found: Quantity[],
  raw: string,
  kind: string,
  value: number,
  unit: string,
  start: number,
  end: number,
  more: Pick<Quantity, 'upTo' | 'bound'>,
): void {
  found.push({ kind, value, ...more, unit, written: raw.slice(start, end), where: { start, end } })
}

/**
 * Reads numbers with their units and meaning out of a description: `50 cc`, `1,2 кВт`, `۵۰ سی‌سی`, `12–36 V`, `±30 g`,
 * `0.05 deg/h`, `640×512`, `two-stroke`. A number without a known unit is left out. Time grows linearly with the text.
 * @param normalised The text as `normaliseText` makes it.
 * @param tokens Its words as `tokensOf` makes them.
 * @returns At most 200 quantities in the order of the text.
 */
export function readQuantities(normalised: string, tokens: readonly TextToken[]): Quantity[] {
  const words = quantityWordsIn(tokens)
  const found: Quantity[] = []
  const text = plainDigits(normalised)
  const reading = { text, writing: writingOf(text), words, segmentOf: segmentsOf(text) }
  let after = 0
  for (let at = 0; at < text.length && found.length < quantityLimit; ) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) at++
    else if (beginsNumber(text, at)) after = at = readAt(reading, at, after, found, normalised)
    else while (code >= 48 && at < text.length && /\d/.test(text.charAt(at))) at++
  }
  for (const { role, kind, value, start, end } of words) {
    if (role !== 'value' || kind === undefined || value === undefined || found.length >= quantityLimit) continue
    if (
      !found.some(
        (other) => other.kind === kind && other.value === value && other.where.start < end && start < other.where.end,
      )
    )
      push(found, normalised, kind, value, kind === 'key-length' ? 'bit' : '1', start, end, {})
  }
  found.sort((a, b) => a.where.start - b.where.start)
  return hoursAndMinutes(found, normalised)
}

/** `2 h 30 min` is one time. */
function hoursAndMinutes(found: readonly Quantity[], raw: string): Quantity[] {
  const joint: Quantity[] = []
  for (const quantity of found) {
    const last = joint.at(-1)
    const follows =
      last !== undefined && quantity.where.start - last.where.end <= 1 && quantity.where.start >= last.where.end
    const parts =
      follows && last.kind === quantity.kind && quantity.unit === 's' && last.value >= 3600 && quantity.value < 3600
    if (!parts || last.upTo !== undefined || quantity.upTo !== undefined) joint.push(quantity)
    else {
      const where = { start: last.where.start, end: quantity.where.end }
      joint[joint.length - 1] = {
        ...last,
        value: last.value + quantity.value,
        written: raw.slice(where.start, where.end),
        where,
      }
    }
  }
  return joint
}
