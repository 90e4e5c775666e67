import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import type { ItemMatch } from '../../src/model/index.js'

/** A goods line with what should be told of it. */
export interface LabelledLine {
  readonly id: string
  readonly lang: string
  readonly description: string
  /** Advisory groups that must be reported; none for goods that are no lead; `null` when groups are not judged. */
  readonly labels: readonly string[] | null
  /** Groups that may be reported as well. */
  readonly also: readonly string[]
  /** Listed codes of which one must be reported; none when no code may be; `null` when codes are not judged. */
  readonly hs6: readonly string[] | null
  readonly why: string
}

/** What is reported of a line at the review threshold. */
export interface Reported {
  readonly groups: readonly string[]
  readonly hs6: readonly string[]
}

export const asOf = '2026-11-24'

export function readLines(file: string): LabelledLine[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => JSON.parse(line) as LabelledLine)
}

export function report(description: string): Reported {
  const matches = classifyItem({ description }, { asOf }).filter(({ score }) => score >= itemReviewThreshold)
  const ids = (catalogue: ItemMatch['catalogue']) =>
    matches.filter((match) => match.catalogue === catalogue).map((match) => match.id)
  return { groups: ids('uav-advisory'), hs6: ids('chpl') }
}

/** What is wrong with a report: `-x` for what is missing, `+x` for what is too much. */
export function faults(line: LabelledLine, got: Reported): string[] {
  const labels = line.labels ?? []
  const tolerated = line.labels === null ? got.groups : [...labels, ...line.also]
  const groups = [
    ...labels.filter((id) => !got.groups.includes(id)).map((id) => `-${id}`),
    ...got.groups.filter((id) => !tolerated.includes(id)).map((id) => `+${id}`),
  ]
  if (line.hs6 === null) return groups
  const missing = line.hs6.length > 0 && !got.hs6.some((code) => line.hs6!.includes(code))
  const wrong = got.hs6.filter((code) => !line.hs6!.includes(code)).map((code) => `+${code}`)
  return [...groups, ...(missing ? [`-${line.hs6.join('/')}`] : []), ...wrong]
}

/** Micro-averaged F1 over lines and groups, and over lines and codes. */
export function figures(lines: readonly LabelledLine[]) {
  const count = { hit: 0, false: 0, miss: 0, codeHit: 0, codeFalse: 0, codeMiss: 0 }
  for (const line of lines) {
    const got = report(line.description)
    const wrong = faults(line, got)
    const isCode = (fault: string) => /\d{6}/.test(fault)
    const groupFaults = wrong.filter((fault) => !isCode(fault))
    const misses = groupFaults.filter((fault) => fault.startsWith('-')).length
    count.miss += misses
    count.false += groupFaults.length - misses
    count.hit += (line.labels?.length ?? 0) - misses
    const codeMiss = wrong.some((fault) => isCode(fault) && fault.startsWith('-'))
    count.codeFalse += wrong.filter((fault) => isCode(fault) && fault.startsWith('+')).length
    if (line.hs6 !== null && line.hs6.length > 0) count[codeMiss ? 'codeMiss' : 'codeHit']++
  }
  const f1 = (hit: number, wrong: number, miss: number) => (2 * hit) / Math.max(1, 2 * hit + wrong + miss)
  return {
    ...count,
    f1: f1(count.hit, count.false, count.miss),
    codeF1: f1(count.codeHit, count.codeFalse, count.codeMiss),
  }
}
