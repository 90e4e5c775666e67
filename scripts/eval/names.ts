import type { Watchlist } from '../../src/index.js'
import { createScreener, policies } from '../built.js'
import { countryOfTeam } from './ioc.js'
import { type Answer, answers } from './measure.js'
import { mixed, type Row, readList, readRows } from './rows.js'
import { asOf, otherTools, type Tool, tradescreen } from './tools.js'

/** Everything that one run measured on the labelled names. */
export interface NamesRun {
  readonly list: Watchlist
  readonly listedNames: number
  /** Milliseconds that it took to make the screener. */
  readonly prepareMs: number
  readonly thresholds: { readonly review: number; readonly hold: number }
  /** This package. */
  readonly own: readonly Answer[]
  /** This package, told birth date and country where the row has them. */
  readonly informed: readonly Answer[]
  /** Other tools on the same rows. */
  readonly others: readonly { readonly tool: Tool; readonly answers: readonly Answer[] }[]
}

/** The query with all that the row knows. */
const informedQuery = ({ query: { iocNationality, ...query } }: Row): Row['query'] => ({
  ...query,
  country: query.country ?? (iocNationality === undefined ? undefined : countryOfTeam(iocNationality)),
})

/** Measures the labelled names; undefined where they are not beside the repository. */
export async function measureNames(options: { half?: string; alone: boolean }): Promise<NamesRun | undefined> {
  const all = readRows()
  if (all === undefined) return undefined
  const rows = mixed(all.filter(({ half }) => options.half === undefined || half === options.half))
  const list = await readList()
  const start = performance.now()
  createScreener({ watchlists: [list], asOf })
  const prepareMs = performance.now() - start
  const own = tradescreen(list)
  const { review, hold } = policies.recommended.thresholds as { review: number; hold: number }
  return {
    list,
    listedNames: list.entries.reduce((sum, entry) => sum + entry.names.length, 0),
    prepareMs,
    thresholds: { review, hold },
    own: answers(own, rows),
    informed: answers(own, rows, informedQuery),
    others: options.alone ? [] : otherTools(list).map((tool) => ({ tool, answers: answers(tool, rows) })),
  }
}
