// Made by `npm run data:build` from data/advisories/chpl-editions.csv. Edit that file, not this one.
import type { ChplEditionRow } from '../../../data/schema/advisories.js'

export const chplEditionRows: readonly ChplEditionRow[] = [
  {"from":"2023-05-19","count":9,"known":"all","note":"The first nine codes, which are those of tiers 1 and 2 today; settled knowledge, the alert itself was not re-read.","sources":["fincen-bis-alert-2023-05-19"],"asOf":"2026-11-23","confidence":"known","locator":"list of nine HS codes"},
  {"from":"2023-07-31","count":38,"known":"some","note":"The number is settled knowledge. The list came out in June or July 2023; the row counts from the last day that it can be. The codes beyond the first nine were not read.","sources":["bis-chpl-2024-02-23"],"asOf":"2026-11-23","confidence":"known","locator":"earlier edition of 38 codes"},
  {"from":"2023-09-26","count":45,"known":"some","note":"Tiers 1 and 2 were compared with law-firm copies of this edition; the other codes of it were not read.","sources":["e5-guidance-2023-09-26"],"asOf":"2026-11-23","confidence":"read","locator":"list of 45 HS codes"},
  {"from":"2024-02-23","count":50,"known":"all","note":"The edition known in full.","sources":["bis-chpl-2024-02-23"],"asOf":"2026-11-23","confidence":"read","locator":"all tiers"},
]
