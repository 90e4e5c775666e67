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
import { isPolicyName, type Layer, type Level, merged, noSuchPolicy, type PolicyName, policies } from './layers.js'
import type { AnyRule } from './rule.js'

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

function optionsOf(rule: AnyRule, given: unknown, where: string): unknown {
  const { id, options } = rule.meta
  const what = where === '' ? `The options of ${id}` : `${where}, options of ${id},`
  if (options !== undefined) return parseWith(options, given ?? {}, what)
  if (given && Object.keys(given).length > 0) {
    throw new TradescreenError('invalid-policy', `The rule ${id} takes no options${inFile(where)}.`, {
      pointer: `/rules/${id}`,
    })
  }
  return {}
}

const inFile = (where: string) => (where === '' ? '' : ` (${where})`)

function activate(rule: AnyRule, level: Level | undefined, where: string): ActiveRule | undefined {
  const [severity, given] = Array.isArray(level) ? level : [level ?? rule.meta.severity, undefined]
  return severity === 'off' ? undefined : { rule, severity, options: optionsOf(rule, given, where) }
}

/** @throws TradescreenError `invalid-policy` when the review threshold is above the hold threshold. */
export function assertOrder(thresholds: ResolvedPolicy['thresholds'], where: string): void {
  if (thresholds.review <= thresholds.hold) return
  throw new TradescreenError('invalid-policy', `The review threshold is above the hold threshold${inFile(where)}.`, {
    pointer: '/thresholds',
    hint: `Review is ${thresholds.review} and hold ${thresholds.hold}; set both.`,
  })
}

/**
 * Refuses a layer that names a rule or an option that there is not.
 * @param where File that it stands in, for messages: `The policy file "a.json"`; empty for a policy without a file.
 * @throws TradescreenError `unknown-rule`, `invalid-policy` or any code of a wrong option, with the nearest valid word as hint.
 */
export function assertKnownRules(layer: Layer, rules: readonly AnyRule[], where: string): void {
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]))
  for (const [id, level] of Object.entries(layer.rules ?? {})) {
    const rule = byId.get(id)
    if (rule === undefined) {
      throw new TradescreenError('unknown-rule', `There is no rule "${id.slice(0, 100)}"${inFile(where)}.`, {
        pointer: `/rules/${id}`,
        hint: didYouMean(id, [...byId.keys()]) || 'Run `tradescreen rules` for the rules there are.',
      })
    }
    // Also when it is off: an option that is wrong stays wrong when the rule is turned on again.
    if (Array.isArray(level)) optionsOf(rule, level[1], where)
  }
  for (const [at, { rule }] of (layer.allow ?? []).entries()) {
    if (rule === undefined || byId.has(rule)) continue
    throw new TradescreenError('unknown-rule', `There is no rule "${rule.slice(0, 100)}"${inFile(where)}.`, {
      pointer: `/allow/${at}/rule`,
      hint: didYouMean(rule, [...byId.keys()]) || 'Run `tradescreen rules` for the rules there are.',
    })
  }
}

/** @throws TradescreenError `invalid-policy` when two rules have one id. */
export function assertDistinct(rules: readonly AnyRule[], where: string): void {
  const seen = new Set<string>()
  for (const { meta } of rules) {
    if (seen.has(meta.id)) {
      throw new TradescreenError('invalid-policy', `There are two rules "${meta.id}"${inFile(where)}.`, {
        hint: 'Give your own rule a folder of its own, for example "acme/…".',
      })
    }
    seen.add(meta.id)
  }
}

/** The shipped policy that a policy stands on: the last one that it names. */
function baseOf(given: Policy['extends']): PolicyName {
  const names = given === undefined ? [] : Array.isArray(given) ? given : [given]
  for (const [at, name] of names.entries()) {
    if (isPolicyName(name)) continue
    const pointer = Array.isArray(given) ? `/extends/${at}` : '/extends'
    if (!/[./\\]|^@/.test(name)) throw noSuchPolicy(name, pointer)
    throw new TradescreenError('invalid-policy', `The policy extends a file or package, "${name.slice(0, 200)}".`, {
      pointer,
      hint: 'Load it with loadPolicy of tradescreen/node, which reads what it extends.',
    })
  }
  return (names.at(-1) as PolicyName | undefined) ?? 'recommended'
}

/**
 * Settles a policy over the rules at hand.
 * @param policy A policy or the name of a shipped one.
 * @param rules All rules, shipped and custom.
 * @throws TradescreenError `invalid-policy` or `unknown-rule`, with the nearest valid word as hint.
 */
export function resolvePolicy(policy: Policy | string, rules: readonly AnyRule[]): ResolvedPolicy {
  if (typeof policy === 'string' && !isPolicyName(policy)) throw noSuchPolicy(policy, '/extends')
  const own =
    typeof policy === 'string' ? policies[policy as PolicyName] : parseWith(policySchema, policy, 'The policy')
  const base = policies[baseOf(own.extends)]
  assertDistinct(rules, '')
  assertKnownRules(own, rules, '')
  const { thresholds: scores, rules: levels, allow } = merged([base, own])
  const thresholds = scores as ResolvedPolicy['thresholds']
  assertOrder(thresholds, '')
  const isOn = (id: string) => base.name !== 'none' || Object.hasOwn(levels, id)
  const active = rules
    .filter((rule) => isOn(rule.meta.id))
    .flatMap((rule) => activate(rule, levels[rule.meta.id], '') ?? [])
  const content = active.map(({ rule, severity, options }) => [rule.meta.id, severity, options])
  return {
    name: own.name,
    sha256: fingerprint({ thresholds, rules: content, allow }),
    thresholds,
    rules: active,
    allow,
  }
}
