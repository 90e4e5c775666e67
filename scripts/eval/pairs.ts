/**
 * Measures pairs of names labelled as the same party or not: each second name is made a list of one entry, and the first is screened
 * against it with the default policy. A flag of severity review or hold counts as a match.
 * `npm run eval:pairs -- FILE [--misses] [--docs]`. FILE: CSV with the columns schema, name1, name2, is_match.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { PartyType } from '../../src/index.js'
import { createScreener, defineWatchlist } from '../built.js'
import { accuracy } from './accuracy.js'
import { flag } from './options.js'
import { pairsSection } from './pairs-section.js'
import { writeSections } from './sections.js'
import { asOf } from './tools.js'

interface Pair {
  readonly schema: string
  readonly name1: string
  readonly name2: string
  readonly is_match: string
  readonly category: string
}

const types: Readonly<Record<string, PartyType | undefined>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  Vessel: 'vessel',
}

/** Whether the pair is flagged, and the score of the resemblance if there is any at all. */
function judge({ schema, name1, name2 }: Pair) {
  const type = types[schema]
  const entry = { id: '1', names: [{ text: name2, kind: 'primary' as const }], ...(type ? { type } : {}) }
  const list = defineWatchlist({
    id: 'pair',
    title: 'One name',
    publisher: 'pairs',
    publishedOn: asOf,
    entries: [entry],
  })
  const screener = createScreener({ watchlists: [list], asOf })
  const party = { name: name1, ...(type ? { type } : {}) }
  const { flags } = screener.screenParty(party)
  const flagged = flags.some(({ severity, match }) => match !== undefined && 'list' in match && severity !== 'info')
  return { flagged, score: screener.matchParty(party, { threshold: 0 })[0]?.score ?? 0 }
}

const file = process.argv[2]
if (file === undefined || file.startsWith('--')) {
  console.log('Usage: npm run eval:pairs -- FILE [--misses] [--docs]')
  process.exit(2)
}
const pairs = parse(readFileSync(file), { columns: true, bom: true }) as Pair[]
const judged = pairs.map((pair) => ({ ...pair, same: pair.is_match === 'true', ...judge(pair) }))
type Judged = (typeof judged)[number]

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
function figures(title: string, given: readonly Judged[]) {
  const right = given.filter(({ same, flagged }) => same && flagged).length
  const precision = ratio(right, given.filter(({ flagged }) => flagged).length)
  const recall = ratio(right, given.filter(({ same }) => same).length)
  return { title, pairs: given.length, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

const schemas = [...new Set(pairs.map(({ schema }) => schema))].sort()
const rows = [
  ...schemas.map((schema) =>
    figures(
      schema,
      judged.filter((pair) => pair.schema === schema),
    ),
  ),
  figures('all', judged),
]
for (const { title, pairs, precision, recall, f1 } of rows) {
  const shown = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
  console.log(`${title.padEnd(14)} ${String(pairs).padStart(4)} pairs  ${shown}`)
}
if (flag('misses')) {
  for (const [title, same] of [
    ['not found', true],
    ['flagged, though not the same', false],
  ] as const) {
    console.log(`\n${title}:`)
    for (const pair of judged.filter((one) => one.same === same && one.flagged !== same)) {
      console.log(`  ${pair.score.toFixed(3)} ${pair.schema} | ${pair.name1} | ${pair.name2} (${pair.category})`)
    }
  }
}
if (flag('docs')) writeSections(accuracy, { pairs: pairsSection(rows) })
