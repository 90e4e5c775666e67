import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import { createScreener } from '../scripts/built.js'
import type { Item } from '../src/index.js'
import { itemPhraseRows } from '../src/knowledge/compiled/item-phrase-rows.js'

const folder = join(import.meta.dirname, '../../shared/eval/dev')
const asOf = '2026-11-24'

/** What screening order lines takes. */
export interface ItemTimes {
  readonly lines: number
  readonly tasks: readonly { readonly name: string; readonly linesPerSecond: number }[]
  /** Milliseconds of one description of a million characters, of which the first 20,000 are read: median of nine runs. */
  readonly millionCharactersMs: number
}

/** The labelled lines where they lie beside the repository, else the catalogue's own phrases with a part number. */
function benchLines(): Item[] {
  if (!existsSync(folder))
    return itemPhraseRows.flatMap((row) => row.phrases.map((phrase) => ({ description: `${phrase} STM32F405RGT6` })))
  return readdirSync(folder)
    .filter((file) => /^items-.*\.ndjson$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const { description = '', partNumber, manufacturer, hsCode } = JSON.parse(line) as Item
      const codes = Object.entries({ partNumber, manufacturer, hsCode }).filter(([, value]) => value)
      return { description, ...Object.fromEntries(codes) }
    })
}

/** Lines per second of processor time on one core: the best of several rounds after warming up. */
function rate(lines: readonly Item[], rounds: number, act: (line: Item) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    for (const line of lines) act(line)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, user + system)
  }
  return (lines.length / best) * 1e6
}

/** Runs classification and screening of order lines beside a fuzzy keyword search over the same phrases. */
export function itemTimes(): ItemTimes {
  const lines = benchLines()
  const screener = createScreener({ asOf })
  const fuse = new Fuse([...new Set(itemPhraseRows.flatMap((row) => row.phrases))], {
    ignoreLocation: true,
    threshold: 0.4,
  })
  const few = lines.filter((_, at) => at % Math.ceil(lines.length / 60) === 0)
  const tasks = [
    {
      name: 'fuse.js, keyword search over the phrases',
      linesPerSecond: rate(few, 2, (line) => fuse.search(line.description)),
    },
    { name: 'tradescreen `classifyItem`', linesPerSecond: rate(lines, 12, (line) => screener.classifyItem(line)) },
    { name: 'tradescreen `screenItem`', linesPerSecond: rate(lines, 12, (line) => screener.screenItem(line)) },
  ]
  const description = '6-axis IMU MEMS, servo motor with flash memory for a drone; '.repeat(17_000).slice(0, 1_000_000)
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now()
    screener.screenItem({ description })
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { lines: lines.length, tasks, millionCharactersMs: runs[4]! }
}
