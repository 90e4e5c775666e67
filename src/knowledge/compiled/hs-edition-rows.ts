// Made by `npm run data:build` from data/advisories/hs-editions.csv. Edit that file, not this one.
import type { HsEditionRow } from '../../../data/schema/advisories.js'

export const hsEditionRows: readonly HsEditionRow[] = [
  {"code":"852580","last":"HS2017","successors":["852581","852582","852583","852589"],"note":"Cameras were split into high-speed, radiation-hardened, night-vision and other cameras.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8525"},
  {"code":"854140","last":"HS2017","successors":["854141","854142","854143","854149"],"note":"Photosensitive devices and light-emitting diodes were split.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8541"},
  {"code":"854150","last":"HS2017","successors":["854151","854159"],"note":"Other semiconductor devices were split; transducers got a code of their own.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8541"},
  {"code":"854890","last":"HS2017","successors":["854800"],"note":"Electrical parts not named elsewhere kept heading 8548; waste moved to heading 8549.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8548"},
  {"code":"854810","last":"HS2017","successors":["8549"],"note":"Waste of batteries moved to heading 8549.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8549"},
  {"code":"880310","last":"HS2017","successors":["880710"],"note":"Propellers and rotors moved to heading 8807.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8807"},
  {"code":"880320","last":"HS2017","successors":["880720"],"note":"Undercarriages moved to heading 8807.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8807"},
  {"code":"880330","last":"HS2017","successors":["880730"],"note":"Other aircraft parts moved to heading 8807.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8807"},
  {"code":"880390","last":"HS2017","successors":["880790"],"note":"Parts not named elsewhere moved to heading 8807.","sources":["hs-2022"],"asOf":"2026-11-23","confidence":"known","locator":"heading 8807"},
]
