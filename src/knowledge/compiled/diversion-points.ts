// Made by `npm run data:build` from data/geography/diversion-points.csv. Edit that file, not this one.
import type { DiversionPointRow } from '../../../data/schema/geography.js'

export const diversionPoints: readonly DiversionPointRow[] = [
  {"country":"AM","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"BR","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"CN","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"GE","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"IN","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"IL","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"KZ","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"KG","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"MX","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"NI","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"RS","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"SG","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"ZA","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"TW","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"TJ","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"TR","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"AE","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"UZ","onAlert":true,"meaning":"transshipment point for Russia and Belarus","from":"2022-06-28","sources":["bis-fincen-alert-2022-06-28"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"HK","onAlert":false,"meaning":"named with China in the tri-seal note; procurement hub in UAV cases published from September 2023; not named by itself in the alert of 2022-06-28","from":"2023-03-02","sources":["tri-seal-note-2023-03-02","ofac-2023-09-27"],"asOf":"2026-11-23","confidence":"known"},
  {"country":"MO","onAlert":false,"meaning":"named with China in the tri-seal note; not named by itself in the alert of 2022-06-28","from":"2023-03-02","sources":["tri-seal-note-2023-03-02"],"asOf":"2026-11-23","confidence":"known"},
  {"country":"MY","onAlert":false,"meaning":"front companies in a published UAV procurement case; not in the alert of 2022-06-28","from":"2023-12-19","sources":["ofac-2023-12-19"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"ID","onAlert":false,"meaning":"front companies in a published UAV procurement case; not in the alert of 2022-06-28","from":"2023-12-19","sources":["ofac-2023-12-19"],"asOf":"2026-11-23","confidence":"read"},
  {"country":"TM","onAlert":false,"meaning":"Caspian littoral state; not in the alert of 2022-06-28","sources":["general-geography"],"asOf":"2026-11-23","confidence":"known"},
  {"country":"AZ","onAlert":false,"meaning":"Caspian littoral state; not in the alert of 2022-06-28","sources":["general-geography"],"asOf":"2026-11-23","confidence":"known"},
]
