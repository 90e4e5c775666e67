// Made by `npm run data:build` from data/advisories/eccn-digits.csv. Edit that file, not this one.
import type { ControlDigitRow } from '../../../data/schema/advisories.js'

export const controlDigitRows: readonly ControlDigitRow[] = [
  {"place":"category","sign":"0","meaning":"nuclear and miscellaneous goods","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"1","meaning":"materials, chemicals, microorganisms and toxins","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"2","meaning":"materials processing","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"3","meaning":"electronics","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"4","meaning":"computers","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"5","meaning":"telecommunications and information security","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"6","meaning":"sensors and lasers","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"7","meaning":"navigation and avionics","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"8","meaning":"marine","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"category","sign":"9","meaning":"aerospace and propulsion","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: categories"},
  {"place":"group","sign":"A","meaning":"equipment, assemblies and components","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: product groups"},
  {"place":"group","sign":"B","meaning":"test, inspection and production equipment","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: product groups"},
  {"place":"group","sign":"C","meaning":"materials","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: product groups"},
  {"place":"group","sign":"D","meaning":"software","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: product groups"},
  {"place":"group","sign":"E","meaning":"technology","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: product groups"},
  {"place":"reason","sign":"0","meaning":"national security, and goods of the nuclear suppliers’ lists","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"1","meaning":"missile technology","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"2","meaning":"nuclear non-proliferation","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"3","meaning":"chemical and biological weapons","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"5","meaning":"national security or foreign policy, as the department decides","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"6","meaning":"military goods (600 series)","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
  {"place":"reason","sign":"9","meaning":"anti-terrorism, crime control, regional stability and other unilateral reasons","sources":["us-ccl"],"asOf":"2026-11-25","confidence":"known","locator":"structure of the list: third character after the group"},
]
