import type { Facts } from '../facts/facts.js'
import { type Flag, flagSchema, parseWith, severities, TradescreenError } from '../model/index.js'
import { applyAllowlist } from './allow.js'
import type { ActiveRule, ResolvedPolicy } from './policy.js'
import type { AnyRule, Finding } from './rule.js'

const rank = (flag: Flag) => severities.indexOf(flag.severity)
const matchId = ({ match }: Flag) =>
  match === undefined ? '' : 'list' in match ? `${match.list} ${match.entryId}` : `${match.catalogue} ${match.id}`
const sortKey = (flag: Flag) => `${flag.rule}\n${flag.subject}\n${matchId(flag)}\n${flag.message}`

/** Strongest first; equal ones in an order that depends on their content alone. */
function byStrength(a: Flag, b: Flag): number {
  if (rank(a) !== rank(b)) return rank(b) - rank(a)
  if (a.score !== b.score) return b.score - a.score
  const [keyA, keyB] = [sortKey(a), sortKey(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
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
    reasons: finding.reasons?.map((reason) => ({ ...reason, effect: rounded(reason.effect) })),
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
  // Owners stand after the party that they own and below it, so the last one that fits is the nearest.
  const partyOf = (subject: string) =>
    facts.parties.findLast((one) => subject === one.subject || subject.startsWith(`${one.subject}/`))
  return policy.rules
    .flatMap((active) => check(active, facts, policy, asOf, trusted.has(active.rule)))
    .map((flag) => applyAllowlist(flag, policy.allow, partyOf(flag.subject)?.party, asOf))
    .sort(byStrength)
}
