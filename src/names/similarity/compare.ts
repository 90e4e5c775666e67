import type { Name } from '../parse.js'
import type { Token } from '../tokens/token.js'
import { type Alignment, alignments, type Pair, type Similarities } from './align.js'
import { tokenSimilarity } from './token-similarity.js'
import { costs, initialWeight } from './weights.js'

/** How much a word tells, 0 to 1: near 0 for a word that many names share. */
export type WeightOf = (token: Token) => number

/** How alike two names are, and why. */
export interface Comparison {
  /** 0 (nothing in common) to 1 (the same name). */
  readonly score: number
  /** Words that stand for each other. */
  readonly pairs: readonly Pair[]
  /** Positions of words that only the query has. */
  readonly queryOnly: readonly number[]
  /** Positions of words that only the listed name has. */
  readonly listedOnly: readonly number[]
  /** Sum of the weights of the words that agree: how much the agreement tells. 0 and up; 1 is one rare word. */
  readonly agreement: number
  /** Weight of the words that differ on both sides. */
  readonly conflict: number
}

/** Weight of each word of a name, in order. */
export type Weights = Float64Array | Float32Array

const nothing: Comparison = { score: 0, pairs: [], queryOnly: [], listedOnly: [], agreement: 0, conflict: 0 }

function sum(positions: readonly number[], weights: Weights): number {
  let total = 0
  for (const at of positions) total += weights[at]!
  return total
}

/** Sum of the weights of words that are not part of a legal form. */
function proper(tokens: readonly Token[], positions: readonly number[], weights: Weights): number {
  let total = 0
  for (const at of positions) if (tokens[at]!.kind !== 'form') total += weights[at]!
  return total
}

/** Part of the score that a legal form of another family, or one on one side only, takes away. */
function formFactor(query: Name, listed: Name): number {
  if (query.legalForm === listed.legalForm) return 1
  return query.legalForm === undefined || listed.legalForm === undefined ? 1 - costs.formMissing : 1 - costs.formDiffers
}

function generic(tokens: readonly Token[], positions: readonly number[], weights: Weights): number {
  let total = 0
  for (const at of positions) if (tokens[at]!.kind === 'business' && tokens[at]!.ceiling <= 0.25) total += weights[at]!
  return total
}

/** How much of a pair's weight agrees, 0 to 1. */
function agreeing(similarity: number): number {
  if (similarity >= 1) return 1
  return Math.max(0, (similarity - costs.curveFrom) / (1 - costs.curveFrom)) ** costs.curvePower
}

function rate(
  query: Name,
  listed: Name,
  alignment: Alignment,
  queryWeights: Weights,
  listedWeights: Weights,
): Comparison {
  let agreement = 0
  let differing = 0
  let named = 0
  let initials = 0
  let telling = 0
  for (const pair of alignment.pairs) {
    const first = sum(pair.query, queryWeights)
    const second = sum(pair.listed, listedWeights)
    const mine = query.tokens[pair.query[0]!]!
    const theirs = listed.tokens[pair.listed[0]!]!
    if (mine.kind === 'initial' || theirs.kind === 'initial') {
      agreement += Math.min(initialWeight, first, second) * pair.similarity
      initials++
      continue
    }
    const weight = pair.query.length + pair.listed.length > 2 ? Math.max(first, second) : Math.min(first, second)
    const share = agreeing(pair.similarity)
    agreement += weight * share
    const names = mine.kind === 'name' && theirs.kind === 'name'
    if (names || pair.query.length + pair.listed.length > 2) telling += weight * share
    differing += (names ? Math.max(weight, costs.spellingFloor) : weight) * (1 - share)
    if (weight > 0.2 && share > 0.3) named++
  }
  if (agreement === 0) return nothing
  const queryProper = proper(query.tokens, alignment.queryOnly, queryWeights)
  const listedProper = proper(listed.tokens, alignment.listedOnly, listedWeights)
  const queryRest = listedProper > 0.05 ? sum(alignment.queryOnly, queryWeights) : queryProper
  const listedRest = queryProper > 0.05 ? sum(alignment.listedOnly, listedWeights) : listedProper
  const conflict = Math.min(queryRest, listedRest)
  const queryGeneric = Math.min(generic(query.tokens, alignment.queryOnly, queryWeights), queryRest - conflict)
  const listedGeneric = Math.min(generic(listed.tokens, alignment.listedOnly, listedWeights), listedRest - conflict)
  const lighter = telling > 0.3 ? 1 - costs.genericMissing : 0
  const person = (query.type === 'person' || listed.type === 'person') && (named >= 2 || (named > 0 && initials > 0))
  const cost =
    costs.spelling * differing +
    costs.conflict * conflict +
    (person ? costs.personQueryOnly : costs.queryOnly) * (queryRest - conflict - queryGeneric * lighter) +
    (person ? costs.personListedOnly : costs.listedOnly) * (listedRest - conflict - listedGeneric * lighter)
  return {
    score: (agreement / (agreement + cost)) ** costs.scorePower * formFactor(query, listed),
    pairs: alignment.pairs,
    queryOnly: alignment.queryOnly,
    listedOnly: alignment.listedOnly,
    agreement,
    conflict,
  }
}

/**
 * Compares two names of which the weight of each word is known.
 * @param similarity Similarity of query word `i` and listed word `j`, 0 to 1.
 */
export function compareWeighted(
  query: Name,
  listed: Name,
  queryWeights: Weights,
  listedWeights: Weights,
  similarity: Similarities,
): Comparison {
  let best = nothing
  for (const alignment of alignments(query.tokens, listed.tokens, queryWeights, similarity)) {
    const rated = rate(query, listed, alignment, queryWeights, listedWeights)
    if (rated.score > best.score) best = rated
  }
  return best
}

/**
 * Compares two names word by word: the weight of the words that agree against the weight of those that differ or are missing.
 * The order of the words does not matter. A name that is not screenable compares 0 with everything.
 * @param query Name of the deal.
 * @param listed Name of the list.
 * @param weightOf How much each word tells, 0 to 1. Default: all a word of its kind may weigh.
 */
export function compareNames(query: Name, listed: Name, weightOf: WeightOf = (token) => token.ceiling): Comparison {
  if (!query.screenable || !listed.screenable) return nothing
  const weigh = (name: Name) => Float64Array.from(name.tokens, weightOf)
  return compareWeighted(query, listed, weigh(query), weigh(listed), (i, j) =>
    tokenSimilarity(query.tokens[i]!, listed.tokens[j]!),
  )
}
