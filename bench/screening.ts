/**
 * How long one screening takes, as a ratio to a fuzzy full scan of the same names with fuse.js, measured in the same run.
 * `npm run bench`. Figures differ from machine to machine; the ratio less so.
 */
import Fuse from 'fuse.js'
import { Bench } from 'tinybench'
import { bundledWatchlist, createScreener } from '../src/index.js'

const list = bundledWatchlist()
const listed = list.entries.flatMap((entry) => entry.names.map((name) => name.text))
const names = [
  'SHAHED AVIATION INDUSTRYS',
  'Шахед Авиэйшн Индастриз',
  'Kontor am Hafen KG',
  'Hanseatic Office Supply GmbH',
  'Aghajani Saeid',
]
const lines = [
  '6-axis IMU MEMS',
  'memory foam mattress',
  'Digital servo 30 kg metal gear',
  'Swivel office chair, fabric',
  'STM32F405RGT6',
]
const screener = createScreener({ watchlists: [list], asOf: '2024-06-01' })
const fuse = new Fuse(listed, { ignoreLocation: true, threshold: 0.4 })

let turn = 0
const next = (texts: readonly string[]) => texts[turn++ % texts.length]!

const bench = new Bench({ time: 1000 })
bench
  .add('fuse.js full scan of the listed names', () => void fuse.search(next(names)))
  .add('screenParty', () => void screener.screenParty({ name: next(names) }))
  .add('screenItem', () => void screener.screenItem({ description: next(lines) }))
await bench.run()

const mean = (at: number) => {
  const { result } = bench.tasks[at]!
  return result && 'latency' in result ? result.latency.mean : Number.NaN
}
console.log(`${listed.length} listed names`)
for (const [at, task] of bench.tasks.entries()) {
  console.log(`${task.name}: ${mean(at).toFixed(3)} ms, ${(mean(at) / mean(0)).toFixed(2)} of the full scan`)
}
