import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { Bench } from 'tinybench'
import { createScreener } from '../scripts/built.js'
import { plainKey, plainText } from '../scripts/eval/plain-key.js'
import type { Watchlist } from '../src/index.js'
import { mixedQueries, namesOn } from './listed.js'

const lines = [
  '6-axis IMU MEMS',
  'memory foam mattress',
  'Digital servo 30 kg metal gear',
  'Swivel office chair, fabric',
  'STM32F405RGT6',
]

/** Mean and median milliseconds of one task. */
export interface Timed {
  readonly name: string
  readonly mean: number
  readonly median: number
}

/** Runs this package beside other ways to look a name up, on the same list and the same queries, one after the other. */
export async function sideBySide(list: Watchlist): Promise<Timed[]> {
  const listed = namesOn(list)
  const names = mixedQueries(listed, 120)
  const screener = createScreener({ watchlists: [list], asOf: '2024-06-01' })
  const fuse = new Fuse(listed, { ignoreLocation: true, threshold: 0.4 })
  const mini = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.25 } })
  mini.addAll(listed.map((name, id) => ({ id, name: plainText(name) })))
  const exact = new Map(listed.map((name, at) => [plainKey(name), at]))

  const bench = new Bench({ time: 2000, iterations: 12, warmupTime: 200, warmupIterations: 3 })
  const add = (title: string, texts: readonly string[], act: (text: string) => unknown) => {
    let turn = 0
    bench.add(title, () => void act(texts[turn++ % texts.length]!))
  }
  add('fuse.js, full scan', names, (name) => fuse.search(name))
  add('MiniSearch, fuzzy 0.25', names, (name) => mini.search(plainText(name)))
  add('exact search, word order ignored', names, (name) => exact.get(plainKey(name)))
  add('tradescreen `matchParty`', names, (name) => screener.matchParty({ name }, { threshold: 0.5, limit: 5 }))
  add('tradescreen `screenParty`', names, (name) => screener.screenParty({ name }))
  add('tradescreen `screenItem`', lines, (description) => screener.screenItem({ description }))
  await bench.run()
  return bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name}: not measured`)
    return { name, mean: result.latency.mean, median: result.latency.p50 }
  })
}
