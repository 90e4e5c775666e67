import { mostTokens } from '../names/index.js'
import type { MatchIndex } from './match-index.js'
import { type SimilarWords, similarityByLetters } from './similar-words.js'

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

/** Begins with the words of another query, if they are others: notes what was found for them. */
export function useRows(rows: Rows, words: readonly SimilarWords[]): void {
  if (rows.words === words) return
  rows.words = words
  rows.query++
  rows.used = 0
  for (let i = 0; i < words.length; i++) {
    const { ids, similarities } = words[i]!
    for (let at = 0; at < ids.length; at++) rows.values[openRow(rows, ids[at]!) + i] = similarities[at]!
  }
}

/** Where the row of a token begins. What is not known yet is −1. */
function openRow(rows: Rows, id: number): number {
  if (rows.madeFor[id] === rows.query) return rows.row[id]!
  const from = rows.used * mostTokens
  if (from === rows.values.length) {
    const more = new Float64Array(from * 2)
    more.set(rows.values)
    rows.values = more
  }
  rows.used++
  rows.values.fill(-1, from, from + rows.words.length)
  rows.madeFor[id] = rows.query
  rows.row[id] = from
  return from
}

/** Where the similarities of a token and the words of the query begin in `rows.values`. */
export function rowOf(index: MatchIndex, rows: Rows, id: number): number {
  const from = openRow(rows, id)
  for (let i = 0; i < rows.words.length; i++)
    if (rows.values[from + i]! < 0) rows.values[from + i] = similarityByLetters(index, rows.words[i]!, id)
  return from
}
