import type { Name } from '../parse.js'
import type { Token } from '../tokens/token.js'
import { type Alignment, clearAlignment, mostTokens, newAlignment, pairWords, type Similarities } from './align.js'
import { alignJoined } from './join.js'
import { type NameSide, type Rating, rate } from './rate.js'
import { tokenSimilarity } from './token-similarity.js'

/** How much a word tells, 0 to 1: near 0 for a word that many names share. */
export type WeightOf = (token: Token) => number

/** Words of the query and of the listed name that stand for each other. */
export interface Pair {
  /** Positions in the query, in order; more than one when words were joined or split. */
  readonly query: readonly number[]
  /** Positions in the listed name, in order. */
  readonly listed: readonly number[]
  /** 0.6 to 1. */
  readonly similarity: number
}

/** How alike two names are, and why. */
export interface Comparison extends Readonly<Rating> {
  /** Words that stand for each other. */
  readonly pairs: readonly Pair[]
  /** Positions of words that only the query has. */
  readonly queryOnly: readonly number[]
  /** Positions of words that only the listed name has. */
  readonly listedOnly: readonly number[]
}

/** Room in which names are compared. What it holds of one comparison is gone with the next. */
export interface Comparing {
  readonly similarities: Similarities
  readonly single: Alignment
  readonly joined: Alignment
  readonly singleRating: Rating
  readonly joinedRating: Rating
  /** Whether the joined alignment was the better one. */
  isJoined: boolean
}

/** Room in which names are compared. */
export function newComparing(): Comparing {
  const rating = (): Rating => ({ score: 0, agreement: 0, conflict: 0, initials: 0, whole: false })
  return {
    similarities: new Float64Array(mostTokens * mostTokens),
    single: newAlignment(),
    joined: newAlignment(),
    singleRating: rating(),
    joinedRating: rating(),
    isJoined: false,
  }
}

/** Rates two names of which the similarities of the words are in the room already. What it returns holds until the next comparison. @param joins Whether words written together or apart are looked for. */
export function rateSides(room: Comparing, query: NameSide, listed: NameSide, joins: boolean): Readonly<Rating> {
  const { single, joined, similarities, singleRating, joinedRating } = room
  clearAlignment(single, query, listed)
  pairWords(single, query, listed, similarities)
  rate(singleRating, query, listed, single)
  room.isJoined = false
  if (joins && alignJoined(joined, single, query, listed, similarities)) {
    rate(joinedRating, query, listed, joined)
    room.isJoined = joinedRating.score > singleRating.score
  }
  return room.isJoined ? joinedRating : singleRating
}

const positions = (paired: Int8Array, count: number, pair: number) => {
  const out: number[] = []
  for (let at = 0; at < count; at++) if (paired[at] === pair) out.push(at)
  return out
}

/** The comparison that was rated last in a room, taken out of it. */
export function lastComparison(room: Comparing, query: NameSide, listed: NameSide): Comparison {
  const alignment = room.isJoined ? room.joined : room.single
  const rating = room.isJoined ? room.joinedRating : room.singleRating
  if (rating.score === 0) return { ...rating, pairs: [], queryOnly: [], listedOnly: [] }
  return {
    ...rating,
    pairs: Array.from({ length: alignment.pairs }, (_, pair) => ({
      query: positions(alignment.query, query.count, pair),
      listed: positions(alignment.listed, listed.count, pair),
      similarity: alignment.similarity[pair]!,
    })),
    queryOnly: positions(alignment.query, query.count, -1),
    listedOnly: positions(alignment.listed, listed.count, -1),
  }
}

const own = newComparing()

/**
 * Compares two names word by word: the weight of the words that agree against the weight of those that differ or are missing.
 * The order of the words does not matter. A name that is not screenable compares 0 with everything.
 * @param query Name of the deal.
 * @param listed Name of the list.
 * @param weightOf How much each word tells, 0 to 1. Default: all a word of its kind may weigh.
 */
export function compareNames(query: Name, listed: Name, weightOf: WeightOf = (token) => token.ceiling): Comparison {
  const side = (name: Name): NameSide => ({
    ...name,
    count: name.screenable ? name.tokens.length : 0,
    weights: Float64Array.from(name.tokens, weightOf),
  })
  const [first, second] = [side(query), side(listed)]
  for (let i = 0; i < first.count; i++)
    for (let j = 0; j < second.count; j++)
      own.similarities[i * mostTokens + j] = tokenSimilarity(query.tokens[i]!, listed.tokens[j]!)
  rateSides(own, first, second, true)
  return lastComparison(own, first, second)
}
