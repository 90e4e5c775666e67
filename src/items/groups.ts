import type { AdvisoryGroupRow } from '../../data/schema/advisories.js'
import { advisoryGroupRows } from '../knowledge/compiled/advisory-group-rows.js'
import type { AdvisoryGroupId } from './kinds.js'

/**
 * The component groups of the UAV advisory, each with what it covers, why an unmanned aircraft needs it, its tariff codes and,
 * in `basis`, whether it was read in the guidance of 2023-06-09 or comes from debris reports and cases.
 */
export const advisoryGroups: readonly AdvisoryGroupRow[] = advisoryGroupRows

const byId = new Map<AdvisoryGroupId, AdvisoryGroupRow>(advisoryGroupRows.map((row) => [row.id, row]))

/** The group with this id. */
export function advisoryGroup(id: AdvisoryGroupId): AdvisoryGroupRow {
  return byId.get(id)!
}

const byCode = new Map<string, AdvisoryGroupId[]>()
for (const row of advisoryGroupRows) {
  for (const code of row.hsCodes) byCode.set(code, [...(byCode.get(code) ?? []), row.id])
}

/** Groups whose goods usually stand under a tariff code of at least six digits, or under its heading. */
export function groupsOfCode(digits: string): readonly AdvisoryGroupId[] {
  if (digits.length < 6) return []
  return byCode.get(digits.slice(0, 6)) ?? byCode.get(digits.slice(0, 4)) ?? []
}
