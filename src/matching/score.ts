import type { Reason } from '../model/index.js'
import type { Pair } from '../names/index.js'
import { type Hit, weak } from './best-names.js'
import type { Evidence } from './evidence/evidence.js'
import { nameEvidence } from './name-evidence.js'
import { nameOdds } from './name-weights.js'
import { type Grade, scoreOf } from './odds.js'
import { byInitials } from './surname-initials.js'

/** Likeness of names from which addresses, countries and dates raise a score: they never make a match of a name that is not alike. */
export const raisedFrom = 0.6
/** Weight of agreeing words below which a name is one that many share: two common words of a person weigh more than one of a company. */
const tellingAgreement = { person: 1.25, other: 1.05 } as const

/** Whether the words that agree are few, short or common. A single long rare word is not. */
function commonName({ query, comparison }: Hit): boolean {
  const telling = comparison.pairs.flatMap((pair) => pair.query).map((at) => query.name.tokens[at]!)
  return (
    !telling.some((token) => token.kind === 'name' && token.text.length >= 6 && token.ceiling === 1) ||
    comparison.agreement < 0.55
  )
}

function capReason(hit: Hit): Omit<Reason, 'effect'> | undefined {
  if (weak(hit.indexed)) {
    return {
      code: 'alias',
      text: 'The list calls this alias weak, and no birth date, address or number backs it, so the score is held down.',
    }
  }
  if (hit.query.as === 'lone-word') {
    return {
      code: 'name',
      text: 'Only a single word in brackets agrees, and no birth date, address or number backs it, so the score is held down.',
    }
  }
  const telling = hit.indexed.name.type === 'person' ? tellingAgreement.person : tellingAgreement.other
  if (hit.comparison.agreement < telling && commonName(hit)) {
    return {
      code: 'name',
      text: 'Very many share this short or common name, and no birth date, address or number backs it, so the score is held down.',
    }
  }
  return undefined
}

/** Letters up to which a name is an acronym rather than words: one letter makes another name of it. */
const shortName = { weak: 4, other: 3 } as const

/** Why a listed acronym that is not the same does not count, if it is one. */
function otherAcronym({ indexed, comparison }: Hit): Omit<Reason, 'effect'> | undefined {
  const words = indexed.name.tokens.filter((token) => token.kind !== 'form')
  if (
    words.length !== 1 ||
    words[0]!.text.length > shortName[weak(indexed) ? 'weak' : 'other'] ||
    words[0]!.unvocalised
  )
    return undefined
  const isForm = (pair: Pair) => indexed.name.tokens[pair.listed[0]!]!.kind === 'form'
  if (comparison.pairs.every((pair) => pair.similarity === 1 || isForm(pair))) return undefined
  return { code: 'name', text: 'A listed name of so few letters counts only when it is the same.' }
}

/** Words more than which a name may not hold beside the listed one, to be worth a look for it. */
const mostAround = 8
/** Words from which on a listed name that stands whole inside a longer one is worth a look; two words of it may be anybody’s. */
const wholeWords = 3
/** Letters of its longest word that is no business word. */
const tellingLetters = 6

/** Whether the name of an organization stands whole, word by word, inside a longer name: a town, a branch or another firm beside it. */
function containsWhole({ query, indexed, comparison }: Hit): boolean {
  const { pairs, queryOnly, listedOnly } = comparison
  const { tokens, type } = indexed.name
  if (type === 'person' || query.name.type === 'person' || query.as !== 'name' || weak(indexed)) return false
  const words = tokens.filter((token) => token.kind === 'name' || token.kind === 'business')
  const telling = words.some((word) => word.kind === 'name' && word.ceiling === 1 && word.text.length >= tellingLetters)
  if (!telling || words.length < wholeWords || queryOnly.length === 0 || queryOnly.length > mostAround) return false
  if (listedOnly.some((at) => tokens[at]!.kind !== 'form') || pairs.some((pair) => pair.similarity < 1)) return false
  const at = pairs.flatMap((pair) => pair.query).sort((a, b) => a - b)
  const order = [...pairs].sort((a, b) => a.query[0]! - b.query[0]!).map((pair) => pair.listed[0]!)
  return at.at(-1)! - at[0]! === at.length - 1 && order.every((one, nth) => nth === 0 || one > order[nth - 1]!)
}

/** Likeness from which a whole name is taken for the same. */
const wholeName = 0.985

/**
 * Whether the whole name is the same and the country backs it: enough for the name of an organization of several words, which are each
 * common (`Iran Electronics Industries`), and for the registration of an aircraft, which is a number.
 */
