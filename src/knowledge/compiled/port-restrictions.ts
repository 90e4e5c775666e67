// Made by `npm run data:build` from data/geography/port-restrictions.csv. Edit that file, not this one.
import type { PortRestrictionRow } from '../../../data/schema/geography.js'

export const portRestrictions: readonly PortRestrictionRow[] = [
  {"place":"amirabad","regime":"EU","scope":"ban on dealings with the port: used for the transfer of UAVs and missiles to Russia","from":"2024-11-18","sources":["eu-2024-2897"],"asOf":"2026-11-23","confidence":"read"},
  {"place":"anzali","regime":"EU","scope":"ban on dealings with the port: used for the transfer of UAVs and missiles to Russia","from":"2024-11-18","sources":["eu-2024-2897"],"asOf":"2026-11-23","confidence":"read"},
]
