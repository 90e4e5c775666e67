import type { Token } from '../tokens/token.js'
import type { Alignment, Side } from './align.js'
import { costs, initialWeight } from './weights.js'

/** A side with what is known of the name as a whole. */
export interface NameSide extends Side {
  readonly type: string | undefined
  /** Family of its legal form. */
  readonly legalForm: string | undefined
}

/** What two names laid side by side come to. */
export interface Rating {
  /** 0 (nothing in common) to 1 (the same name). */
  score: number
  /** Sum of the weights of the words that agree: how much the agreement tells. 0 and up; 1 is one rare word. */
  agreement: number
  /** Weight of the words that differ on both sides. */
  conflict: number
  /** Pairs in which a single letter stands for a name. */
  initials: number
  /** Whether every word of the listed name, but for its legal form, is in the query to the letter. */
  whole: boolean
}

/** Room for the weights of the words of each pair, used again and again. */
const queryWeights = new Float64Array(40)
const listedWeights = new Float64Array(40)

/** Weights of the words of one side that are left over. */
interface Left {
  all: number
  /** Without words of legal forms. */
  proper: number
  /** Words that mean next to nothing, such as `trading`. */
  generic: number
}

const queryLeft: Left = { all: 0, proper: 0, generic: 0 }
const listedLeft: Left = { all: 0, proper: 0, generic: 0 }

function gather(left: Left, side: Side, paired: Int8Array, pairs: number, into: Float64Array): Left {
  left.all = 0
  left.proper = 0
  left.generic = 0
  into.fill(0, 0, pairs)
  for (let at = 0; at < side.count; at++) {
    const weight = side.weights[at]!
    const pair = paired[at]!
    if (pair >= 0) {
      into[pair]! += weight
      continue
    }
    const token: Token = side.tokens[at]!
    // Forms of address come and go.
    if (token.kind === 'title') continue
    left.all += weight
    if (token.kind !== 'form') left.proper += weight
    if (token.kind === 'business' && token.ceiling <= 0.25) left.generic += weight
  }
  return left
}

/** How much of a pair's weight agrees, 0 to 1. */
export function agreeing(similarity: number): number {
  if (similarity >= 1) return 1
  return Math.max(0, (similarity - costs.curveFrom) / (1 - costs.curveFrom)) ** costs.curvePower
}

/** Part of the score that a legal form of another family, or one on one side only, leaves. */
function formFactor(query: NameSide, listed: NameSide): number {
  if (query.legalForm === listed.legalForm) return 1
  return query.legalForm === undefined || listed.legalForm === undefined ? 1 - costs.formMissing : 1 - costs.formDiffers
}

/** Rates an alignment: the weight of the words that agree against the weight of those that differ or are missing. */
export function rate(into: Rating, query: NameSide, listed: NameSide, alignment: Alignment): void {
  const mineLeft = gather(queryLeft, query, alignment.query, alignment.pairs, queryWeights)
  const theirsLeft = gather(listedLeft, listed, alignment.listed, alignment.pairs, listedWeights)
  let agreement = 0
  let differing = 0
  let named = 0
  let initials = 0
  let telling = 0
  let whole = theirsLeft.proper === 0
  for (let pair = 0; pair < alignment.pairs; pair++) {
    const first = queryWeights[pair]!
    const second = listedWeights[pair]!
    const mine = query.tokens[alignment.queryFirst[pair]!]!.kind
    const theirs = listed.tokens[alignment.listedFirst[pair]!]!.kind
    const similarity = alignment.similarity[pair]!
    if (similarity < 1) whole = false
    if (mine === 'initial' || theirs === 'initial') {
      agreement += Math.min(initialWeight, first, second) * similarity
      initials++
      continue
    }
    const joined = alignment.words[pair]! > 2
    const weight = joined ? Math.max(first, second) : Math.min(first, second)
    const share = agreeing(similarity)
    const names = mine === 'name' && theirs === 'name'
    agreement += weight * share
    if (names || joined) telling += weight * share
    differing += (names ? Math.max(weight, costs.spellingFloor) : weight) * (1 - share)
    if (weight > 0.2 && share > 0.3) named++
  }
  into.agreement = agreement
  into.conflict = 0
  into.score = 0
  into.initials = initials
  into.whole = whole
  if (agreement === 0) return
  const queryRest = theirsLeft.proper > 0.05 ? mineLeft.all : mineLeft.proper
  const listedRest = mineLeft.proper > 0.05 ? theirsLeft.all : theirsLeft.proper
  const conflict = Math.min(queryRest, listedRest)
  const queryGeneric = Math.min(mineLeft.generic, queryRest - conflict)
  const listedGeneric = Math.min(theirsLeft.generic, listedRest - conflict)
  const lighter = telling > 0.3 ? 1 - costs.genericMissing : 0
  const person = (query.type === 'person' || listed.type === 'person') && (named >= 2 || (named > 0 && initials > 0))
  const cost =
    costs.spelling * differing +
    costs.conflict * conflict +
    (person ? costs.personQueryOnly : costs.queryOnly) * (queryRest - conflict - queryGeneric * lighter) +
    (person ? costs.personListedOnly : costs.listedOnly) * (listedRest - conflict - listedGeneric * lighter)
  into.conflict = conflict
  into.score = (agreement / (agreement + cost)) ** costs.scorePower * formFactor(query, listed)
}
