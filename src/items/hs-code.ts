import type { ChplEditionRow, ChplRow, HsEditionRow } from '../../data/schema/advisories.js'
import { chplEditionRows } from '../knowledge/compiled/chpl-edition-rows.js'
import { chplRows } from '../knowledge/compiled/chpl-rows.js'
import { hsEditionRows } from '../knowledge/compiled/hs-edition-rows.js'
import { lastHeadingOf } from './tariff-place.js'
import { fieldLimit } from './thresholds.js'

/** What a tariff code, in any writing, says about the Common High Priority List. A lead, never a classification. */
export interface HsFact {
  /** The code as given, at most 200 characters. */
  readonly input: string
  /** Its digits; empty when it is no tariff code. */
  readonly digits: string
  /**
   * `yes`: a listed code; `no`: not listed, or no tariff code; `possible`: too few digits to tell, or an old code of which only
   * some successors are listed.
   */
  readonly status: 'yes' | 'possible' | 'no'
  /** Listed six-digit codes it stands or may stand for. */
  readonly candidates: readonly string[]
  /** Two digits, when it is a tariff code. */
  readonly chapter?: string
  /** Four digits, when there are as many. */
  readonly heading?: string
  /** What an older edition of the Harmonized System has to do with it, as one sentence. */
  readonly editionNote?: string
  /** Why it is not a usable tariff code, as one sentence. */
  readonly problem?: string
}

/** Editions of the Harmonized System that we know codes of, oldest first. */
const editions = ['HS2012', 'HS2017', 'HS2022'] as const
type HsEdition = (typeof editions)[number]

/** Which edition of the Harmonized System a code is from. */
export interface HsReading {
  /** Default: not known, so that codes of older editions are understood too. */
  readonly edition?: HsEdition
}

const listed = new Map<string, ChplRow>(chplRows.map((row) => [row.hs6, row]))
const changes = new Map<string, HsEditionRow>(hsEditionRows.map((row) => [row.code, row]))
const byPrefix = new Map<string, string[]>()
for (const { hs6 } of chplRows) {
  for (const length of [4, 5]) {
    const prefix = hs6.slice(0, length)
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), hs6])
  }
}

/** The row of the Common High Priority List for six digits, whatever the date. */
export function chplRow(hs6: string): ChplRow | undefined {
  return listed.get(hs6)
}

/** The edition of the Common High Priority List in force on a day, if any is known. */
export function chplEditionAt(asOf: string): ChplEditionRow | undefined {
  let found: ChplEditionRow | undefined
  for (const row of chplEditionRows) if (row.from <= asOf && row.from > (found?.from ?? '')) found = row
  return found
}

const label =
  /^(?:(?:us)?hts(?:us)?|hs|h\.s\.|cn|kn|ncm|taric|gtip|тн\s?вэд(?:\s?еаэс)?|harmoni[sz]ed|customs|tariff)(?:[\s-]?(?:code|no|number|nr|tariff|код))*[\s:.#№-]*/i
const codeForm = /^\d[\d .\-/]*(?:\s?[.]?[xX*?]{1,6}(?:[. ][xX*?]{1,4})*)?$/
const codeThenText = /^(\d{4}[. -]?\d{2}(?:[. -]?\d{2,4}){0,3})[\s,;:(–-]+\p{L}/u

function digitsOf(text: string): string | undefined {
  const bare = text.replace(label, '').replace(/[.\s-]+$/, '')
  if (codeForm.test(bare)) return bare.replace(/[^0-9]/g, '')
  return codeThenText.exec(bare)?.[1]?.replace(/[^0-9]/g, '')
}

const foreignDigit = /[٠-٩۰-۹]/g
const westernDigit = (digit: string) => String(digit.charCodeAt(0) & 15)

/**
 * Reads a Harmonized System or national tariff code of 2 to 12 digits in any usual writing: dots, blanks, hyphens, a label such
 * as `HS` or `HTS:`, full-width digits, or a JSON number. Never throws.
 * @param value The code as given.
 * @param reading The edition it is from, when known.
 */
export function readHsCode(value: string | number, reading: HsReading = {}): HsFact {
  const input = String(value).slice(0, fieldLimit)
  const no = (digits: string, problem: string): HsFact => ({ input, digits, status: 'no', candidates: [], problem })
  const text = input.normalize('NFKC').replace(foreignDigit, westernDigit).replace(/\s+/g, ' ').trim()
  const digits = digitsOf(text)
  if (digits === undefined) return no('', text === '' ? 'No code is given.' : 'This is not a tariff code.')
  if (digits.length > 12) return no(digits, 'A tariff code has at most 12 digits.')
  const chapter = digits.slice(0, 2)
  if (digits.length < 4) return no(digits, 'At least the four digits of a heading are needed.')
  if (chapter === '00' || chapter === '77' || chapter > '97') return no(digits, `There is no chapter ${chapter}.`)
  const heading = digits.slice(0, 4)
  const highest = lastHeadingOf(chapter)
  if (heading.endsWith('00') || (highest !== undefined && heading.slice(2) > highest))
    return no(digits, `Chapter ${chapter} has no heading ${heading}.`)
  const base = { input, digits, chapter, heading }
  if (digits.length < 6) {
    const candidates = byPrefix.get(digits) ?? []
    return candidates.length > 0 ? { ...base, status: 'possible', candidates } : { ...base, status: 'no', candidates }
  }
  const hs6 = digits.slice(0, 6)
  const change = changes.get(hs6)
  const editionNote = change && bridgeNote(change)
  if (listed.has(hs6)) return { ...base, status: 'yes', candidates: [hs6], ...(editionNote && { editionNote }) }
  const last = change?.last
  if (last === undefined) return { ...base, status: 'no', candidates: [], ...(editionNote && { editionNote }) }
  if (reading.edition !== undefined && editions.indexOf(reading.edition) > editions.indexOf(last)) {
    const edition = editionName(reading.edition)
    return { ...base, status: 'no', candidates: [], problem: `Code ${dotted(hs6)} does not exist in ${edition}.` }
  }
  const successors = successorsOf(hs6)
  const candidates = successors.filter((code) => listed.has(code))
  const status = candidates.length === 0 ? 'no' : candidates.length === successors.length ? 'yes' : 'possible'
  return { ...base, status, candidates, editionNote: editionNote! }
}

const editionName = (edition: HsEdition) => edition.replace('HS', 'HS ')

/** What became of a code, as one or two sentences. */
function bridgeNote({ code, last, successors, note }: HsEditionRow): string {
  const now = successors.map(dotted).join(', ')
  if (last === undefined) return `Part of what ${dotted(code)} held before stands under ${now} now. ${note}`
  const how = successors.length > 1 ? 'split into' : 'now'
  return `${dotted(code)} is a code of ${editionName(last)}, ${how} ${now}. ${note}`
}

/** The codes that a code became, through all editions. */
function successorsOf(code: string): string[] {
  const change = changes.get(code)
  return change?.last === undefined ? [code] : change.successors.flatMap(successorsOf)
}

/** A code as people write it: `854231` becomes `8542.31`. */
export function dotted(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code
}
