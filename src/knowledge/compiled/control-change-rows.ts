// Made by `npm run data:build` from data/rules/control-changes.csv. Edit that file, not this one.
import type { ControlChangeRow } from '../../../data/schema/rules.js'

export const controlChangeRows: readonly ControlChangeRow[] = [
  {"scheme":"ECCN","code":"9A012","paragraph":"a.1","about":"an endurance of 30 minutes to under 1 hour","before":"controlled under column 1 of the national security reasons","from":"2026-01-20","after":"controlled under column 2 of the national security reasons: fewer destinations need a licence for that reason","sources":["bis-9a012-rule-2026-01-20"],"asOf":"2026-11-25","confidence":"read","locator":"ECCN 9A012, paragraph a.1, in our own words"},
]
