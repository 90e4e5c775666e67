import { mostTokens } from '../names/index.js'
import type { MatchIndex } from './match-index.js'
import { type SimilarWords, similarityTo } from './similar-words.js'

/** Similarities of the words of a query and tokens of an index, a row for each token, made when it is first asked for. */
export interface Rows {
  /** Row of each token, and the query that it was made for. */
  readonly row: Int32Array
  readonly madeFor: Int32Array
  values: Float64Array
  used: number
  query: number
  words: readonly SimilarWords[]
}

/** Room for rows. */
export function newRows(tokens: number): Rows {
  return {
    row: new Int32Array(tokens),
    madeFor: new Int32Array(tokens),
    values: new Float64Array(256 * mostTokens),
    used: 0,
    query: 0,
    words: [],
  }
}

/** Begins with the words of another query, if they are others. */
export function useRows(rows: Rows, words: readonly SimilarWords[]): void {
  if (rows.words === words) return
  rows.words = words
  rows.query++
  rows.used = 0
}

/** Where the similarities of a token and the words of the query begin in `rows.values`. */
export function rowOf(index: MatchIndex, rows: Rows, id: number): number {
  if (rows.madeFor[id] === rows.query) return rows.row[id]!
  const from = rows.used * mostTokens
  if (from === rows.values.length) {
    const more = new Float64Array(from * 2)
    more.set(rows.values)
    rows.values = more
  }
  rows.used++
  for (let i = 0; i < rows.words.length; i++) rows.values[from + i] = similarityTo(index, rows.words[i]!, id)
  rows.madeFor[id] = rows.query
  rows.row[id] = from
  return from
}
