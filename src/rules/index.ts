import { commonHighPriority } from './item/common-high-priority.js'
import { controlled } from './item/controlled.js'
import { knownUavPart } from './item/known-uav-part.js'
import { itemNotScreenable } from './item/not-screenable.js'
import { uavAdvisory } from './item/uav-advisory.js'
import { missing } from './list/missing.js'
import { stale } from './list/stale.js'
import { highRiskAddress } from './party/high-risk-address.js'
import { invalidIdentifier } from './party/invalid-identifier.js'
import { listed } from './party/listed.js'
import { notScreenable } from './party/not-screenable.js'
import { resemblesListed } from './party/resembles-listed.js'
import type { AnyRule } from './rule.js'
import { caspianRoute } from './shipment/caspian-route.js'
import { diversionPoint } from './shipment/diversion-point.js'
import { embargoedDestination } from './shipment/embargoed-destination.js'
import { uavKit } from './shipment/uav-kit.js'

/** Every rule that comes with the package, in the order in which they run and are shown. */
export const rules: readonly AnyRule[] = Object.freeze([
  listed,
  resemblesListed,
  notScreenable,
  invalidIdentifier,
  highRiskAddress,
  uavAdvisory,
  commonHighPriority,
  controlled,
  knownUavPart,
  itemNotScreenable,
  embargoedDestination,
  diversionPoint,
  caspianRoute,
  uavKit,
  stale,
  missing,
])

export type * from '../facts/facts.js'
export { policies, resolvePolicy } from './policy.js'
export * from './rule.js'
export { runRules } from './run.js'
