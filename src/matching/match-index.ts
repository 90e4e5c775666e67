import { type IdentifierFact, readIdentifier, standsForOne } from '../identifiers/index.js'
import type { ListEntry, Watchlist } from '../model/index.js'
import { listedPieces, type Token } from '../names/index.js'
import type { IndexedName } from './indexed-name.js'
import type { KeyTable } from './key-table.js'
import { buildKeys, buildPostings } from './postings.js'
import { tokenWeights } from './token-weights.js'

/** A listed party with the list it stands on. */
export interface IndexedEntry {
  readonly entry: ListEntry
  readonly watchlist: Watchlist
  /** Position of that list. */
  readonly list: number
  readonly identifiers: readonly IdentifierFact[]
}

/** Lists prepared for matching. Built once; matching leaves it as it is, except for scratch space. */
export interface MatchIndex {
  readonly watchlists: readonly Watchlist[]
  readonly entries: readonly IndexedEntry[]
  readonly names: readonly IndexedName[]
  readonly tokens: readonly Token[]
  /** Token ids by Latin text; several kinds of token can share a text. */
  readonly byText: ReadonlyMap<string, readonly number[]>
  /** How much each token tells, 0 to 1. */
  readonly weights: Float32Array
  /** Sum of the weights of each name. */
  readonly nameWeights: Float32Array
  /** Names that hold a token: `postings[starts[id] … starts[id + 1]]`. Words of legal forms are left out. */
  readonly starts: Int32Array
  readonly postings: Int32Array
  readonly keys: KeyTable
  /** Entries by identifier value. */
  readonly identifiers: ReadonlyMap<string, readonly { readonly entry: number; readonly fact: IdentifierFact }[]>
  readonly scratch: {
    readonly scores: Float32Array
    readonly touched: Int32Array
    readonly seen: Int32Array
    stamp: number
    /** Whether a call ended before it had cleared `scores`. */
    dirty: boolean
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
  for (const [list, watchlist] of watchlists.entries()) {
    for (const entry of watchlist.entries) {
      const at = entries.length
      const facts = (entry.identifiers ?? []).map((one) => readIdentifier(one))
      entries.push({ entry, watchlist, list, identifiers: facts })
      for (const fact of facts) {
        if (!standsForOne(fact)) continue
        for (const value of new Set([fact.value, fact.value.slice(0, fact.kind === 'bic' ? 8 : undefined)])) {
          const same = identifiers.get(value)
          if (same) same.push({ entry: at, fact })
          else identifiers.set(value, [{ entry: at, fact }])
        }
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
    watchlists,
    entries,
    names,
    tokens: tokens.list,
    byText,
    weights,
    nameWeights: Float32Array.from(names, ({ tokenIds }) => tokenIds.reduce((total, id) => total + weights[id]!, 0)),
    ...buildPostings(names, tokens.list),
    keys: buildKeys(tokens.list),
    identifiers,
    scratch: {
      scores: new Float32Array(names.length),
      touched: new Int32Array(names.length),
      seen: new Int32Array(tokens.list.length),
      stamp: 0,
      dirty: false,
    },
  }
}
