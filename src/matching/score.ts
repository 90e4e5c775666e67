import type { Reason } from '../model/index.js'
import { type Hit, weak } from './best-names.js'
import type { Evidence } from './evidence/evidence.js'
import { withEffect } from './evidence/evidence.js'
import { holdThreshold, reviewThreshold, sameNumberScore } from './thresholds.js'

/** Addresses, countries and dates raise a score only from here on: they never make a match of a name that is not alike. */
const raisedFrom = 0.6
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

function capReason(hit: Hit): Omit<Reason, 'effect'> | undefined {
  if (weak(hit.indexed)) {
    return {
      code: 'alias',
      text: 'The list calls this alias weak, and no birth date, address or number backs it, so the score is held down.',
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
  const cap = hit && !supported ? capReason(hit) : undefined
  if (cap) step(capped(score), { ...cap, details: { supported: false } })
  for (const { reason } of evidence) if (reason.effect < 0) step(withEffect(score, reason.effect), reason)
  if (number) {
    const raised = start < raisedFrom ? score : withEffect(score, number.effect)
    step(Math.max(sameNumberScore, raised), number)
  }
  return { score: round(Math.min(1, Math.max(0, score))), reasons }
}
