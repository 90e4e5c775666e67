import type { ControlEntryRow } from '../../data/schema/advisories.js'
import { controlDigitRows } from '../knowledge/compiled/control-digit-rows.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { type ControlNumber, readEccn } from './eccn.js'

const meanings = new Map(controlDigitRows.map((row) => [`${row.place} ${row.sign}`, row.meaning]))
/** Items of the annex of the Missile Technology Control Regime. */
const missileItems = 20
/** How many neighbours a reason names. */
const neighbourLimit = 4

/** Where in the annex a number of the regime stands: `9.A`, `9.A.1`. */
function missilePlace({ entry, section, paragraphs }: ControlNumber): string {
  const [item, , ...described] = entry.replace('Item ', '').split('.')
  return [item, section, ...described, ...paragraphs].join('.')
}

/** What stands below the entry, for a message: `, paragraph a.1`, `, sub-item 9.A.1`, `, section 9.A`; empty for nothing. */
export function belowEntry(number: ControlNumber): string {
  const { scheme, entry, section, paragraphs } = number
  if (scheme !== 'MTCR') return paragraphs.length === 0 ? '' : `, paragraph ${paragraphs.join('.')}`
  if (paragraphs.length > 0) return `, sub-item ${missilePlace(number)}`
  return section === undefined || entry.includes('.') ? '' : `, section ${missilePlace(number)}`
}

/** What the digits of an ECCN or the section of an MTCR item say, as one sentence; `undefined` where they say nothing. */
export function meaningOf(number: ControlNumber): string | undefined {
  const { scheme, entry, section, paragraphs } = number
  const subject = meanings.get(`group ${section}`)
  if (scheme === 'MTCR' && subject !== undefined)
    return `Section ${section} of an item of the regime’s annex is about ${subject}.`
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
export function controlProblem({ scheme, entry, section, paragraphs }: ControlNumber): string | undefined {
  if (scheme === 'MTCR') {
    const item = Number(/\d+/.exec(entry)?.[0])
    if (item < 1 || item > missileItems) return `The annex of the regime has items 1 to ${missileItems}, not ${item}.`
    const known = section === undefined ? paragraphs.length === 0 : meanings.has(`group ${section}`)
    return known ? undefined : 'Items of the regime’s annex have sections A to E, with numbers below: 9.A.1.'
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

/** Why a control number could not be used, or not wholly, as one sentence; `undefined` when it could. */
export function controlDoubt(number: ControlNumber | undefined): string | undefined {
  if (number === undefined)
    return 'It does not have the form of an ECCN (9A012), a USML paragraph (USML VIII(a)) or an MTCR item (MTCR 9.A.1).'
  if (number.row !== undefined) return controlProblem(number)
  return controlProblem(number) ?? `${number.entry} is not among the entries described here; look it up.`
}
