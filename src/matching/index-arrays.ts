import type { ListEntry, PartyType } from '../model/index.js'
import type { Token } from '../names/index.js'
import type { ListHead } from './match-index.js'

/** Types of names, by the number that stands for each; the first is none. */
export const typeOfName: readonly (PartyType | undefined)[] = [
  undefined,
  'person',
  'organization',
  'vessel',
  'aircraft',
]

/** Values by number: an array, or one whose values are made when they are asked for. */
export interface Lazy<T> {
  readonly length: number
  at(index: number): T | undefined
}

/** What an index is made of: numbers in typed arrays, which a file can hold as they are, and what they refer to. */
export interface IndexArrays {
  readonly watchlists: readonly ListHead[]
  readonly entries: Lazy<ListEntry>
  readonly tokens: Lazy<Token>
  /** Families of legal forms, and names that are only a part of what is listed; 0 is none, so the first stands at 1. */
  readonly forms: readonly string[]
  readonly texts: readonly string[]
  /** List of each entry, and as `YYYYMMDD` the first day on which it is listed and the first on which it no longer is. */
  readonly entryLists: Int32Array
  readonly listedFrom: Int32Array
  readonly listedUntil: Int32Array
  /** Of each name: its entry, which of the entry's names it is, that one's kind, its type, legal form and own text, and whether it was cut. */
  readonly nameEntries: Int32Array
  readonly nameListed: Int32Array
  readonly nameKinds: Uint8Array
  readonly nameTypes: Uint8Array
  readonly nameForms: Uint32Array
  readonly nameTexts: Uint32Array
  readonly nameCut: Uint8Array
  /** Tokens of each name: `nameTokens[nameStarts[at] … nameStarts[at + 1]]`. */
  readonly nameStarts: Int32Array
  readonly nameTokens: Int32Array
  /** Sum of the weights of each name. */
  readonly nameWeights: Float32Array
  /** How much each token tells, 0 to 1. */
  readonly weights: Float32Array
  /** Names that hold a token: `postings[starts[id] … starts[id + 1]]`. Words of legal forms are left out. */
  readonly starts: Int32Array
  readonly postings: Int32Array
  /** Key table of the tokens (see `key-table.ts`). */
  readonly keyStarts: Int32Array
  readonly keyKeys: Uint32Array
  readonly keyValues: Int32Array
  /** Numbers of entries, and for each its entry and which of the entry's identifiers it is, in turn. */
  readonly numbers: Lazy<string>
  readonly numberPlaces: Uint32Array
  /** Key table of entries by the marks of `marks.ts`. */
  readonly markStarts: Int32Array
  readonly markKeys: Uint32Array
  readonly markValues: Int32Array
}
