/**
 * Measures name matching on labelled queries: recall where 1 % and 0.1 % of the innocent names alert, recall and alerts at the shipped
 * thresholds, recall per disguise, time per query, and exact search beside it.
 * Usage: `npx tsx scripts/eval-names.ts [--half even|odd] [--out FILE] [--misses N] [--evidence]`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../src/matching/index.js'
import type { Party } from '../src/model/index.js'
import { loadWatchlist } from '../src/watchlists/load.js'

const shared = join(import.meta.dirname, '../../shared')

interface Query {
  id: string
  kind: 'positive' | 'negative'
  manipulation: string
  query: { name: string; type: Party['type']; dateOfBirth?: string; country?: string }
  expect: string[]
  listed?: string
}

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}

const plainKey = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

const percent = (value: number) => `${(100 * value).toFixed(2)} %`

async function main() {
  const file = join(shared, 'eval/dev/names.ndjson')
  if (!existsSync(file)) {
    console.log(`No labelled queries at ${file}: nothing measured.`)
    return
  }
  const half = option('half')
  const queries = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Query)
    .filter((_, at) => half === undefined || (at % 2 === 0) === (half === 'even'))
  const list = await loadWatchlist('ofac-sdn', { path: join(shared, 'lists/ofac') })
  const buildStart = performance.now()
  const index = buildMatchIndex([list])
  const buildMs = performance.now() - buildStart
  const exact = new Map<string, Set<string>>()
  for (const entry of list.entries) {
    for (const { text } of entry.names) {
      const key = plainKey(text)
      exact.set(key, (exact.get(key) ?? new Set()).add(entry.id))
    }
  }
  const party = ({ query }: Query): Party => ({
    name: query.name,
    type: query.type,
    ...(process.argv.includes('--evidence') ? { dateOfBirth: query.dateOfBirth, country: query.country } : {}),
  })
  const options = { asOf: '2026-01-01', limit: 5, threshold: 0.3 }
  for (const query of queries.slice(0, 500)) matchParty(index, party(query), options)
  const times: number[] = []
  const results = queries.map((query) => {
    const start = performance.now()
    const hits = matchParty(index, party(query), options)
    times.push(performance.now() - start)
    return { query, hits: hits.map((hit) => ({ id: hit.entryId, score: hit.score })), top: hits[0] }
  })
  const best = (hits: { id: string; score: number }[], among?: string[]) =>
    Math.max(0, ...hits.filter((hit) => !among || among.includes(hit.id)).map((hit) => hit.score))
  const negatives = results.filter(({ query }) => query.kind === 'negative')
  const positives = results.filter(({ query }) => query.kind === 'positive')
  const innocent = negatives.map(({ hits }) => best(hits)).sort((a, b) => b - a)
  const at1 = innocent[Math.floor(innocent.length * 0.01)]!
  const at01 = innocent[Math.floor(innocent.length * 0.001)]!
  const recall = (keep: (score: number) => boolean, among = positives) =>
    among.filter(({ query, hits }) => keep(best(hits, query.expect))).length / among.length
  const alerts = (keep: (score: number) => boolean) => innocent.filter(keep).length / innocent.length
  times.sort((a, b) => a - b)
  console.log(
    `${list.entries.length} entries, ${index.arrays.nameEntries.length} names, built in ${Math.round(buildMs)} ms; ${positives.length} disguised, ${negatives.length} innocent names`,
  )
  console.log(
    `time a query: mean ${(times.reduce((a, b) => a + b) / times.length).toFixed(3)} ms, median ${times[times.length >> 1]!.toFixed(3)}, 99th ${times[Math.floor(times.length * 0.99)]!.toFixed(3)}, most ${times.at(-1)!.toFixed(3)}`,
  )
  const found = (query: Query) => [...(exact.get(plainKey(query.query.name)) ?? [])]
  console.log(
    `exact search, word order ignored: recall ${percent(positives.filter(({ query }) => found(query).some((id) => query.expect.includes(id))).length / positives.length)}, alerts ${percent(negatives.filter(({ query }) => found(query).length > 0).length / negatives.length)}`,
  )
  console.log(
    `recall at 1 % alerts ${percent(recall((score) => score > at1))} (score > ${at1}), at 0.1 % ${percent(recall((score) => score > at01))} (score > ${at01})`,
  )
  for (const [name, threshold] of [
    ['review', reviewThreshold],
    ['hold', holdThreshold],
  ] as const) {
    console.log(
      `${name} threshold ${threshold}: recall ${percent(recall((score) => score >= threshold))}, alerts ${percent(alerts((score) => score >= threshold))}`,
    )
  }
  const manipulations = [...new Set(queries.map((query) => query.manipulation))]
  const table = manipulations.map((name) => {
    const mine = results.filter(({ query }) => query.manipulation === name)
    const positive = mine[0]!.query.kind === 'positive'
    const share = (limit: number, inclusive: boolean) =>
      mine.filter(({ query, hits }) => {
        const score = best(hits, positive ? query.expect : undefined)
        return inclusive ? score >= limit : score > limit
      }).length / mine.length
    return {
      name,
      positive,
      n: mine.length,
      at1: share(at1, false),
      at01: share(at01, false),
      review: share(reviewThreshold, true),
    }
  })
  table.sort((a, b) => Number(b.positive) - Number(a.positive) || a.at1 - b.at1)
  for (const row of table)
    console.log(
      `  ${(row.positive ? '' : 'innocent ') + row.name}`.padEnd(36),
      String(row.n).padStart(5),
      percent(row.at1).padStart(9),
      percent(row.at01).padStart(9),
      percent(row.review).padStart(9),
    )
  const out = option('out')
  if (out !== undefined)
    writeFileSync(out, results.map(({ query, hits }) => JSON.stringify({ id: query.id, hits })).join('\n'))
  const misses = Number(option('misses') ?? 0)
  if (misses > 0) {
    console.log('\nmissed at 1 %:')
    for (const { query, hits, top } of positives
      .filter(({ query, hits }) => !(best(hits, query.expect) > at1))
      .slice(0, misses)) {
      console.log(
        `  [${query.manipulation}] ${query.query.name} | ${query.listed} | own ${best(hits, query.expect)} top ${top?.matchedName} ${top?.score}`,
      )
    }
    console.log('\nhighest innocent:')
    for (const { query, top } of negatives
      .filter(({ hits }) => best(hits) >= at1 * 0.97)
      .sort((a, b) => best(b.hits) - best(a.hits))
      .slice(0, misses)) {
      console.log(`  [${query.manipulation}] ${query.query.name} | ${top?.matchedName} ${top?.score}`)
    }
  }
}

await main()
