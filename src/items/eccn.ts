import type { ControlEntryRow } from '../../data/schema/advisories.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { codesOf } from './code-list.js'
import { munitionCategory } from './munition-category.js'
import { fieldLimit } from './thresholds.js'

/** A control number taken apart. */
export interface ControlNumber {
  readonly scheme: 'ECCN' | 'USML' | 'MTCR'
  /** The entry without its paragraphs, for example `9A012`, `EAR99`, `VIII(h)`, `Item 9` or `Item 19.A.2`. */
  readonly entry: string
  /** Section of an MTCR item, which says what sort of goods it is about: `A` for `9.A.1`. */
  readonly section?: string
  /** Paragraphs below the entry and section, outermost first: `['a', '1']` for `9A012.a.1`, `['1', 'd']` for `MTCR 2.A.1.d`. */
  readonly paragraphs: readonly string[]
  /** What the entry covers, when it stands in `data/advisories/eccn.csv`. */
  readonly row?: ControlEntryRow
}

const rows = new Map<string, ControlEntryRow>(controlEntryRows.map((row) => [`${row.scheme} ${row.code}`, row]))

const lookAlikes: Record<string, string> = { А: 'A', В: 'B', С: 'C', Е: 'E', Д: 'D', О: 'O', Х: 'X', І: 'I', М: 'M', Т: 'T' } // biome-ignore format: a table
const latinised = (text: string) => text.replace(/[АВСЕДОХІМТ]/g, (letter) => lookAlikes[letter] ?? letter)

