/** One size of list in a process of its own: prints seconds to check and to index it, peak memory, and the mean time of a query. */
import { createScreener } from '../scripts/built.js'
import { mixedQueries, namesOn } from './listed.js'
import { madeList, madeNames } from './made-list.js'

/** Megabytes in use after what is no longer needed was thrown away. */
function used(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const size = Number(process.argv[2])
const started = performance.now()
const list = madeList(size)
const made = performance.now()
const before = used()
const indexing = performance.now()
const screener = createScreener({ watchlists: [list], asOf: '2024-06-01' })
const indexed = performance.now()
const innocent = madeNames(200, 99).map(({ name }) => name)
const queries = mixedQueries(namesOn(list), 600, innocent)
const ask = (name: string) => screener.matchParty({ name }, { threshold: 0.5, limit: 5 })
for (const name of queries.slice(0, 100)) ask(name)
const start = performance.now()
for (const name of queries) ask(name)
const figures = {
  size,
  makeSeconds: (made - started) / 1000,
  indexSeconds: (indexed - indexing) / 1000,
  indexMb: used() - before,
  queryMs: (performance.now() - start) / queries.length,
  peakMb: process.resourceUsage().maxRSS / 1024,
}
console.log(JSON.stringify(figures))
