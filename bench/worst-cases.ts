import { createScreener, TradescreenError } from '../scripts/built.js'
import type { Watchlist } from '../src/index.js'
import { mixedQueries, namesOn } from './listed.js'

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Milliseconds of one hostile query, and whether it was refused as too long. */
export interface WorstCase {
  readonly name: string
  readonly ms: number
  readonly refused: boolean
}

/** Median of ordinary queries, and hostile queries beside it: the middle of seven runs each. */
export function worstCases(list: Watchlist): { ordinary: number; cases: WorstCase[] } {
  const listed = namesOn(list)
  const screener = createScreener({ watchlists: [list], asOf: '2024-06-01' })
  const timed = (name: string) => {
    const start = performance.now()
    let refused = false
    try {
      screener.matchParty({ name }, { threshold: 0.5, limit: 5 })
    } catch (error) {
      if (!(error instanceof TradescreenError)) throw error
      refused = true
    }
    return { ms: performance.now() - start, refused }
  }
  const words = [...new Set(listed.join(' ').split(' '))]
  const generic = 'INTERNATIONAL GENERAL TRADING COMPANY GROUP SERVICES IMPORT EXPORT LIMITED'
  const hostile: readonly (readonly [string, string])[] = [
    [
      'a name of 200 words of the list',
      words
        .filter((_, at) => at % 50 === 0)
        .slice(0, 200)
        .join(' '),
    ],
    ['only business words', generic],
    ['only business words, 40 times', Array(40).fill(generic).join(' ')],
    ['single letters', 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'],
    ['one word 10,000 times', Array(10_000).fill('MOHAMMED').join(' ')],
    ['1 MB of text', 'QWERTY '.repeat(150_000)],
  ]
  const queries = mixedQueries(listed, 300)
  for (const name of queries) timed(name)
  return {
    ordinary: middle(queries.map((name) => timed(name).ms)),
    cases: hostile.map(([name, text]) => {
      const runs = Array.from({ length: 7 }, () => timed(text))
      return { name, ms: middle(runs.map(({ ms }) => ms)), refused: runs[0]!.refused }
    }),
  }
}
