import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWatchlist } from '../../src/node.js'

/** Folder with the publishers' lists and the labelled rows, beside the repository. */
export const shared = join(import.meta.dirname, '../../../shared')

/** A labelled query: a listed name in disguise, or a name that is on no list. */
export interface Row {
  readonly id: string
  readonly kind: 'positive' | 'negative'
  readonly manipulation: string
  readonly query: {
    readonly name: string
    readonly type: 'person' | 'organization' | 'vessel'
    readonly dateOfBirth?: string
    readonly country?: string
    readonly iocNationality?: string
  }
  readonly expect: readonly string[]
  readonly listed?: string
  /** Which half of the file the row stands in. */
  readonly half: 'even' | 'odd'
}

/** The labelled rows in the order of their file, or undefined where they are not beside the repository. */
export function readRows(): Row[] | undefined {
  const file = join(shared, 'eval/dev/names.ndjson')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, at) => ({ ...(JSON.parse(line) as Omit<Row, 'half'>), half: at % 2 === 0 ? 'even' : 'odd' }))
}

/** Names that no labelled row has: office holders of many countries, in several scripts. */
export const unrelatedNames = (): string[] =>
  readFileSync(join(shared, 'lists/opensanctions/ftm-peps/names.txt'), 'utf8').split('\n').filter(Boolean)

/** The list that the labelled rows were made from. */
export const readList = () => loadWatchlist('ofac-sdn', { path: join(shared, 'lists/ofac') })

/** The same things in a mixed order that is the same in every run, so that no tool meets the kinds one after the other. */
export function mixed<Thing>(things: readonly Thing[]): Thing[] {
  const length = things.length
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b))
  let step = Math.max(1, Math.floor(length * 0.618))
  while (shared(length, step) > 1) step++
  return things.map((_, at) => things[(at * step) % length]!)
}