/** What people write before the number: the list, the country, `No.`, `category`. */
const label =
  /^(?:ECCN|CCL|EAR(?= )|EU|AL(?= )|AG(?= )|US|UK|DUAL[ -]?USE|ANNEX I\b|ANHANG I\b|ANNEXE I\b|EXPORT CONTROL|CONTROL|CLASSIFICATION|GÜTERLISTE|LISTENPOSITION|POSITION|NUMBER|NUMMER|NO\b|NR\b|CODE|CATEGORY|CAT\b|KATEGORIE|KAT\b|CATÉGORIE|ENTRY)[\s:#.,-]*/
const labels = 6
const ear99 = /^EAR[\s-]?99$/
const eccn = /^([0-9OIL])[\s.-]?([A-E])[\s.-]?([0-9OIL]{3})([.\s()A-Z0-9-]{0,40})$/
const usml =
  /^(USML|ITAR|US MUNITIONS LIST)?[\s:]{0,4}(?:CAT(?:EGORY|\.)?)?[\s:]{0,4}([IVX]{1,6}|\d{1,2})(?![IVX\d])([\s.()A-Z0-9]{0,40})$/
const mtcr =
  /^MTCR[\s:,-]{0,4}(?:ANNEX)?[\s:,]{0,4}(?:CAT(?:EGORY|\.)? ?I{1,2})?[\s:,]{0,4}(?:ITEM)?\s?(\d{1,2})(?!\d)([\s.()A-Z0-9]{0,24})$/
/** Without the name of the regime only a full number of its form is one. */
const mtcrAlone = /^(?:ITEM\s?)?(\d{1,2})(\.[A-E]\.\d[.()A-Z0-9]{0,24})$/
const crossReference = /^M(\d{1,2})([A-E])(\d{1,2})(?!\d)([.A-Z0-9]{0,12})$/

const marksBefore = /^[\s'"“”„«»‘’`*#=]{1,40}/
const marksAfter = /[\s'"“”„«»‘’`*.,;:]{1,40}$/

const asDigits = (text: string) => text.replace(/O/g, '0').replace(/[IL]/g, '1')

/** `.A.1`, `A1`, `(a)(1)` → `['a', '1']`; words after the number are no paragraphs. */
function paragraphsOf(text: string): string[] {
  const parts = (text.match(/[A-Z]+|\d+/g) ?? []).map((part) => part.toLowerCase())
  const end = parts.findIndex((part) => !/^(?:[a-z]{1,2}|\d{1,3}|i{1,3}|iv|vi{0,3})$/.test(part))
  return end < 0 ? parts : parts.slice(0, end)
}

function withoutLabels(text: string): string {
  let rest = text
  for (let round = 0; round < labels; round++) {
    const shorter = rest.replace(label, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest
}

/** `9.A.1` is sub-item 1 of section A of item 9; the entry is as much of it as the data describe. */
function missileItem(number: string, written: string): ControlNumber {
  const item = `Item ${Number(number)}`
  const [first, ...more] = paragraphsOf(written)
  if (first === undefined || !/^[a-z]$/.test(first))
    return withRow({ scheme: 'MTCR', entry: item, paragraphs: paragraphsOf(written) })
  const section = first.toUpperCase()
  for (let length = more.length; length >= 0; length--) {
    const entry = [item, section, ...more.slice(0, length)].join('.')
    if (rows.has(`MTCR ${entry}`)) return withRow({ scheme: 'MTCR', entry, section, paragraphs: more.slice(length) })
  }
  return withRow({ scheme: 'MTCR', entry: item, section, paragraphs: more })
}

/** A category needs the list’s name, or a paragraph in brackets: `IX` alone may mean anything. */
function munition(plain: string): ControlNumber | undefined {
  const found = usml.exec(plain)
  if (found === null) return undefined
  const [, list, number, rest] = found
  const category = munitionCategory(number!)
  if (category === undefined || (list === undefined && (/\d/.test(number!) || !/^\s?\([A-Z]\)/.test(rest!))))
    return undefined
  const [letter, ...below] = paragraphsOf(rest!)
  if (letter === undefined) return withRow({ scheme: 'USML', entry: category, paragraphs: [] })
  const exact = `${category}(${letter})`
  return rows.has(`USML ${exact}`)
    ? withRow({ scheme: 'USML', entry: exact, paragraphs: below })
    : withRow({ scheme: 'USML', entry: category, paragraphs: [letter, ...below] })
}

/**
 * Takes a control number apart: an ECCN (`9A012.a.1`, `EAR99`, or the number of the EU list, which has the same form: `Kat. 9A012`),
 * a USML paragraph (`VIII(a)(5)`) or an MTCR item (`MTCR Item 2.A.1.d`), whatever its case, blanks or Cyrillic look-alike letters.
 * Never throws.
 * @returns `undefined` when the text is none of these.
 */
export function readEccn(text: string): ControlNumber | undefined {
  const plain = latinised(text.slice(0, fieldLimit).normalize('NFKC').toUpperCase())
    .replace(/\s+/g, ' ')
    .replace(marksBefore, '')
    .replace(marksAfter, '')
  const missile = mtcr.exec(plain) ?? mtcrAlone.exec(plain)
  if (missile !== null) return missileItem(missile[1]!, missile[2] ?? '')
  const reference = crossReference.exec(plain)
  if (reference !== null) return missileItem(reference[1]!, `${reference[2]}.${reference[3]}${reference[4]}`)
  const bare = withoutLabels(plain)
  if (ear99.test(plain) || ear99.test(bare)) return withRow({ scheme: 'ECCN', entry: 'EAR99', paragraphs: [] })
  const control = eccn.exec(bare)
  if (control !== null) {
    const entry = `${asDigits(control[1]!)}${control[2]}${asDigits(control[3]!)}`
    return withRow({ scheme: 'ECCN', entry, paragraphs: paragraphsOf(control[4] ?? '') })
  }
  return munition(plain)
}

const eccnAlone = /^\s*[0-9][\s.-]?[A-E][\s.-]?[0-9]{3}(?:\.[A-Z0-9.]{0,20})?\s*$/i

/**
 * The control numbers in the first 200 characters of a field, which may hold several: `3A001 / 5A002`. What is none stands among
 * them without a `number`. Never throws.
 */
export function readEccns(text: string): { readonly written: string; readonly number?: ControlNumber }[] {
  const isCode = (part: string) => readEccn(part) !== undefined
  const isWhole = (part: string) => eccnAlone.test(part) || ear99.test(part.toUpperCase())
  return codesOf(text.slice(0, fieldLimit), { isCode, isWhole }).map((written) => {
    const number = readEccn(written)
    return { written, ...(number === undefined ? {} : { number }) }
  })
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
