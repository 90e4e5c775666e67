import { type AllowEntry, didYouMean, type Policy, TradescreenError } from '../model/index.js'
import { none } from './policies/none.js'
import { recommended } from './policies/recommended.js'
import { strict } from './policies/strict.js'
import { uavOnly } from './policies/uav-only.js'

/** Frozen at every level: one caller’s change must not reach the screeners of another. */
function deepFrozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFrozen(inner)
  return Object.freeze(value)
}

/** Names of the policies that come with the package. */
export type PolicyName = 'recommended' | 'strict' | 'uav-only' | 'none'

/** The policies that come with the package. */
export const policies: Readonly<Record<PolicyName, Policy>> = deepFrozen({
  recommended,
  strict,
  'uav-only': uavOnly,
  none,
})

/** Whether a policy of this name comes with the package. */
export const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(policies, name)

/** What a policy says about one rule. */
export type Level = NonNullable<Policy['rules']>[string]

/** A policy without what it stands on: one layer of a chain. */
export type Layer = Omit<Policy, 'name' | 'extends'>

/** There is no policy of this name. */
export function noSuchPolicy(name: string, pointer: string, what?: string): TradescreenError {
  const known = Object.keys(policies)
  const where = what === undefined ? '' : ` (${what} at ${pointer})`
  return new TradescreenError('invalid-policy', `There is no policy "${name.slice(0, 100)}"${where}.`, {
    pointer,
    hint: didYouMean(name, known) || `Policies are ${known.join(', ')}.`,
  })
}

/** A severity alone keeps the options of the layer below. */
function laidOver(below: Level | undefined, level: Level): Level {
  return Array.isArray(level) || !Array.isArray(below) ? level : [level, below[1]]
}

/**
 * Layers put on one another, the lowest first: a later one wins for thresholds and rules; allowlists stand together, the latest first,
 * since the first entry that covers a flag is told.
 */
export function merged(layers: readonly Layer[]): Required<Layer> {
  const rules: Record<string, Level> = Object.create(null)
  const thresholds: NonNullable<Policy['thresholds']> = {}
  const allow: AllowEntry[] = []
  for (const layer of layers) {
    Object.assign(thresholds, layer.thresholds)
    for (const [id, level] of Object.entries(layer.rules ?? {})) rules[id] = laidOver(rules[id], level)
    allow.unshift(...(layer.allow ?? []))
  }
  return { rules, thresholds, allow }
}
