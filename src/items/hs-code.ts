import type { ChplEditionRow, ChplRow } from '../../data/schema/advisories.js'
import { chplEditionRows } from '../knowledge/compiled/chpl-edition-rows.js'
import { chplRows } from '../knowledge/compiled/chpl-rows.js'
import { impossibleHeading } from './hs-chapters.js'
import { foreignTo, formerCodes, type HsEdition, listEdition, renumbered } from './hs-editions.js'
import { westernDigit } from './text.js'
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
  /** What its length tells, as one sentence: digits that may have got lost. */
  readonly lengthNote?: string
  /** Why it is not a usable tariff code, as one sentence. */
  readonly problem?: string
}

/** Which edition of the Harmonized System a code is from. */
export interface HsReading {
  /** Default: not known, so that codes of HS 2012 and HS 2017 are understood too. */
  readonly edition?: HsEdition
}

const listed = new Map<string, ChplRow>(chplRows.map((row) => [row.hs6, row]))
const byPrefix = new Map<string, string[]>()
for (const { hs6 } of chplRows) {
  for (const length of [2, 4, 5]) {
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

/** Days on which the Common High Priority List is known to have changed: its editions, and the first proof of a code. */
export function catalogueDates(): { readonly date: string; readonly text: string }[] {
  const editions = chplEditionRows.map(({ from, count }) => ({
    date: from,
    text: `Common High Priority List: edition of ${count} codes`,
  }))
  const told = new Set(editions.map(({ date }) => date))
  const codes = [...new Set(chplRows.map((row) => row.from))].filter((date) => !told.has(date))
  return [...editions, ...codes.map((date) => ({ date, text: 'Common High Priority List: first proof of some codes' }))]
}

const label =
  /^(?:code[ -])?(?:(?:us)?hts(?:us)?|hs|h\.s\.|sh|cn|kn|ncm|nc|taric|gt[iİ]p|douanier|schedule b|zolltarif\p{L}*|warennummer|warentarif\p{L}*|nomenclature|position tarifaire|тн\s?вэд(?:\s?еаэс)?|harmoni[sz]ed|customs|tariff|海关|商品|税则|税号|编码|تعرفه|کد(?: تعرفه)?)(?:[\s-]?(?:code|no|number|nr|tariff|numarası|kodu|код|编码|编号|号|系统))*[\s:.#№-]*/iu
const codeForm = /^\d[\d .\-/]*(?:\s?[.]?[xX*?]{1,6}(?:[. ][xX*?]{1,4})*)?$/
const codeThenText = /^(\d{4}[. -]?\d{2}(?:[. -]?\d{2,4}){0,3})[\s,;:(–-]+\p{L}/u
const withLetters = /^[\dOIlОо]{2}[\dOIlОо .-]{2,14}$/

function digitsOf(text: string): string | undefined {
  const bare = text
    .replace(label, '')
    .replace(/^ex\s/i, '')
    .replace(/[.\s-]+$/, '')
    .replace(/^(\d{4})[,·](?=\d{2})/, '$1.')
  if (codeForm.test(bare)) return bare.replace(/[^0-9]/g, '')
  return codeThenText.exec(bare)?.[1]?.replace(/[^0-9]/g, '')
}

/** Why a text without a readable code is none; letters that look like digits are named, never mended. */
function noCode(text: string): string {
  if (text === '') return 'No code is given.'
  const bare = text.replace(label, '')
  if (!withLetters.test(bare) || !/\d{3}/.test(bare.replace(/[^\d]/g, ''))) return 'This is not a tariff code.'
  const meant = bare.replace(/[OОо]/g, '0').replace(/[Il]/g, '1')
  return `This is not a tariff code: it has letters among its digits; perhaps ${meant} is meant.`
}

/** What an odd number of digits tells. Tariff codes have 4, 6, 8 or 10 digits, some countries’ 11 or 12. */
function lengthNote(digits: string, value: string | number): string | undefined {
  const { length } = digits
  if (length === 5 && typeof value === 'number' && !Number.isInteger(value))
    return `${digits} has five digits; written as a number it may have lost a zero at its end (${dotted(`${digits}0`)}).`
  // Longer or odd numbers of a listed code are read as such; only others may be short of a zero.
  if ((length !== 5 && length !== 7 && length !== 9) || digits.startsWith('0')) return undefined
  if (listed.has(digits.slice(0, 6)) || byPrefix.has(digits)) return undefined
  const padded = `0${digits}`
  return `${digits} has ${length} digits; if a zero at its beginning got lost, it is ${dotted(padded.slice(0, 6))} of chapter ${padded.slice(0, 2)}.`
}

const foreignDigit = /[٠-٩۰-۹]/g
/** Marks of the reading direction and other characters without a sign, as a copy out of a page in Persian or Arabic has them. */
const unseen = /\p{Cf}/gu
/** Other dashes than the plain one. */
const dashes = /[\u2010-\u2015_]/g

/** A code in plain digits and signs, with single blanks. */
const plainCode = (text: string) =>
  text
    .normalize('NFKC')
    .replace(foreignDigit, (digit) => westernDigit(digit) ?? digit)
    .replaceAll('٫', '.')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Reads a Harmonized System or national tariff code of 2 to 12 digits in any usual writing: dots, blanks, hyphens, a label such
 * as `HS` or `HTS:`, full-width digits, or a JSON number. Never throws.
 * @param value The code as given.
 * @param reading The edition it is from, when known.
 */
export function readHsCode(value: string | number, reading: HsReading = {}): HsFact {
  const input = String(value).slice(0, fieldLimit)
  const no = (digits: string, problem: string): HsFact => ({ input, digits, status: 'no', candidates: [], problem })
  const text = plainCode(input)
  const digits = digitsOf(text)
  if (digits === undefined) return no('', noCode(text))
  if (digits.length > 12) return no(digits, 'A tariff code has at most 12 digits.')
  const impossible = digits.length < 2 ? undefined : impossibleHeading(digits)
  const note = lengthNote(digits, value)
  if (impossible !== undefined)
    return { ...no(digits, impossible), ...(note === undefined ? {} : { lengthNote: note }) }
  if (digits.length < 4) return no(digits, tooShort(digits))
  const base: Omit<HsFact, 'status' | 'candidates'> = {
    input,
    digits,
    chapter: digits.slice(0, 2),
    heading: digits.slice(0, 4),
    ...(note === undefined ? {} : { lengthNote: note }),
  }
  if (digits.length < 6) {
    const candidates = byPrefix.get(digits) ?? []
    return candidates.length > 0 ? { ...base, status: 'possible', candidates } : { ...base, status: 'no', candidates }
  }
  return ofSixDigits(base, digits.slice(0, 6), reading.edition)
}

function tooShort(digits: string): string {
  const count = byPrefix.get(digits)?.length ?? 0
  const listedHere =
    digits.length === 2 && count > 0 ? ` Chapter ${digits} has ${count} codes of the Common High Priority List.` : ''
  return `At least the four digits of a heading are needed.${listedHere}`
}

/** The Common High Priority List and the editions of the Harmonized System on six digits. */
function ofSixDigits(base: Omit<HsFact, 'status' | 'candidates'>, hs6: string, edition: HsEdition | undefined): HsFact {
  const foreign = edition === undefined ? undefined : foreignTo(hs6, edition)
  if (edition !== undefined && foreign !== undefined) {
    const problem = `Code ${dotted(hs6)} does not exist in ${spaced(edition)}: it ${spaced(foreign)}.`
    return { ...base, status: 'no', candidates: [], problem }
  }
  const changed = renumbered(hs6, edition)
  const origin = originNote(hs6)
  if (changed === undefined || changed.kept) {
    const editionNote =
      changed === undefined
        ? origin
        : `In ${spaced(changed.row.last)}, ${dotted(hs6)} covered more. ${changed.row.note}`
    const candidates = listed.has(hs6) ? [hs6] : []
    return {
      ...base,
      status: candidates.length > 0 ? 'yes' : 'no',
      candidates,
      ...(editionNote === undefined ? {} : { editionNote }),
    }
  }
  const { now, row } = changed
  const candidates = now.filter((code) => listed.has(code))
  const editionNote = `${dotted(hs6)} is a code of ${spaced(row.last)}, since then ${now.map(dotted).join(', ')}. ${row.note}`
  const status = candidates.length === 0 ? 'no' : candidates.length === now.length ? 'yes' : 'possible'
  return { ...base, status, candidates, editionNote }
}

const spaced = (text: string) => text.replace(/HS(?=\d)/g, 'HS ')

/** The old codes that papers may still show for a code of today. */
function originNote(hs6: string): string | undefined {
  const codes = formerCodes(hs6)
  if (codes.length === 0 || codes[0]!.since > listEdition) return undefined
  return `${dotted(hs6)} came with ${spaced(codes[0]!.since)}; before, such goods stood under ${codes.map(({ code }) => dotted(code)).join(', ')}.`
}

/** A code as people write it: `854231` becomes `8542.31`. */
export function dotted(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code
}
