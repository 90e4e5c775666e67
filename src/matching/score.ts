import type { Reason } from '../model/index.js'
import { type Hit, weak } from './best-names.js'
import type { Evidence } from './evidence/evidence.js'
import { withEffect } from './evidence/evidence.js'
import { initialsCap } from './surname-initials.js'
import { holdThreshold, reviewThreshold, sameNumberScore } from './thresholds.js'

/** Addresses, countries and dates raise a score only from here on: they never make a match of a name that is not alike. */
export const raisedFrom = 0.6
/** Weight of agreeing words below which a name is one that many share. */
const tellingAgreement = 1.05

/** Whether the words that agree are few, short or common. A single long rare word is not. */
function commonName({ query, comparison }: Hit): boolean {
  const telling = comparison.pairs.flatMap((pair) => pair.query).map((at) => query.name.tokens[at]!)
  return (
    !telling.some((token) => token.kind === 'name' && token.text.length >= 6 && token.ceiling === 1) ||
    comparison.agreement < 0.55
  )
}

export function capReason(hit: Hit): Omit<Reason, 'effect'> | undefined {
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
  if (hit.comparison.agreement < tellingAgreement && commonName(hit)) {
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
  if (comparison.pairs.every((pair) => pair.similarity === 1)) return undefined
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

/** Score from which a whole name is taken for the same. */
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
    evidence.some(({ reason }) => reason.code === 'country' && reason.effect > 0)
  )
}

/** Holds a score down in the same order: from `hold` on it stays just within `review`, below it falls in proportion. */
const capped = (score: number) =>
  score >= holdThreshold
    ? reviewThreshold + (0.03 * (score - holdThreshold)) / (1 - holdThreshold)
    : (score * reviewThreshold) / holdThreshold

const round = (value: number) => Math.round(value * 10_000) / 10_000 || 0

/**
 * Works the other evidence into the score of a name: what backs the match, the cap of a name that tells little, what speaks against it,
 * and a number that is the same. Each effect is what the piece of evidence really did to the score, so that the effects add up to it.
 * @param hit The best name; `undefined` when no name is alike.
 * @param number The reason for a number that is the same but does not decide.
 */
export function workIn(
  hit: Hit | undefined,
  evidence: readonly Evidence[],
  number: Reason | undefined,
): { score: number; reasons: Reason[] } {
  const start = hit?.comparison.score ?? 0
  let score = start
  const reasons: Reason[] = []
  const step = (next: number, reason: Omit<Reason, 'effect'>) => {
    const effect = round(next - score)
    const { code, text, ...more } = reason
    reasons.push({
      code,
      effect,
      text,
      ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'effect')),
    })
    score = next
  }
  for (const { reason } of evidence)
    if (reason.effect >= 0) step(start < raisedFrom ? score : withEffect(score, reason.effect), reason)
  const supported = number !== undefined || evidence.some(({ supports }) => supports)
  const initials = hit && initialsCap(hit, score)
  if (initials) step(initials.score, { code: 'name', text: initials.text })
  if (hit && score < reviewThreshold && containsWhole(hit))
    step(reviewThreshold, {
      code: 'name',
      text: 'The listed name stands whole inside the longer one, so it is worth a look.',
    })
  const other = hit && otherAcronym(hit)
  if (other) step(Math.min(score, reviewThreshold - 0.1), other)
  const settled = supported || (hit !== undefined && wholeAndPlaced(hit, evidence))
  const cap = hit && !initials && !settled ? capReason(hit) : undefined
  if (cap) step(capped(score), { ...cap, details: { supported: false } })
  const before = score
  for (const { reason } of evidence) if (reason.effect < 0) step(withEffect(score, reason.effect), reason)
  // A wrong word in a column of types must not make the same name vanish.
  if (
    before >= holdThreshold &&
    score < reviewThreshold &&
    evidence.every(({ reason }) => reason.effect >= 0 || reason.code === 'type')
  )
    step(reviewThreshold, {
      code: 'name',
      text: 'The name is all but the same, so it is worth a look although the kinds differ.',
    })
  if (number) {
    const raised = start < raisedFrom ? score : withEffect(score, number.effect)
    step(Math.max(sameNumberScore, raised), number)
  }
  return { score: round(Math.min(1, Math.max(0, score))), reasons }
}
