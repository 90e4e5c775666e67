import Fuse, { type IFuseOptions } from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Watchlist } from '../../src/index.js'
import { createScreener } from '../built.js'
import { jaroWinkler } from './jaro-winkler.js'
import { plainKey, plainText } from './plain-key.js'
import type { Row } from './rows.js'

/** An entry that a tool found, with the tool's own score, 0 to 1. */
export interface Hit {
  readonly id: string
  readonly score: number
  readonly name?: string
}

/** A way to look a name up in the list. */
export interface Tool {
  readonly name: string
  /** 1 asks every row, 9 every ninth: full scans take too long for all. */
  readonly every: number
  readonly ask: (query: Row['query']) => readonly Hit[]
}

/** Day for which entries and rules count. */
export const asOf = '2026-01-01'

interface Listed {
  readonly id: string
  readonly name: string
}

const listedNames = (list: Watchlist): Listed[] =>
  list.entries.flatMap((entry) => entry.names.map(({ text }) => ({ id: entry.id, name: text })))

/** Normalised words in sorted order, looked up in a map. */
export function exactSearch(names: readonly Listed[]): Tool {
  const found = new Map<string, Set<string>>()
  for (const { id, name } of names) {
    const key = plainKey(name)
    found.set(key, (found.get(key) ?? new Set()).add(id))
  }
  return {
    name: 'exact search (case, accents, word order ignored)',
    every: 1,
    ask: ({ name }) => [...(found.get(plainKey(name)) ?? [])].map((id) => ({ id, score: 1 })),
  }
}

function fuseSearch(names: readonly Listed[], title: string, options: IFuseOptions<string>): Tool {
  const texts = names.map(({ name }) => plainText(name))
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, threshold: 0.4, ...options })
  return {
    name: title,
    every: 9,
    ask: ({ name }) =>
      fuse
        .search(plainText(name), { limit: 50 })
        .map(({ refIndex, score }) => ({ id: names[refIndex]!.id, score: 1 - (score ?? 1) })),
  }
}

function miniSearch(names: readonly Listed[]): Tool {
  const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.25 } })
  index.addAll(names.map(({ name }, id) => ({ id, name: plainText(name) })))
  return {
    name: 'MiniSearch (fuzzy 0.25), re-ranked by Jaro–Winkler',
    every: 1,
    ask: ({ name }) => {
      const [text, key] = [plainText(name), plainKey(name)]
      return index
        .search(text)
        .slice(0, 50)
        .map(({ id }) => {
          const listed = names[id as number]!
          const score = Math.max(jaroWinkler(text, plainText(listed.name)), jaroWinkler(key, plainKey(listed.name)))
          return { id: listed.id, score }
        })
    },
  }
}

/** This package through its public API. */
export function tradescreen(list: Watchlist): Tool {
  const screener = createScreener({ watchlists: [list], asOf })
  return {
    name: 'tradescreen `matchParty`',
    every: 1,
    ask: ({ name, type, dateOfBirth, country }) =>
      screener
        .matchParty({ name, type, dateOfBirth, country }, { limit: 5, threshold: 0.3 })
        .map((match) => ({ id: match.entryId, score: match.score, name: match.matchedName })),
  }
}

/** The tools that the package is measured beside. */
export function otherTools(list: Watchlist): Tool[] {
  const names = listedNames(list)
  return [
    exactSearch(names),
    fuseSearch(names, 'fuse.js, full scan (`ignoreLocation`, threshold 0.4)', {}),
    fuseSearch(names, 'fuse.js, `useTokenSearch`', { useTokenSearch: true }),
    miniSearch(names),
  ]
}
