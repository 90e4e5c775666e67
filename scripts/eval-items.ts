/**
 * Measures item screening on the labelled lines beside the repository and prints precision, recall and F1.
 * `npx tsx scripts/eval-items.ts [--half even|odd] [--wrong] [--out FILE]`: one half of the rows only, the rows that went wrong,
 * or the predictions as NDJSON.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { classifyItem, itemReviewThreshold, readHsCode } from '../src/items/index.js'
import { plainSearch } from './eval/items-plain.js'
import { partsAlone } from './eval/parts-alone.js'

interface Row {
  id: string
  description: string
  partNumber?: string
  manufacturer?: string
  labels: string[] | null
  also: string[]
  hs6: string[] | null
  hs6Also: string[]
  kind?: 'description' | 'code' | 'edition'
  hsCode?: string | number
  edition?: 'HS2017' | 'HS2022'
  expect?: { status: string; hs6: string[] }
  why: string
}

const asOf = '2026-11-24'
const folder = join(import.meta.dirname, '../../shared/eval/dev')
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const half = process.argv.includes('--half') ? argument('--half') : undefined
const showWrong = process.argv.includes('--wrong')
const predictions: object[] = []

function rowsOf(set: string): Row[] {
  const lines = readFileSync(join(folder, `items-${set}.ndjson`), 'utf8')
    .split('\n')
    .filter(Boolean)
  const rows = lines.map((line) => JSON.parse(line) as Row)
  return rows.filter((row) => half === undefined || Number(row.id.replace(/\D/g, '')) % 2 === (half === 'even' ? 0 : 1))
}

interface Reported {
  groups: string[]
  hs6: string[]
}

/** Groups and listed codes reported for a line at the review threshold. */
function reported(row: Row): Reported {
  const { description, partNumber, manufacturer } = row
  const matches = classifyItem(
    { description, ...(partNumber ? { partNumber } : {}), ...(manufacturer ? { manufacturer } : {}) },
    { asOf },
  ).filter((match) => match.score >= itemReviewThreshold)
  const ids = (catalogue: string) => matches.filter((match) => match.catalogue === catalogue).map((match) => match.id)
  return { groups: ids('uav-advisory'), hs6: ids('chpl') }
}

interface Count {
  tp: number
  fp: number
  fn: number
}

const ratio = (part: number, whole: number) => part / Math.max(1, whole)
function f1({ tp, fp, fn }: Count): number {
  const [precision, recall] = [ratio(tp, tp + fp), ratio(tp, tp + fn)]
  return (2 * precision * recall) / Math.max(1e-9, precision + recall)
}
const show = (count: Count) =>
  `P ${ratio(count.tp, count.tp + count.fp).toFixed(3)} R ${ratio(count.tp, count.tp + count.fn).toFixed(3)} F1 ${f1(count).toFixed(3)}`

function evaluateLines(set: 'parts' | 'hand', report: (row: Row) => Reported, tool = '') {
  const all: Count = { tp: 0, fp: 0, fn: 0 }
  const groups = new Map<string, Count>()
  const of = (id: string) => groups.get(id) ?? groups.set(id, { tp: 0, fp: 0, fn: 0 }).get(id)!
  let [negatives, alarms, wanted, hits, wrongCodes, codeNegatives] = [0, 0, 0, 0, 0, 0]
  for (const row of rowsOf(set)) {
    const got = report(row)
    if (tool === '') predictions.push({ set, id: row.id, ...got })
    const notes: string[] = []
    if (row.labels !== null) {
      const tolerated = new Set([...row.labels, ...row.also])
      for (const id of row.labels) {
        const key = got.groups.includes(id) ? 'tp' : 'fn'
        all[key]++
        of(id)[key]++
        if (key === 'fn') notes.push(`-${id}`)
      }
      const false_ = got.groups.filter((id) => !tolerated.has(id))
      for (const id of false_) {
        all.fp++
        of(id).fp++
        notes.push(`+${id}`)
      }
      if (row.labels.length === 0) {
        negatives++
        if (false_.length > 0) alarms++
      }
    }
    if (row.hs6 !== null) {
      if (row.hs6.length === 0) codeNegatives++
      else {
        wanted++
        if (got.hs6.some((code) => row.hs6!.includes(code))) hits++
        else notes.push(`-${row.hs6.join('/')}`)
      }
      const wrong = got.hs6.filter((code) => !row.hs6!.includes(code) && !row.hs6Also.includes(code))
      if (wrong.length > 0) {
        wrongCodes++
        notes.push(`+${wrong.join('/')}`)
      }
    }
    if (showWrong && tool === '' && notes.length > 0) {
      console.log(
        `  ${row.id} ${notes.join(' ')} | ${row.description} # ${row.partNumber ?? ''} @ ${row.manufacturer ?? ''} (${row.why})`,
      )
    }
  }
  const used = [...groups].filter(([, count]) => count.tp + count.fn > 0)
  const macro = used.reduce((sum, [, count]) => sum + f1(count), 0) / Math.max(1, used.length)
  console.log(
    `${set}${tool}: groups ${show(all)} macroF1 ${macro.toFixed(3)} false alarms on no-group rows ${alarms}/${negatives}; hs6 hit ${hits}/${wanted}, rows with a wrong code ${wrongCodes}/${wanted + codeNegatives}`,
  )
  if (tool === '')
    for (const [id, count] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(`   ${id.padEnd(28)} ${show(count)} n=${count.tp + count.fn}`)
    }
}

