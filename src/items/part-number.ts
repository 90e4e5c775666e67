import type { UavPartRow } from '../../data/schema/advisories.js'
import type { PartPrefixRow } from '../../data/schema/items.js'
import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import { longestPattern, type PatternIndex, patternIndex } from './part-patterns.js'
import { fieldLimit } from './thresholds.js'

/** A part number that a known numbering system or reported part family explains. */
export interface PartHit<T> {
  readonly row: T
  /** The part number as written. */
  readonly written: string
  readonly pattern: string
  /** Whether look-alike characters (`0` and `O`, `1` and `I`) had to be taken for one another. */
  readonly lookAlike: boolean
}

/** What the part numbers of a line stand for. */
export interface PartEvidence {
  readonly families: readonly PartHit<UavPartRow>[]
  readonly systems: readonly PartHit<PartPrefixRow>[]
}

const entriesOf = <T extends { readonly patterns: readonly string[] }>(rows: readonly T[]) =>
  rows.flatMap((row) => row.patterns.map((pattern) => [pattern, row] as const))

const families = {
  exact: patternIndex(entriesOf(uavPartRows), false),
  tolerant: patternIndex(entriesOf(uavPartRows), true),
}
const systems = {
  exact: patternIndex(entriesOf(partPrefixRows), false),
  tolerant: patternIndex(entriesOf(partPrefixRows), true),
}

const cyrillicLookAlikes: Record<string, string> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', Ѕ: 'S',
} // biome-ignore format: a table

/** A part number as it is compared: upper case, without punctuation and blanks, Cyrillic look-alikes as Latin letters. */
export function normalisePartNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[АВСЕНІКМОРТХУЅ]/g, (letter) => cyrillicLookAlikes[letter] ?? letter)
    .replace(/[^A-Z0-9]/g, '')
}

const shortest = 4
const plausible = (code: string) => code.length >= shortest && /[0-9]/.test(code) && /[A-Z]|\d{6}/.test(code)

interface Both<T> {
  readonly exact: PatternIndex<T>
  readonly tolerant: PatternIndex<T>
}

function lookUp<T>(index: Both<T>, code: string, written: string, tolerant: boolean): PartHit<T>[] {
  const exact = longestPattern(index.exact, code, false)
  const found = exact ?? (tolerant ? longestPattern(index.tolerant, code, true) : undefined)
  const { values = [], pattern = '' } = found ?? {}
  return values.map((row) => ({ row, written, pattern, lookAlike: exact === undefined }))
}

/** What the `partNumber` field stands for. A number of fewer than four characters means nothing. */
export function partNumberEvidence(partNumber: string): PartEvidence {
  const written = partNumber.slice(0, fieldLimit).trim()
  const code = normalisePartNumber(written)
  if (code.length < shortest) return { families: [], systems: [] }
  const word = /[0-9]/.test(code)
  return { families: lookUp(families, code, written, word), systems: lookUp(systems, code, written, word) }
}

const candidateLimit = 400

/** What part numbers inside a description stand for; only words with digits count, alone or joined with the next one. */
export function partNumbersIn(text: string): PartEvidence {
  const words = text.slice(0, 8_000).split(/[\s,;()[\]"'«»“”|=]+/, candidateLimit)
  const foundFamilies = new Map<UavPartRow, PartHit<UavPartRow>>()
  const foundSystems = new Map<PartPrefixRow, PartHit<PartPrefixRow>>()
  words.forEach((word, at) => {
    if (word.length === 0 || word.length > 60) return
    const next = words[at + 1]
    const alone = normalisePartNumber(word)
    const joined = next !== undefined && next.length < 20 && alone.length >= 2 ? normalisePartNumber(word + next) : ''
    for (const [code, written] of [
      [alone, word],
      [joined, `${word} ${next}`],
    ] as const) {
      if (!plausible(code)) continue
      if (
        code === joined &&
        (/[0-9]/.test(alone) === false ? !/^[a-z]*[0-9]/i.test(next ?? '') : !/^[0-9]/.test(next ?? ''))
      )
        continue
      for (const hit of lookUp(families, code, written, false))
        if (!foundFamilies.has(hit.row)) foundFamilies.set(hit.row, hit)
      for (const hit of lookUp(systems, code, written, false))
        if (!foundSystems.has(hit.row)) foundSystems.set(hit.row, hit)
    }
  })
  return { families: [...foundFamilies.values()], systems: [...foundSystems.values()] }
}
