// Made by `npm run data:build` from data/rules/easings.csv. Edit that file, not this one.
import type { OwnershipEasingRow } from '../../../data/schema/ownership.js'

export const ownershipEasingRows: readonly OwnershipEasingRow[] = [
  {"id":"bis-affiliates-tgl","regime":"BIS","title":"a temporary general licence of the affiliates rule","from":"2025-09-29","until":"2025-12-01","sources":["bis-affiliates-rule-2025-09-29"],"asOf":"2026-11-25","confidence":"read","locator":"temporary general licence, in our own words"},
]
