import type { ControlEntryRow } from '../../data/schema/advisories.js'
import { controlDigitRows } from '../knowledge/compiled/control-digit-rows.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { type ControlNumber, readEccn } from './eccn.js'

const meanings = new Map(controlDigitRows.map((row) => [`${row.place} ${row.sign}`, row.meaning]))
/** Items of the annex of the Missile Technology Control Regime. */
const missileItems = 20
/** How many neighbours a reason names. */
const neighbourLimit = 4

/** What the digits of an ECCN say, as one sentence; `undefined` for other schemes and EAR99. */
export function meaningOf({ scheme, entry, paragraphs }: ControlNumber): string | undefined {
  if (scheme !== 'ECCN' || entry === 'EAR99') return undefined
  const [category, group, reason] = [entry.charAt(0), entry.charAt(1), entry.charAt(2)]
  const controlled = meanings.get(`reason ${reason}`)
  const digits = [
    `category ${category} (${meanings.get(`category ${category}`)})`,
    `product group ${group} (${meanings.get(`group ${group}`)})`,
    ...(controlled === undefined ? [] : [`digit ${reason} (${controlled})`]),
  ]
  const parents = paragraphs.map((_, at) => [entry, ...paragraphs.slice(0, paragraphs.length - 1 - at)].join('.'))
  const below = parents.length === 0 ? '' : ` The number stands under ${parents.join(', then ')}.`
  return `${entry} is ${digits.join(', ')}.${below}`
}

/** Why a number of the right form cannot be one, as one sentence; `undefined` when it can. */
export function controlProblem({ scheme, entry, paragraphs }: ControlNumber): string | undefined {
  if (scheme === 'MTCR') {
    const item = Number(/\d+/.exec(entry)?.[0])
    return item >= 1 && item <= missileItems
      ? undefined
      : `The annex of the regime has items 1 to ${missileItems}, not ${item}.`
  }
  if (scheme !== 'ECCN' || entry === 'EAR99') return undefined
  const digit = entry.charAt(2)
  if (digit === '7' || digit === '8')
    return `No list has entries whose digits begin with ${digit}, as those of ${entry} do.`
  const wrong = paragraphs.find((part, at) => /\d/.test(part) === (at % 2 === 0))
  return wrong === undefined
    ? undefined
    : `Paragraphs of an entry go letter, number, letter, so “${paragraphs.join('.')}” is none; look the entry up.`
}

/** Entries of the same category and product group whose last two digits are the same: `9A112` and `9A012`, `7A101` and `7A001`. */
function twins(entry: string): ControlEntryRow[] {
  return controlEntryRows.filter(
    ({ scheme, code }) =>
      scheme === 'ECCN' && code !== entry && code.slice(0, 2) === entry.slice(0, 2) && code.slice(3) === entry.slice(3),
  )
}

/** Entries to compare with: those that the data name as neighbours, then those of the same subject under another reason for control. */
export function neighboursOf({ scheme, entry, row }: ControlNumber): ControlNumber[] {
  const named = (row?.related ?? []).map((text) => readEccn(text)).filter((number) => number?.row !== undefined)
  const found = new Map(named.map((number) => [number!.row!, number!]))
  if (scheme === 'ECCN' && entry !== 'EAR99') {
    for (const twin of twins(entry))
      if (!found.has(twin)) found.set(twin, { scheme, entry: twin.code, paragraphs: [], row: twin })
  }
  return [...found.values()].slice(0, neighbourLimit)
}

/** Why the control number of a line could not be used, or not wholly, as one sentence; `undefined` when it could. */
export function controlDoubt(text: string): string | undefined {
  const number = readEccn(text)
  if (number === undefined) return 'It does not have the form of an ECCN, a USML paragraph or an MTCR item.'
  if (number.row !== undefined) return controlProblem(number)
  return controlProblem(number) ?? `${number.entry} is not among the entries described here; look it up.`
}
