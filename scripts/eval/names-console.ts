import { writeFileSync } from 'node:fs'
import { type Answer, best, cutOff, meanMs, ofKind, recallAt } from './measure.js'
import type { NamesRun } from './names.js'
import { halvesTable, kindTable, thresholdTable, toolTable } from './names-figures.js'
import { percent } from './sections.js'

function print({ head, rows }: ReturnType<typeof toolTable>): void {
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)))
  for (const line of lines) {
    console.log(
      `  ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`,
    )
  }
  console.log('')
}

/** Prints the figures of a run; `evidence` takes the answers to queries with birth date and country. */
export function printNames(run: NamesRun, options: { misses: number; out?: string; evidence: boolean }): void {
  const own = options.evidence ? run.informed : run.own
  const shown = { ...run, own }
  const [at1, at01] = [cutOff(own, 0.01), cutOff(own, 0.001)]
  const times = own.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(3)
  console.log(
    `${run.list.entries.length} entries, ${run.listedNames} names, prepared in ${Math.round(run.prepareMs)} ms`,
  )
  console.log(`time a query: mean ${meanMs(own).toFixed(3)} ms, median ${at(0.5)}, 99th ${at(0.99)}, most ${at(1)}`)
  console.log(
    `recall at 1 % alerts ${percent(recallAt(own, 0.01))} (score > ${at1}), at 0.1 % ${percent(recallAt(own, 0.001))} (score > ${at01})\n`,
  )
  if (run.others.length > 0) print(toolTable(shown))
  for (const figures of [
    thresholdTable(run),
    halvesTable(shown),
    kindTable(shown, 'positive'),
    kindTable(shown, 'negative'),
  ]) {
    print(figures)
  }
  if (options.out !== undefined) {
    writeFileSync(options.out, own.map(({ row, hits }) => JSON.stringify({ id: row.id, hits })).join('\n'))
  }
  if (options.misses > 0) printMisses(own, at1, options.misses)
}

function printMisses(own: readonly Answer[], at1: number, count: number): void {
  console.log('missed at 1 %:')
  const missed = ofKind(own, 'positive').filter(({ row, hits }) => !(best(hits, row.expect) > at1))
  for (const { row, hits } of missed.slice(0, count)) {
    console.log(
      `  [${row.manipulation}] ${row.query.name} | ${row.listed} | own ${best(hits, row.expect)} top ${hits[0]?.name} ${hits[0]?.score}`,
    )
  }
  console.log('\nhighest innocent:')
  const high = ofKind(own, 'negative')
    .filter(({ hits }) => best(hits) >= at1 * 0.97)
    .sort((a, b) => best(b.hits) - best(a.hits))
  for (const { row, hits } of high.slice(0, count)) {
    console.log(`  [${row.manipulation}] ${row.query.name} | ${hits[0]?.name} ${hits[0]?.score}`)
  }
}
