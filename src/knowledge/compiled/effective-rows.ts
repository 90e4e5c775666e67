// Made by `npm run data:build` from data/rules/effective.csv. Edit that file, not this one.
import type { EffectiveRow } from '../../../data/schema/rules.js'

export const effectiveRows: readonly EffectiveRow[] = [
  {"rule":"item/uav-advisory","from":"2023-06-09","why":"the groups were named by the four-agency guidance of that day","sources":["four-agency-guidance-2023-06-09"],"asOf":"2026-11-25","confidence":"read","locator":"date of the guidance"},
  {"rule":"item/common-high-priority","from":"2023-05-19","why":"the first nine codes of the list came with the alert of that day","sources":["fincen-bis-alert-2023-05-19"],"asOf":"2026-11-25","confidence":"known","locator":"list of nine HS codes"},
  {"rule":"party/high-risk-address","from":"2023-06-09","why":"the zone was named in the statement of that day; no earlier public source is held here","sources":["seed-2023-06-09"],"asOf":"2026-11-25","confidence":"read","locator":"paragraph 3"},
  {"rule":"shipment/diversion-point","from":"2022-06-28","why":"the transshipment points were named by the joint alert of that day","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-25","confidence":"read","locator":"list of transshipment points"},
  {"rule":"party/high-risk-trade","from":"2023-03-02","why":"the first of the signs were published in the note of that day; each sign counts from the day of its own guidance","sources":["tri-seal-note-2023-03-02"],"asOf":"2026-11-25","confidence":"known","locator":"date of the note"},
  {"rule":"shipment/no-reexport-clause","from":"2024-03-20","why":"new contracts need the clause from that day","sources":["eu-2023-2878"],"asOf":"2026-11-25","confidence":"read","locator":"article 12g"},
]
