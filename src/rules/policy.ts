import {
  type AllowEntry,
  didYouMean,
  fingerprint,
  type Policy,
  parseWith,
  policySchema,
  type Severity,
  TradescreenError,
} from '../model/index.js'
import { none } from './policies/none.js'
import { recommended } from './policies/recommended.js'
import { strict } from './policies/strict.js'
import type { AnyRule } from './rule.js'

/** Frozen at every level: one caller’s change must not reach the screeners of another. */
function deepFrozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFrozen(inner)
  return Object.freeze(value)
}

/** The policies that come with the package. */
export const policies: Readonly<Record<'recommended' | 'strict' | 'none', Policy>> = deepFrozen({
  recommended,
  strict,
  none,
})

/** A rule that is on, with its severity and options settled. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly severity: Severity
  readonly options: unknown
}

/** A policy with everything settled: what `screen` works with. */
export interface ResolvedPolicy {
  readonly name: string
  /** SHA-256 over thresholds, rules with their options, and the allowlist. */
  readonly sha256: string
  readonly thresholds: { readonly review: number; readonly hold: number }
  readonly rules: readonly ActiveRule[]
  readonly allow: readonly AllowEntry[]
}

type Level = NonNullable<Policy['rules']>[string]

function base(name: string): Policy {
  if (Object.hasOwn(policies, name)) return policies[name as keyof typeof policies]
  const known = Object.keys(policies)
  throw new TradescreenError('invalid-policy', `There is no policy "${name.slice(0, 100)}".`, {
    pointer: '/extends',
    hint: didYouMean(name, known) || `Policies are ${known.join(', ')}.`,
  })
}

function optionsOf(rule: AnyRule, given: unknown): unknown {
  const { id, options } = rule.meta
  if (options !== undefined) return parseWith(options, given ?? {}, `The options of ${id}`)
  if (given && Object.keys(given).length > 0) {
    throw new TradescreenError('invalid-policy', `The rule ${id} takes no options.`, { pointer: `/rules/${id}` })
  }
  return {}
}

function activate(rule: AnyRule, level: Level | undefined): ActiveRule | undefined {
  const [severity, given] = Array.isArray(level) ? level : [level ?? rule.meta.severity, undefined]
  return severity === 'off' ? undefined : { rule, severity, options: optionsOf(rule, given) }
}

/**
 * Settles a policy over the rules at hand.
 * @param policy A policy or the name of a shipped one.
 * @param rules All rules, shipped and custom.
 * @throws TradescreenError `invalid-policy` or `unknown-rule`, with the nearest valid word as hint.
 */
export function resolvePolicy(policy: Policy | string, rules: readonly AnyRule[]): ResolvedPolicy {
  const own = typeof policy === 'string' ? base(policy) : parseWith(policySchema, policy, 'The policy')
  const start = base(own.extends ?? (typeof policy === 'string' ? policy : 'recommended'))
  const thresholds = { ...start.thresholds, ...own.thresholds } as ResolvedPolicy['thresholds']
  if (thresholds.review > thresholds.hold) {
    throw new TradescreenError('invalid-policy', 'The review threshold is above the hold threshold.', {
      pointer: '/thresholds',
      hint: `Review is ${thresholds.review} and hold ${thresholds.hold}; set both.`,
    })
  }
  const levels = new Map(Object.entries({ ...start.rules, ...own.rules }))
  const ids = rules.map((rule) => rule.meta.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) {
    throw new TradescreenError('invalid-policy', `There are two rules "${twice}".`, {
      hint: 'Give your own rule a folder of its own, for example "acme/…".',
    })
  }
  for (const id of levels.keys()) {
    if (!ids.includes(id)) {
      const hint = didYouMean(id, ids) || 'Run `tradescreen rules` for the rules there are.'
      throw new TradescreenError('unknown-rule', `There is no rule "${id.slice(0, 100)}".`, {
        pointer: `/rules/${id}`,
        hint,
      })
    }
  }
  const isOn = (id: string) => start.name !== 'none' || levels.has(id)
  const active = rules
    .filter((rule) => isOn(rule.meta.id))
    .flatMap((rule) => activate(rule, levels.get(rule.meta.id)) ?? [])
  const allow = own.allow ?? []
  const content = active.map(({ rule, severity, options }) => [rule.meta.id, severity, options])
  return {
    name: own.name,
    sha256: fingerprint({ thresholds, rules: content, allow }),
    thresholds,
    rules: active,
    allow,
  }
}
