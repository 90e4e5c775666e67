import { join } from 'node:path'
import { type Sections, table } from '../scripts/eval/sections.js'
import type { ItemTimes } from './items.js'
import type { OwnershipTimes } from './ownership.js'
import type { Scale } from './scaling.js'
import type { Timed } from './side-by-side.js'
import type { WorstCase } from './worst-cases.js'

const title = `# Performance

Every figure here is written by \`npm run bench -- --docs\`. Milliseconds differ from machine to machine; the ratios are what counts.
\`npm run bench\` prints the same; \`--most 100000\` leaves out larger made-up lists.`

/** The document of all performance figures. */
export const performanceDocument: Sections = {
  file: join(import.meta.dirname, '../docs/performance.md'),
  title,
  order: ['side-by-side', 'items', 'ownership', 'worst-cases', 'scaling'],
}

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3))
const whole = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export function sideBySideSection(list: string, timed: readonly Timed[]): string {
  const own = timed.find(({ name }) => name.includes('matchParty'))!.mean
  const rows = timed.map(({ name, mean, median }) => [name, digits(mean), digits(median), digits(mean / own)])
  return `## Beside other tools

${list}. The same queries in turn: a listed name, a misspelt one, an innocent one; one process, one run (\`screenItem\` gets order lines).
Exact search finds only names that are spelt the same: see [accuracy](accuracy.md) for what each of them finds.

${table(['tool', 'mean ms', 'median ms', 'ratio to `matchParty`'], rows)}`
}

export function itemsSection({ lines, tasks, millionCharactersMs }: ItemTimes): string {
  const least = Math.min(...tasks.map(({ linesPerSecond }) => linesPerSecond))
  const rows = tasks.map(({ name, linesPerSecond }) => [
    name,
    whole(Math.round(linesPerSecond)),
    digits(linesPerSecond / least),
  ])
  return `## Order lines

${whole(lines)} order lines with descriptions, part numbers and tariff codes, on one core, by processor time; one process, one run.
A description of a million characters, of which the first 20,000 are read, takes ${digits(millionCharactersMs)} ms.

${table(['tool', 'lines a second', 'ratio to the slowest'], rows)}`
}

export function ownershipSection({ size, graphs, screenMs }: OwnershipTimes): string {
  const rows = graphs.map(({ name, buildMs, countMs }) => [name, digits(buildMs), digits(countMs)])
  return `## Graphs of owners

Graphs of ${whole(size)} parties made to be slow: the time to build each from its holdings, and to judge every party of it by the tests of all
four regimes; the middle of seven runs. A shipment with a chain of ${whole(size)} holdings in \`ownership\`, every owner of it looked up in a list of one
entry, is screened in ${digits(screenMs)} ms.

${table(['graph', 'ms to build', 'ms to judge by four regimes'], rows)}`
}

export function worstCasesSection(worst: { ordinary: number; cases: readonly WorstCase[] }): string {
  const rows = worst.cases.map(({ name, ms, refused }) => [
    name,
    digits(ms),
    digits(ms / worst.ordinary),
    refused ? 'refused as too long' : 'answered',
  ])
  return `## Worst cases

\`matchParty\` on the same list with queries made to be slow; the median of ordinary queries is ${digits(worst.ordinary)} ms.

${table(['query', 'ms', 'ratio to an ordinary query', 'outcome'], rows)}`
}

/** A bar of up to 50 signs; lengths follow the logarithm, since the values span several powers of ten. */
const bar = (value: number, least: number, most: number) =>
  '#'.repeat(Math.max(1, Math.round((49 * Math.log(value / least)) / Math.log(most / least)) + 1))

function plot(title: string, scales: readonly Scale[], of: (scale: Scale & { failed?: undefined }) => number): string {
  const done = scales.filter((scale): scale is Scale & { failed?: undefined } => scale.failed === undefined)
  const values = done.map(of)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const lines = done.map((scale, at) => {
    const value = values[at]!
    return `${whole(scale.size).padStart(10)} ${most > least ? bar(value, least, most) : '#'} ${digits(value)}`
  })
  return `${title}\n${lines.join('\n')}`
}

export function scalingSection(scales: readonly Scale[]): string {
  const rows = scales.map((scale) =>
    scale.failed === undefined
      ? [
          whole(scale.size),
          digits(scale.makeSeconds),
          digits(scale.indexSeconds),
          digits(scale.indexMb),
          digits(scale.peakMb),
          digits(scale.queryMs),
        ]
      : [whole(scale.size), scale.failed, '–', '–', '–', '–'],
  )
  return `## Growing lists

Made-up persons and organizations, one name each, with word frequencies like those of real lists: a few words in very many names.
Each size runs in a process of its own. Peak memory is that of the whole process, with the runtime and the list itself.

${table(['entries', 'seconds to check the list', 'seconds to index it', 'MB of the index', 'peak MB', 'mean ms a query'], rows)}

\`\`\`text
${plot('mean ms a query (bars on a logarithmic scale)', scales, ({ queryMs }) => queryMs)}

${plot('seconds to index (bars on a logarithmic scale)', scales, ({ indexSeconds }) => indexSeconds)}

${plot('peak MB (bars on a logarithmic scale)', scales, ({ peakMb }) => peakMb)}
\`\`\``
}
