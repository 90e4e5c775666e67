// Made by `npm run data:build` from data/rules/ownership-lists.csv. Edit that file, not this one.
import type { OwnershipListRow } from '../../../data/schema/ownership.js'

export const ownershipListRows: readonly OwnershipListRow[] = [
  {"list":"ofac-sdn","regime":"OFAC","sources":["ofac-50-percent-2014-08-13"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"bis-entity","regime":"BIS","sources":["bis-affiliates-rule-2025-09-29"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"eu-fsf","regime":"EU","sources":["eu-best-practices-2018-05-04"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uk-sanctions","regime":"UK","sources":["ofsi-general-guidance"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"us-csl","programme":"Specially Designated Nationals","regime":"OFAC","sources":["ofac-50-percent-2014-08-13"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"us-csl","programme":"Entity List","regime":"BIS","sources":["bis-affiliates-rule-2025-09-29"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"us-csl","programme":"Military End User","regime":"BIS","sources":["bis-affiliates-rule-2025-09-29"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"uav-network","programme":"NPWMD","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"IFSR","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"IRAN-CON-ARMS-EO","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"SDGT","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"RUSSIA-EO14024","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"FTO","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"IRGC","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"IRAN","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"IFCA","regime":"OFAC","sources":["ofac-sdn"],"asOf":"2026-11-25","confidence":"known"},
  {"list":"uav-network","programme":"none","regime":"OFAC","sources":["ofac-sdn-2026-06-02"],"asOf":"2026-11-25","confidence":"inferred"},
  {"list":"uav-network","programme":"Entity List","regime":"BIS","sources":["bis-entity-list-2023-01-31"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"uav-network","programme":"EU 2023/1529","regime":"EU","sources":["eu-2024-2897"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"uav-network","programme":"Russia","regime":"UK","sources":["uk-sanctions-list"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"uav-network","programme":"Iran (Nuclear)","regime":"UK","sources":["uk-sanctions-list"],"asOf":"2026-11-25","confidence":"read"},
  {"list":"uav-network","programme":"Iran","regime":"UK","sources":["uk-sanctions-list"],"asOf":"2026-11-25","confidence":"read"},
]