function countCodes(count: Count, got: readonly string[], listed: readonly string[]): void {
  count.tp += got.filter((code) => listed.includes(code)).length
  count.fp += got.filter((code) => !listed.includes(code)).length
  count.fn += listed.filter((code) => !got.includes(code)).length
}

function plainCodes(): Count {
  const text: Count = { tp: 0, fp: 0, fn: 0 }
  for (const row of rowsOf('hs').filter(({ kind }) => kind === 'description')) {
    countCodes(text, plainSearch(row).hs6, row.hs6 ?? [])
  }
  return text
}

function evaluateCodes() {
  const text: Count = { tp: 0, fp: 0, fn: 0 }
  const kinds = new Map<string, [number, number]>()
  for (const row of rowsOf('hs')) {
    if (row.kind === 'description') {
      const got = reported(row).hs6
      predictions.push({ set: 'hs', id: row.id, hs6: got })
      const listed = row.hs6 ?? []
      countCodes(text, got, listed)
      if (showWrong && (got.some((code) => !listed.includes(code)) || listed.some((code) => !got.includes(code)))) {
        console.log(`  ${row.id} got ${got.join('/')} | ${row.description} (${row.why})`)
      }
      continue
    }
    const fact = readHsCode(row.hsCode!, row.edition === undefined ? {} : { edition: row.edition })
    predictions.push({ set: 'hs', id: row.id, status: fact.status, hs6: fact.candidates })
    const { status, hs6 } = row.expect!
    const right = fact.status === status && (status === 'no' || fact.candidates.some((code) => hs6.includes(code)))
    const [a, b] = kinds.get(`${row.kind} ${status}`) ?? [0, 0]
    kinds.set(`${row.kind} ${status}`, [a + (right ? 1 : 0), b + 1])
    if (showWrong && !right)
      console.log(`  ${row.id} ${JSON.stringify(row.hsCode)} got ${fact.status} ${fact.candidates} (${row.why})`)
  }
  const parts = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, [a, b]]) => `${kind}: ${a}/${b}`)
  console.log(`hs description: ${show(text)} ${parts.join(', ')}`)
}

if (!existsSync(folder)) {
  console.log('The labelled lines are not beside the repository (../shared/eval/dev); nothing was measured.')
} else {
  const plain = ', plain fuse.js keyword search'
  evaluateLines('parts', reported)
  evaluateLines('parts', plainSearch, plain)
  evaluateLines('hand', reported)
  evaluateLines('hand', plainSearch, plain)
  for (const line of partsAlone(rowsOf('parts'), asOf, showWrong)) console.log(line)
  evaluateCodes()
  console.log(`hs description${plain}: ${show(plainCodes())}`)
  if (process.argv.includes('--out')) {
    writeFileSync(argument('--out')!, predictions.map((row) => JSON.stringify(row)).join('\n'))
  }
}
