import { codeConflict } from './item/code-conflict.js'
import { commonHighPriority } from './item/common-high-priority.js'
import { controlled } from './item/controlled.js'
import { knownUavPart } from './item/known-uav-part.js'
import { makerConflict } from './item/maker-conflict.js'
import { itemNotScreenable } from './item/not-screenable.js'
import { quantityConflict } from './item/quantity-conflict.js'
import { uavAdvisory } from './item/uav-advisory.js'
import { valueOutOfLine } from './item/value-out-of-line.js'
import { incomplete } from './list/incomplete.js'
import { missing } from './list/missing.js'
import { stale } from './list/stale.js'
import { highRiskAddress } from './party/high-risk-address.js'
import { highRiskTrade } from './party/high-risk-trade.js'
import { invalidIdentifier } from './party/invalid-identifier.js'
import { linkedToListed } from './party/linked-to-listed.js'
import { listed } from './party/listed.js'
import { minorityListedOwner } from './party/minority-listed-owner.js'
import { notScreenable } from './party/not-screenable.js'
import { ownedByListed } from './party/owned-by-listed.js'
import { resemblesListed } from './party/resembles-listed.js'
import { sharedAddress } from './party/shared-address.js'
import { vesselFlagMismatch } from './party/vessel-flag-mismatch.js'
import { vesselRenamed } from './party/vessel-renamed.js'
import type { AnyRule } from './rule.js'
import { caspianRoute } from './shipment/caspian-route.js'
import { consigneeConcern } from './shipment/consignee-concern.js'
import { diversionPoint } from './shipment/diversion-point.js'
import { embargoedDestination } from './shipment/embargoed-destination.js'
import { endUseConcern } from './shipment/end-use-concern.js'
import { endUseMissing } from './shipment/end-use-missing.js'
import { noReexportClause } from './shipment/no-reexport-clause.js'
import { paymentConcern } from './shipment/payment-concern.js'
import { splitOrder } from './shipment/split-order.js'
import { uavKit } from './shipment/uav-kit.js'
import { unusualRouting } from './shipment/unusual-routing.js'

/** Every rule that comes with the package, in the order in which they run and are shown. */
export const rules: readonly AnyRule[] = Object.freeze([
  listed,
  resemblesListed,
  ownedByListed,
  minorityListedOwner,
  notScreenable,
  invalidIdentifier,
  linkedToListed,
  highRiskAddress,
  sharedAddress,
  highRiskTrade,
  vesselRenamed,
  vesselFlagMismatch,
  uavAdvisory,
  commonHighPriority,
  controlled,
  knownUavPart,
  itemNotScreenable,
  codeConflict,
  valueOutOfLine,
  quantityConflict,
  makerConflict,
  embargoedDestination,
  diversionPoint,
  caspianRoute,
  uavKit,
  splitOrder,
  endUseMissing,
  endUseConcern,
  consigneeConcern,
  unusualRouting,
  paymentConcern,
  noReexportClause,
  stale,
  missing,
  incomplete,
])

export type * from '../facts/facts.js'
export { conclude } from './conclude.js'
export { defineConfig, type PolicyConfig } from './define-config.js'
export { type PolicyName, policies } from './layers.js'
export { type ResolvedPolicy, resolvePolicy } from './policy.js'
export * from './rule.js'
export { runRules } from './run.js'