function wholeAndPlaced({ indexed, query, comparison }: Hit, evidence: readonly Evidence[]): boolean {
  if (weak(indexed) || query.piece || comparison.score < wholeName) return false
  if (indexed.name.type === 'aircraft') return true
  const words = indexed.name.tokens.filter((token) => token.kind !== 'form')
  return (
    indexed.name.type === 'organization' &&
    words.length > 1 &&
    evidence.some(({ reason, odds }) => reason.code === 'country' && odds > 0)
  )
}

/** Log-odds from which those of a name that tells little are held down, for a person and for others, and what counts of the rest. */
const heldFrom = { person: 1, other: 1.4 } as const
const heldShare = 0.1
/** Log-odds of surnames with initials that are worth a look, and most of those that are not. */
const initialsOdds = 0.1
const untellingOdds = -1
/** Likeness from which a surname with initials is worth a look. */
const sameSurname = 0.8
/** Most log-odds that are left when a birth date or number contradicts: worth a look, never more. */
const contradictedOdds = 2
/** Log-odds of a number that is the same but does not decide, and what it adds to a name that is alike. */
const numberOdds = 0.4
const numberAdds = 0.8

/** Holds log-odds down in the same order: they stay well within `review`. */
const held = (odds: number, from: number) => (odds <= from ? odds : from + heldShare * (odds - from))

const round = (value: number) => Math.round(value * 10_000) / 10_000 || 0

/** What a match comes to. */
export interface Worked {
  /** 0 to 1: the probability that both are the same party, as far as labelled names tell. */
  readonly score: number
  /** Score of the names alone. */
  readonly nameScore: number
  /** The other reasons, in the order in which they were worked in; their effects lead from `nameScore` to `score`. */
  readonly reasons: Reason[]
}

/**
 * Works the other evidence into the odds of a name: what backs the match, what holds down a name that tells little, what speaks against it,
 * and a number that is the same. Each effect is what the piece of evidence really did to the score, so that the effects add up to it.
 * @param hit The best name; `undefined` when no name is alike.
 * @param number The reason for a number that is the same but does not decide.
 */
export function workIn(hit: Hit | undefined, evidence: readonly Evidence[], number: Reason | undefined): Worked {
  const alike = hit !== undefined && hit.comparison.score >= raisedFrom
  let odds = hit === undefined ? Number.NEGATIVE_INFINITY : nameOdds(nameEvidence(hit))
  let grade: Grade = 'name'
  let told = scoreOf(odds, grade)
  const nameScore = told
  const reasons: Reason[] = []
  const step = (next: number, { code, text, ...more }: Omit<Reason, 'effect'>) => {
    odds = next
    const score = scoreOf(odds, grade)
    const { effect: _, ...rest } = more as Partial<Reason>
    reasons.push({ code, effect: round(score - told), text, ...rest })
    told = score
  }
  for (const { reason, odds: more, supports } of evidence) {
    if (more < 0) continue
    if (alike && supports) grade = 'supported'
    else if (alike && grade === 'name' && (reason.code === 'country' || reason.code === 'nationality'))
      grade = 'country'
    step(alike ? odds + more : odds, reason)
  }
  const supported = number !== undefined || evidence.some(({ supports }) => supports)
  const initials = hit && byInitials(hit)
  if (initials) {
    const worth = initials.worthLook && hit.comparison.score >= sameSurname
    step(worth ? held(Math.max(odds, 0), initialsOdds) : Math.min(odds, untellingOdds), {
      code: 'name',
      text: initials.text,
    })
  }
  if (hit && odds < 0 && containsWhole(hit))
    step(0, { code: 'name', text: 'The listed name stands whole inside the longer one, so it is worth a look.' })
  const other = hit && otherAcronym(hit)
  if (other) step(Math.min(odds, untellingOdds), other)
  const settled = supported || (hit !== undefined && wholeAndPlaced(hit, evidence))
  const cap = hit && !initials && !settled ? capReason(hit) : undefined
  if (cap) {
    const from = hit?.indexed.name.type === 'person' ? heldFrom.person : heldFrom.other
    step(held(odds, from), { ...cap, details: { supported: false } })
  }
  for (const { reason, odds: less, contradicts } of evidence)
    if (less < 0) step(contradicts ? Math.min(odds + less, contradictedOdds) : odds + less, reason)
  if (number) step(Math.max(numberOdds, alike ? odds + numberAdds : odds), number)
  return { score: round(told), nameScore: round(nameScore), reasons }
}
