import type { UavPartRow } from '../../data/schema/advisories.js'
import type { PartPrefixRow } from '../../data/schema/items.js'
import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import { isNoPartNumber, namesOtherNumber } from './no-part-number.js'
import { normalisePartNumber, type PartForm, partForms } from './part-forms.js'
import { longestPattern, type PatternIndex, patternIndex, specificity } from './part-patterns.js'
import { fieldLimit } from './thresholds.js'

/** A part number that a known numbering system or reported part family explains. */
export interface PartHit<T> {
  readonly row: T
  /** The part number as written. */
  readonly written: string
  readonly pattern: string
  /** Whether look-alike characters (`0` and `O`, `1` and `I`) had to be taken for one another. */
  readonly lookAlike: boolean
  /** How the number was read, where it was not taken as written. */
  readonly reading?: string
}

/** What the part numbers of a line stand for. */
export interface PartEvidence {
  readonly families: readonly PartHit<UavPartRow>[]
  readonly systems: readonly PartHit<PartPrefixRow>[]
}

const entriesOf = <T extends { readonly patterns: readonly string[] }>(rows: readonly T[]) =>
  rows.flatMap((row) => row.patterns.map((pattern) => [pattern, row] as const))

/** Least that a pattern must tell where the number is not taken as written: a guess must not rest on two letters. */
const tellsEnough = 7.5
const strong = <T>(entries: (readonly [string, T])[]) => entries.filter(([text]) => specificity(text) >= tellsEnough)

const both = <T extends { readonly patterns: readonly string[] }>(rows: readonly T[]): Both<T> => ({
  exact: patternIndex(entriesOf(rows), false),
  tolerant: patternIndex(strong(entriesOf(rows)), true),
})
const families = both(uavPartRows)
const systems = both(partPrefixRows)

const shortest = 4
const plausible = (code: string) => code.length >= shortest && /[0-9]/.test(code) && /[A-Z]|\d{6}/.test(code)

interface Both<T> {
  readonly exact: PatternIndex<T>
  readonly tolerant: PatternIndex<T>
}

/** Whether at most a quarter of what a pattern says had to be taken for a look-alike. */
function mostlySame(pattern: string, code: string): boolean {
  let [said, other] = [0, 0]
  for (let at = 0; at < pattern.length; at++) {
    if ('#@?'.includes(pattern[at]!)) continue
    said++
    if (pattern[at] !== code[at]) other++
  }
  return other * 4 <= said
}

function lookUp<T>(index: Both<T>, forms: readonly PartForm[], written: string, tolerant: boolean): PartHit<T>[] {
  for (const lookAlike of tolerant ? [false, true] : [false]) {
    for (const { code, reading } of forms) {
      if (code.length < shortest) continue
      const found = longestPattern(lookAlike ? index.tolerant : index.exact, code, lookAlike)
      if (found === undefined || (reading !== undefined && specificity(found.pattern) < tellsEnough)) continue
      if (lookAlike && !mostlySame(found.pattern, code)) continue
      const { pattern, values } = found
      return values.map((row) => ({ row, written, pattern, lookAlike, ...(reading ? { reading } : {}) }))
    }
  }
  return []
}

/**
 * What the `partNumber` field stands for. A number of fewer than four characters means nothing, and letter case, blanks
 * and punctuation are not looked at.
 */
export function partNumberEvidence(partNumber: string): PartEvidence {
  const written = partNumber.slice(0, fieldLimit).trim()
  const forms = partForms(written)
  const { code } = forms[0]!
  const numbered = /[0-9]/.test(code)
  // Letters alone may be any word, so the beginning must be most of it.
  const most = <T>(hits: PartHit<T>[]) => hits.filter(({ pattern }) => numbered || pattern.length * 2 > code.length)
  return {
    families: most(lookUp(families, forms, written, numbered)),
    systems: most(lookUp(systems, forms, written, numbered)),
  }
}

/** Words that may have to be read otherwise than as written; most have not, and are spared the trouble. */
const readOtherwise = /^[0-9Zz]|[^\u0020-\u007e]/

/** A number goes on in the next word when that begins with a digit; when it has none itself, letters may stand before. */
const anyDigit = /[0-9]/
const startsWithDigit = /^[0-9]/
const soonDigit = /^[a-z]*[0-9]/i

const candidateLimit = 400

/** What part numbers inside a description stand for; only words with digits count, alone or joined with the next one. */
export function partNumbersIn(text: string): PartEvidence {
  const words = text.slice(0, 8_000).split(/[\s,;()[\]"'«»“”|=]+/, candidateLimit)
  const foundFamilies = new Map<UavPartRow, PartHit<UavPartRow>>()
  const foundSystems = new Map<PartPrefixRow, PartHit<PartPrefixRow>>()
  words.forEach((word, at) => {
    const hasDigit = anyDigit.test(word)
    if (word.length === 0 || word.length > 60 || (hasDigit && isNoPartNumber(word))) return
    const next = words[at + 1] ?? ''
    const goesOn = next.length < 20 && (hasDigit ? startsWithDigit : soonDigit).test(next)
    if (!hasDigit && !goesOn) return
    const alone = normalisePartNumber(word)
    const joins = goesOn && alone.length >= 2 && !namesOtherNumber(word, next)
    const joined = joins ? normalisePartNumber(word + next) : ''
    for (const [code, written] of [
      [alone, word],
      [joined, `${word} ${next}`],
    ] as const) {
      if (!plausible(code)) continue
      const forms = code === alone && readOtherwise.test(word) ? partForms(word) : [{ code }]
      // A word without digits is no part number of its own, so a beginning must not end inside it.
      const inWord = code === joined && !hasDigit ? alone.length : 0
      for (const hit of lookUp(families, forms, written, false))
        if (hit.pattern.length >= inWord && !foundFamilies.has(hit.row)) foundFamilies.set(hit.row, hit)
      for (const hit of lookUp(systems, forms, written, false))
        if (hit.pattern.length >= inWord && !foundSystems.has(hit.row)) foundSystems.set(hit.row, hit)
    }
  })
  return { families: [...foundFamilies.values()], systems: [...foundSystems.values()] }
}
