import { type IdentifierFact, readIdentifier, standsForOne } from '../identifiers/index.js'
import type { ListEntry, Watchlist } from '../model/index.js'
import { listedPieces, type Token } from '../names/index.js'
import type { IndexedName } from './indexed-name.js'
import type { KeyTable } from './key-table.js'
import { dayNumber, never } from './listed-on.js'
import { buildKeys, buildPostings } from './postings.js'
import { tokenWeights } from './token-weights.js'

/** A list without its entries. */
export type ListHead = Omit<Watchlist, 'entries'> & { readonly entryCount: number }

/** Values by number: an array, or one whose values are made when they are asked for. */
export interface Lazy<T> {
  readonly length: number
  at(index: number): T | undefined
}

/** A listed party with the list it stands on. */
export interface IndexedEntry {
  readonly entry: ListEntry
  readonly watchlist: ListHead
  /** Position of that list. */
  readonly list: number
  readonly identifiers: readonly IdentifierFact[]
}

/** Lists prepared for matching. Built once; matching leaves it as it is, except for scratch space. */
export interface MatchIndex {
  readonly watchlists: readonly ListHead[]
  readonly entries: Lazy<IndexedEntry>
  readonly names: Lazy<IndexedName>
  readonly tokens: Lazy<Token>
  /** Position of the list of each entry. */
  readonly entryLists: Int32Array
  /** First day on which each entry is listed and first on which it no longer is, as `YYYYMMDD`. */
  readonly listedFrom: Int32Array
  readonly listedUntil: Int32Array
  /** Entry of each name. */
  readonly nameEntries: Int32Array
  /** Token ids by Latin text; several kinds of token can share a text. */
  readonly byText: { get(text: string): readonly number[] | undefined; has(text: string): boolean }
  /** How much each token tells, 0 to 1. */
  readonly weights: Float32Array
  /** Sum of the weights of each name. */
  readonly nameWeights: Float32Array
  /** Names that hold a token: `postings[starts[id] … starts[id + 1]]`. Words of legal forms are left out. */
  readonly starts: Int32Array
  readonly postings: Int32Array
  readonly keys: KeyTable
  /** Entries by identifier value. */
  readonly identifiers: {
    get(value: string): readonly { readonly entry: number; readonly fact: IdentifierFact }[] | undefined
  }
  readonly identifierValues: typeof identifierValues
  readonly scratch: {
    readonly scores: Float32Array
    readonly touched: Int32Array
    readonly seen: Int32Array
    stamp: number
    /** Whether a call ended before it had cleared `scores`. */
    dirty: boolean
  }
}

/** The values under which the numbers of an entry are looked up, each with the position of the number. */
export function identifierValues(facts: readonly IdentifierFact[]): [value: string, which: number][] {
  return facts.flatMap((fact, which) => {
    if (!standsForOne(fact)) return []
    const values = new Set([fact.value, fact.value.slice(0, fact.kind === 'bic' ? 8 : undefined)])
    return [...values].map((value): [string, number] => [value, which])
  })
}

/** Room that a search works in. */
export function newScratch(names: number, tokens: number): MatchIndex['scratch'] {
  return {
    scores: new Float32Array(names),
    touched: new Int32Array(names),
    seen: new Int32Array(tokens),
    stamp: 0,
    dirty: false,
  }
}

/** Gives each token of different key a number, in the order in which they first come. */
function numbering() {
  const ids = new Map<string, number>()
  const list: Token[] = []
  const id = (token: Token) => {
    const known = ids.get(token.key)
    if (known !== undefined) return known
    ids.set(token.key, list.length)
    return list.push(token) - 1
  }
  return { list, id }
}

/**
 * Prepares lists for matching. Takes about a second for 17,000 entries.
 * @param watchlists Lists in the order in which equal matches are given.
 */
export function buildMatchIndex(watchlists: readonly Watchlist[]): MatchIndex {
  const tokens = numbering()
  const entries: IndexedEntry[] = []
  const names: IndexedName[] = []
  const identifiers = new Map<string, { entry: number; fact: IdentifierFact }[]>()
  const heads = watchlists.map(({ entries: own, ...head }): ListHead => ({ ...head, entryCount: own.length }))
  for (const [list, watchlist] of watchlists.entries()) {
    for (const entry of watchlist.entries) {
      const at = entries.length
      const facts = (entry.identifiers ?? []).map((one) => readIdentifier(one))
      entries.push({ entry, watchlist: heads[list]!, list, identifiers: facts })
      for (const [value, which] of identifierValues(facts)) {
        const found = { entry: at, fact: facts[which]! }
        const same = identifiers.get(value)
        if (same) same.push(found)
        else identifiers.set(value, [found])
      }
      for (const listed of entry.names) {
        for (const name of listedPieces(listed.text, entry.type)) {
          if (!name.screenable) continue
          names.push({
            entry: at,
            listed,
            name,
            tokenIds: Int32Array.from(name.tokens, (token) => tokens.id(token)),
            weights: new Float32Array(name.tokens.length),
          })
        }
      }
    }
  }
  const weights = tokenWeights(names, tokens.list, entries.length)
  for (const name of names) for (const [at, id] of name.tokenIds.entries()) name.weights[at] = weights[id]!
  const byText = new Map<string, number[]>()
  tokens.list.forEach((token, id) => {
    if (token.kind === 'form') return
    const same = byText.get(token.text)
    if (same) same.push(id)
    else byText.set(token.text, [id])
  })
  return {
    watchlists: heads,
    entries,
    names,
    tokens: tokens.list,
    entryLists: Int32Array.from(entries, ({ list }) => list),
    listedFrom: Int32Array.from(entries, ({ entry }) => dayNumber(entry.listedOn, 0)),
    listedUntil: Int32Array.from(entries, ({ entry }) => dayNumber(entry.delistedOn, never)),
    nameEntries: Int32Array.from(names, ({ entry }) => entry),
    byText,
    weights,
    nameWeights: Float32Array.from(names, ({ tokenIds }) => tokenIds.reduce((total, id) => total + weights[id]!, 0)),
    ...buildPostings(names, tokens.list),
    keys: buildKeys(tokens.list),
    identifiers,
    identifierValues,
    scratch: newScratch(names.length, tokens.list.length),
  }
}
