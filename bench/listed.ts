import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundledWatchlist } from '../scripts/built.js'
import type { Watchlist } from '../src/index.js'
import { loadWatchlist } from '../src/node.js'

const folder = join(import.meta.dirname, '../../shared/lists/ofac')

/** The OFAC SDN list where it lies beside the repository, else the list that comes with the package. */
export const benchList = (): Promise<Watchlist> | Watchlist =>
  existsSync(folder) ? loadWatchlist('ofac-sdn', { path: folder }) : bundledWatchlist()

/** Every name on the list. */
export const namesOn = (list: Watchlist): string[] => list.entries.flatMap(({ names }) => names.map(({ text }) => text))

const innocent = [
  'Hanseatic Office Supply GmbH',
  'Maria Schneider',
  'Kontor am Hafen KG',
  'John Michael Thompson',
  'Blue Ridge Dental Associates LLC',
  'Giulia Ferrari',
  'Nordlicht Bäckerei',
  'Hiroshi Yamamoto',
  'Green Valley Trading Company',
  'Mohammed Ali Hassan',
]

/** The name with two neighbouring letters swapped. */
function misspelt(name: string): string {
  const at = Math.floor(name.length / 2)
  return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
}

/** Queries in turn: a listed name as it stands, one misspelt, one that is innocent. */
export function mixedQueries(listed: readonly string[], count: number, others: readonly string[] = innocent): string[] {
  const step = Math.max(1, Math.floor(listed.length / count))
  return Array.from({ length: count }, (_, turn) => {
    const name = listed[(turn * step) % listed.length]!
    return [name, misspelt(name), others[turn % others.length]!][turn % 3]!
  })
}
