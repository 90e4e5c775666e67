import type { Facts } from '../facts/facts.js'
import {
  type Flag,
  flagSchema,
  type Party,
  parseWith,
  severities,
  TradescreenError,
  withEffect,
} from '../model/index.js'
import { applyAllowlist } from './allow.js'
import type { ActiveRule, ResolvedPolicy } from './policy.js'
import type { AnyRule, Finding } from './rule.js'

const rank = (flag: Flag) => severities.indexOf(flag.severity)
const matchId = ({ match }: Flag) =>
  match === undefined ? '' : 'list' in match ? `${match.list} ${match.entryId}` : `${match.catalogue} ${match.id}`
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Strongest first; equal ones in an order that depends on their content alone. */
function byStrength(a: Flag, b: Flag): number {
  if (rank(a) !== rank(b)) return rank(b) - rank(a)
  if (a.score !== b.score) return b.score - a.score
  return (
    order(a.rule, b.rule) || order(a.subject, b.subject) || order(matchId(a), matchId(b)) || order(a.message, b.message)
  )
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/** A copy that shares nothing with the rule or its facts, so that a caller may change a flag. */
function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copied) as T
  const copy = { ...value }
  for (const key of Object.keys(copy) as (keyof T)[]) {
    const inner = copy[key]
    if (inner === undefined) delete copy[key]
    else if (typeof inner === 'object') copy[key] = copied(inner)
  }
  return copy
}

function toFlag({ rule, severity }: ActiveRule, finding: Finding, trusted: boolean): Flag {
  const own = finding.severity ?? severity
  const flag: Flag = {
    rule: rule.meta.id,
    severity: severities[Math.min(severities.indexOf(own), severities.indexOf(severity))]!,
    score: rounded(finding.score),
    message: finding.message,
    subject: finding.subject,
    ...(finding.match && { match: finding.match }),
    reasons: finding.reasons?.map((reason) => withEffect(reason, rounded(reason.effect))),
    sources: [...(finding.sources ?? rule.meta.sources)],
    advice: finding.advice,
  }
  return trusted ? copied(flag) : parseWith(flagSchema, flag, `A finding of the rule ${rule.meta.id}`)
}

function check(active: ActiveRule, facts: Facts, policy: ResolvedPolicy, asOf: string, trusted: boolean): Flag[] {
  const { id, effective } = active.rule.meta
  if (effective?.from !== undefined && asOf < effective.from) return []
  if (effective?.until !== undefined && asOf > effective.until) return []
  try {
    const context = { options: active.options, asOf, thresholds: policy.thresholds }
    return [...active.rule.check(facts, context)].map((finding) => toFlag(active, finding, trusted))
  } catch (cause) {
    throw new TradescreenError(
      'rule-failed',
      `The rule ${id} failed: ${cause instanceof Error ? cause.message : cause}`,
      {
        hint: 'Mend the rule, or turn it off in the policy to screen without it.',
        cause,
      },
    )
  }
}

/**
 * Runs every rule of the policy over the facts.
 * @param trusted Rules whose findings are not checked against the schema each time: the shipped ones, which their tests check.
 * @returns Flags, strongest first; those that the allowlist covers are marked, not dropped.
 * @throws TradescreenError `rule-failed` when a rule throws or returns a finding of the wrong shape.
 */
export function runRules(facts: Facts, policy: ResolvedPolicy, asOf: string, trusted: ReadonlySet<AnyRule>): Flag[] {
  const parties = new Map(facts.parties.map((one) => [one.subject, one.party]))
  /** The party that a pointer stands in: of owners within owners the nearest. */
  const partyOf = (subject: string): Party | undefined => {
    for (let at = subject.length; at > 0; at = subject.lastIndexOf('/', at - 1)) {
      const party = parties.get(subject.slice(0, at))
      if (party !== undefined) return party
    }
    return undefined
  }
  return policy.rules
    .flatMap((active) => check(active, facts, policy, asOf, trusted.has(active.rule)))
    .map((flag) => applyAllowlist(flag, policy.allow, partyOf(flag.subject), asOf))
    .sort(byStrength)
}
