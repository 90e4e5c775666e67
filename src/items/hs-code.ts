import type { ChplEditionRow, ChplRow, HsEditionRow } from '../../data/schema/advisories.js'
import { chplEditionRows } from '../knowledge/compiled/chpl-edition-rows.js'
import { chplRows } from '../knowledge/compiled/chpl-rows.js'
import { hsEditionRows } from '../knowledge/compiled/hs-edition-rows.js'
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

/** Which edition of the Harmonized System a code is from. */
export interface HsReading {
  /** Default: not known, so that codes of HS 2017 are understood too. */
  readonly edition?: 'HS2017' | 'HS2022'
}

const listed = new Map<string, ChplRow>(chplRows.map((row) => [row.hs6, row]))
const old = new Map<string, HsEditionRow>(hsEditionRows.map((row) => [row.code, row]))
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
  const base = { input, digits, chapter, heading }
  if (digits.length < 6) {
    const candidates = byPrefix.get(digits) ?? []
    return candidates.length > 0 ? { ...base, status: 'possible', candidates } : { ...base, status: 'no', candidates }
  }
  const hs6 = digits.slice(0, 6)
  if (listed.has(hs6)) return { ...base, status: 'yes', candidates: [hs6] }
  const renamed = old.get(hs6)
  if (renamed === undefined) return { ...base, status: 'no', candidates: [] }
  if (reading.edition === 'HS2022') {
    return { ...base, status: 'no', candidates: [], problem: `Code ${dotted(hs6)} does not exist in HS 2022.` }
  }
  const candidates = renamed.successors.filter((code) => listed.has(code))
  const editionNote = `${dotted(hs6)} is a code of HS 2017, since 2022 ${renamed.successors.map(dotted).join(', ')}. ${renamed.note}`
  const status = candidates.length === 0 ? 'no' : candidates.length === renamed.successors.length ? 'yes' : 'possible'
  return { ...base, status, candidates, editionNote }
}

/** A code as people write it: `854231` becomes `8542.31`. */
export function dotted(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code
}
