// Made by `npm run data:build` from data/items/weak-leads.csv. Edit that file, not this one.
import type { WeakLeadRow } from '../../../data/schema/items.js'

export const weakLeadRows: readonly WeakLeadRow[] = [
  {"kind":"lipo-battery","group":"power","alone":0.38,"unmanned":0.56,"why":"No document that we know of names batteries; electric unmanned aircraft fly on such packs, and so do models and tools.","sources":["own-inference"],"asOf":"2026-11-26","confidence":"inferred"},
  {"kind":"battery","group":"power","unmanned":0.5,"why":"No document that we know of names batteries; electric unmanned aircraft fly on them.","sources":["own-inference"],"asOf":"2026-11-26","confidence":"inferred"},
]
