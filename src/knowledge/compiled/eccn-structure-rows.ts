// Made by `npm run data:build` from data/advisories/eccn-structure.csv. Edit that file, not this one.
import type { EccnStructureRow } from '../../../data/schema/advisories.js'

export const eccnStructureRows: readonly EccnStructureRow[] = [
  {"part":"category","sign":"0","title":"nuclear and miscellaneous","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"1","title":"materials and chemicals","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"2","title":"materials processing","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"3","title":"electronics","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"4","title":"computers","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"5","title":"telecommunications and information security","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"6","title":"sensors and lasers","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"7","title":"navigation and avionics","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"8","title":"marine","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"category","sign":"9","title":"aerospace and propulsion","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"group","sign":"A","title":"equipment, assemblies and components","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"group","sign":"B","title":"test, inspection and production equipment","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"group","sign":"C","title":"materials","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"group","sign":"D","title":"software","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"group","sign":"E","title":"technology","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"0","title":"controlled for national security among other reasons","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"1","title":"controlled for missile technology","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"2","title":"controlled for nuclear non-proliferation","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"3","title":"controlled for chemical and biological weapons","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"6","title":"of the 600 series, military items that left the Munitions List","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
  {"part":"reason","sign":"9","title":"controlled for anti-terrorism or by the United States alone","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"how numbers are built"},
]
