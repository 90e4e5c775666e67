/**
 * Shows what looking names up by their words loses: every third labelled query is also compared with every listed name, and what that finds
 * from the review threshold on should be found by the search too. Takes a quarter of an hour. Tells every match that is lost, and fails when
 * the party that is meant is lost too often: others that are lost resemble the query by generic words alone, or are further ships of a series.
 * `npm run proof:retrieval -- [--every N]`
 */
import { buildMatchIndex } from '../src/matching/index.js'
import { lostMatches } from '../test/matching/exhaustive.js'
import { option } from './eval/options.js'
import { readList, readRows } from './eval/rows.js'

/** Most of the queries that may lose the party that is meant. */
const bound = 0.001
const asOf = '2026-01-01'

const rows = readRows()
if (rows === undefined)
  console.log('The labelled names are not beside the repository (../shared/eval); nothing was measured.')
else {
  const every = Math.max(1, Number(option('every') ?? 3))
  const index = buildMatchIndex([await readList()])
  const queries = rows.filter((_, at) => at % every === 0)
  const losing = { any: 0, meant: 0 }
  for (const [at, { query, expect }] of queries.entries()) {
    const { told, lost } = lostMatches(index, { name: query.name, type: query.type }, asOf)
    if (lost.length > 0) losing.any++
    if (lost.some(({ entryId }) => expect.includes(entryId))) losing.meant++
    for (const { listed, entryId, score } of lost)
      console.log(
        `${expect.includes(entryId) ? 'LOST' : 'lost'}: ${query.name} | ${listed} (${entryId}) | ${score.toFixed(3)} | ${told} told`,
      )
    if ((at + 1) % 100 === 0) console.error(`${at + 1} of ${queries.length}: ${JSON.stringify(losing)}`)
  }
  const share = (count: number) => `${count} (${((100 * count) / queries.length).toFixed(3)} %)`
  console.log(
    `${queries.length} queries: ${share(losing.any)} lose a match, ${share(losing.meant)} lose the party that is meant`,
  )
  if (losing.meant / queries.length > bound) process.exitCode = 1
}
