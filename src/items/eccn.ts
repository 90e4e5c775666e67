import type { ControlEntryRow } from '../../data/schema/advisories.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { fieldLimit } from './thresholds.js'

/** A control number taken apart. */
export interface ControlNumber {
  readonly scheme: 'ECCN' | 'USML' | 'MTCR'
  /** The entry without its paragraphs, for example `9A012`, `EAR99`, `VIII(h)` or `Item 9`. */
  readonly entry: string
  /** Paragraphs below the entry, outermost first: `['a', '1']` for `9A012.a.1`. */
  readonly paragraphs: readonly string[]
  /** What the entry covers, when it stands in `data/advisories/eccn.csv`. */
  readonly row?: ControlEntryRow
}

const rows = new Map<string, ControlEntryRow>(controlEntryRows.map((row) => [`${row.scheme} ${row.code}`, row]))

const lookAlikes: Record<string, string> = { А: 'A', В: 'B', С: 'C', Е: 'E', Д: 'D', О: 'O', Х: 'X', І: 'I' }
const latinised = (text: string) => text.replace(/[АВСЕДОХІ]/g, (letter) => lookAlikes[letter] ?? letter)

const ear99 = /^EAR[\s-]?99$/
const eccn = /^([0-9OIL])\s?([A-E])\s?([0-9OIL]{3})([.\s()A-Z0-9-]{0,40})$/
const usml =
  /^(?:USML|ITAR)?[\s:]*(?:CAT(?:EGORY|\.)?)?[\s:]*([IVX]{1,5})\s?(?:\(([A-Z])\)((?:\([A-Z0-9]{1,4}\)){0,6}))?$/
const mtcr = /^MTCR[\s:]*(?:ITEM)?\s*(\d{1,2})((?:\.[A-Z0-9]{1,3}){0,4})$/

const asDigits = (text: string) => text.replace(/O/g, '0').replace(/[IL]/g, '1')

/** `.A.1`, `A1`, `(a)(1)` → `['a', '1']`; words after the number are no paragraphs. */
function paragraphsOf(text: string): string[] {
  const parts = (text.match(/[A-Z]+|\d+/g) ?? []).map((part) => part.toLowerCase())
  const end = parts.findIndex((part) => !/^(?:[a-z]{1,2}|\d{1,3})$/.test(part))
  return end < 0 ? parts : parts.slice(0, end)
}

/**
 * Takes a control number apart: an ECCN (`9A012.a.1`, `EAR99`), a USML paragraph (`VIII(h)`) or an MTCR item (`MTCR 9.A.2`),
 * whatever its case, blanks or Cyrillic look-alike letters. Never throws.
 * @returns `undefined` when the text is none of these.
 */
export function readEccn(text: string): ControlNumber | undefined {
  const plain = latinised(text.slice(0, fieldLimit).normalize('NFKC').toUpperCase())
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:ECCN|CCL)[\s:#.]*/, '')
  if (ear99.test(plain)) return withRow({ scheme: 'ECCN', entry: 'EAR99', paragraphs: [] })
  const control = eccn.exec(plain)
  if (control !== null) {
    const entry = `${asDigits(control[1]!)}${control[2]}${asDigits(control[3]!)}`
    return withRow({ scheme: 'ECCN', entry, paragraphs: paragraphsOf(control[4] ?? '') })
  }
  const missile = mtcr.exec(plain)
  if (missile !== null) {
    return withRow({ scheme: 'MTCR', entry: `Item ${missile[1]}`, paragraphs: paragraphsOf(missile[2] ?? '') })
  }
  const munition = usml.exec(plain)
  if (munition !== null && (munition[2] !== undefined || /^(?:USML|ITAR)/.test(plain))) {
    const letter = munition[2]?.toLowerCase()
    const below = paragraphsOf(munition[3] ?? '')
    const exact = letter === undefined ? munition[1]! : `${munition[1]}(${letter})`
    const entry = rows.has(`USML ${exact}`) ? exact : munition[1]!
    return withRow({
      scheme: 'USML',
      entry,
      paragraphs: entry === exact || letter === undefined ? below : [letter, ...below],
    })
  }
  return undefined
}

/** The entry of a control list with this code, when it stands in `data/advisories/eccn.csv`. */
export function controlOf(scheme: ControlNumber['scheme'], entry: string): ControlNumber | undefined {
  const row = rows.get(`${scheme} ${entry}`)
  return row === undefined ? undefined : { scheme, entry, paragraphs: [], row }
}

function withRow(number: Omit<ControlNumber, 'row'>): ControlNumber {
  const row = rows.get(`${number.scheme} ${number.entry}`)
  return row === undefined ? number : { ...number, row }
}
