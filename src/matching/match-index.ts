import { type IdentifierFact, readIdentifier } from '../identifiers/index.js'
import type { ListEntry, Watchlist } from '../model/index.js'
import { type Comparing, type Name, newComparing, type Token } from '../names/index.js'
import { type IndexArrays, typeOfName } from './index-arrays.js'
import type { IndexedName } from './indexed-name.js'
import type { KeyTable } from './key-table.js'
import { newRows, type Rows } from './rows.js'
import type { SimilarWords } from './similar-words.js'

/** A list without its entries. */
export type ListHead = Omit<Watchlist, 'entries'> & { readonly entryCount: number }

/** A listed party with the list it stands on. */
export interface IndexedEntry {
  readonly entry: ListEntry
  readonly watchlist: ListHead
  /** Position of that list. */
  readonly list: number
  readonly identifiers: readonly IdentifierFact[]
}

/** Lists prepared for matching. Matching leaves it as it is, except for scratch space and what it remembers of words. */
export interface MatchIndex {
  readonly arrays: IndexArrays
  readonly watchlists: readonly ListHead[]
  readonly keys: KeyTable
  /** Entries by buildings of their addresses and by names that they are linked with. */
  readonly marks: KeyTable
  readonly entry: (at: number) => IndexedEntry
  readonly token: (id: number) => Token
  readonly name: (at: number) => IndexedName
  /** Entries by identifier value. */
  readonly identifiers: (value: string) => readonly { readonly entry: number; readonly fact: IdentifierFact }[]
  readonly scratch: Scratch
}

/** Room that a search works in. */
interface Scratch {
  readonly scores: Float32Array
  readonly touched: Int32Array
  /** What the names that are kept of those promise. */
  readonly values: Float32Array
  /** Stamp of the last search for similar words that came across a token. */
  readonly seen: Int32Array
  stamp: number
  /** Whether a call ended before it had cleared `scores`. */
  dirty: boolean
  readonly comparing: Comparing
  /** Similarities of the words of the query at hand and tokens of the index. */
  readonly rows: Rows
  /** Similar words of words that were looked for, the same for the same word. */
  readonly similar: Map<string, SimilarWords>
}

function readName(arrays: IndexArrays, at: number): IndexedName {
  const entry = arrays.nameEntries[at]!
  const listed = arrays.entries.at(entry)!.names[arrays.nameListed[at]!]!
  const tokenIds = arrays.nameTokens.subarray(arrays.nameStarts[at], arrays.nameStarts[at + 1])
  const name: Name = {
    text: arrays.texts[arrays.nameTexts[at]! - 1] ?? listed.text,
    type: typeOfName[arrays.nameTypes[at]!],
    tokens: Array.from(tokenIds, (id) => arrays.tokens.at(id)!),
    legalForm: arrays.forms[arrays.nameForms[at]! - 1],
    screenable: true,
    whyNot: undefined,
    cut: arrays.nameCut[at] === 1,
  }
  return { entry, listed, name, tokenIds, weights: Float32Array.from(tokenIds, (id) => arrays.weights[id]!) }
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** An index around its arrays. Nothing is read before a search asks for it. */
export function openIndex(arrays: IndexArrays): MatchIndex {
  const entries: (IndexedEntry | undefined)[] = new Array(arrays.entries.length)
  const readEntry = (at: number): IndexedEntry => {
    const listed = arrays.entries.at(at)!
    const list = arrays.entryLists[at]!
    const identifiers = (listed.identifiers ?? []).map((one) => readIdentifier(one))
    return { entry: listed, watchlist: arrays.watchlists[list]!, list, identifiers }
  }
  const entry = (at: number): IndexedEntry => {
    entries[at] ??= readEntry(at)
    return entries[at]
  }
  const places = once(() => {
    const map = new Map<string, number[]>()
    for (let at = 0; at < arrays.numbers.length; at++) {
      const value = arrays.numbers.at(at)!
      const same = map.get(value)
      if (same) same.push(at)
      else map.set(value, [at])
    }
    return map
  })
  // A plain array is quicker than what makes its values when asked.
  const tokens: (Token | undefined)[] = Array.isArray(arrays.tokens) ? arrays.tokens : new Array(arrays.tokens.length)
  const token = (id: number): Token => {
    const known = tokens[id]
    if (known !== undefined) return known
    tokens[id] = arrays.tokens.at(id)!
    return tokens[id]
  }
  return {
    arrays,
    token,
    watchlists: arrays.watchlists,
    keys: {
      mask: arrays.keyStarts.length - 2,
      starts: arrays.keyStarts,
      keys: arrays.keyKeys,
      values: arrays.keyValues,
    },
    marks: {
      mask: arrays.markStarts.length - 2,
      starts: arrays.markStarts,
      keys: arrays.markKeys,
      values: arrays.markValues,
    },
    entry,
    name: (at) => readName(arrays, at),
    identifiers: (value) =>
      (places().get(value) ?? []).map((at) => {
        const of = arrays.numberPlaces[at * 2]!
        return { entry: of, fact: entry(of).identifiers[arrays.numberPlaces[at * 2 + 1]!]! }
      }),
    scratch: {
      scores: new Float32Array(arrays.nameEntries.length),
      touched: new Int32Array(arrays.nameEntries.length),
      values: new Float32Array(arrays.nameEntries.length),
      seen: new Int32Array(arrays.tokens.length),
      stamp: 0,
      dirty: false,
      comparing: newComparing(),
      rows: newRows(arrays.tokens.length),
      similar: new Map(),
    },
  }
}
