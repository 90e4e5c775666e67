import type { Reason } from '../model/index.js'
import type { Hit } from './best-names.js'
import type { Evidence } from './evidence/evidence.js'
import { type NameEvidence, nameEvidence } from './name-evidence.js'
import { heldReason, otherAcronym, worthLook } from './name-limits.js'
import { nameOdds } from './name-weights.js'
import { type Grade, scoreOf } from './odds.js'
import { byInitials } from './surname-initials.js'

/** Likeness of names from which addresses, countries and dates raise a score: they never make a match of a name that is not alike. */
const raisedFrom = 0.6
/** What counts of log-odds that are held down. */
const heldShare = 0.1
/** Log-odds of a name that is worth a look. */
const lookOdds = 0.05
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
const tenth = (value: number) => Math.round(value * 10) / 10 || 0

/** What a match comes to. */
export interface Worked {
  /** 0 to 1: the probability that both are the same party, as far as labelled names tell. */
  readonly score: number
  /** Score of the names alone. */
  readonly nameScore: number
  /** The other reasons, in the order in which they were worked in; their effects lead from `nameScore` to `score`. */
  readonly reasons: Reason[]
  /** What the words of the names say; `undefined` when no name is alike. */
  readonly names: NameEvidence | undefined
  /** What is known beside the name. */
  readonly grade: Grade
}

/**
 * Works the other evidence into the odds of a name: what backs the match, what holds down a name that tells little, what speaks against it,
 * and a number that is the same. Each effect is what the piece of evidence really did to the score, so that the effects add up to it.
 * @param hit The best name; `undefined` when no name is alike.
 * @param number The reason for a number that is the same but does not decide.
 */
export function workIn(hit: Hit | undefined, evidence: readonly Evidence[], number: Reason | undefined): Worked {
  const alike = hit !== undefined && hit.comparison.score >= raisedFrom
  const names = hit && nameEvidence(hit)
  let odds = names === undefined ? Number.NEGATIVE_INFINITY : nameOdds(names)
  let grade: Grade = 'name'
  let told = scoreOf(odds, grade)
  const nameScore = told
  const reasons: Reason[] = []
  const step = (next: number, { code, text, ...more }: Omit<Reason, 'effect'>) => {
    const before = odds
    odds = next
    const score = scoreOf(odds, grade)
    const { effect: _, details, ...rest } = more as Partial<Reason>
    // Without a name there are no odds that a piece could change.
    const change = Number.isFinite(next - before) ? { odds: tenth(next - before) } : undefined
    reasons.push({
      code,
      effect: round(score - told),
      text,
      ...rest,
      ...((details ?? change) && { details: { ...details, ...change } }),
    })
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
  const look = hit && odds < lookOdds ? worthLook(hit) : undefined
  if (look) step(lookOdds, look)
  const other = hit && otherAcronym(hit)
  if (other) step(Math.min(odds, untellingOdds), other)
  const cap = hit && !initials && !supported ? heldReason(hit, names!, evidence) : undefined
  if (cap && odds > cap.from)
    step(held(odds, cap.from), { code: cap.code, text: cap.text, details: { supported: false } })
  for (const { reason, odds: less, contradicts } of evidence)
    if (less < 0) step(contradicts ? Math.min(odds + less, contradictedOdds) : odds + less, reason)
  if (number) step(Math.max(numberOdds, alike ? odds + numberAdds : odds), number)
  return { score: round(told), nameScore: round(nameScore), reasons, names, grade }
}
