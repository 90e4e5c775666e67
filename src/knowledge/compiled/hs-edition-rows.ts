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
  {"code":"852841","last":"HS2012","successors":["852842"],"note":"Monitors of cathode-ray tubes for computers got a new number.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8528"},
  {"code":"852851","last":"HS2012","successors":["852852"],"note":"Other monitors for computers got a new number.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8528"},
  {"code":"852861","last":"HS2012","successors":["852862"],"note":"Projectors for computers got a new number.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8528"},
  {"code":"846900","last":"HS2012","successors":["847290"],"note":"Typewriters were merged into other office machines.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8469 and 8472"},
  {"code":"847310","last":"HS2012","successors":["847340"],"note":"Parts of typewriters were merged into parts of other office machines.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8473"},
  {"code":"851712","last":"HS2017","successors":["851713","851714"],"note":"Telephones for cellular networks were split into smartphones and others.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8517"},
  {"code":"851770","last":"HS2017","successors":["851771","851779"],"note":"Parts of telephone and radio apparatus were split into aerials and others.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8517"},
  {"code":"853950","last":"HS2017","successors":["853951","853952"],"note":"Light-emitting-diode lamps were split into modules and lamps.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 8539"},
  {"code":"902780","last":"HS2017","successors":["902781","902789"],"note":"Other instruments for analysis were split into mass spectrometers and others.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"heading 9027"},
  {"code":"847989","successors":["847983","8485"],"note":"Cold isostatic presses and machines for additive manufacturing left the code in 2022.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8479 and 8485"},
  {"code":"852990","successors":["8524"],"note":"Flat-panel display modules left the code in 2022.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8524 and 8529"},
  {"code":"901380","successors":["8524"],"note":"Flat-panel display modules left the code in 2022.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8524 and 9013"},
  {"code":"880220","successors":["880621","880622","880623","880624","880691","880692","880693","880694"],"note":"Unmanned aircraft left the code in 2022.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8802 and 8806"},
  {"code":"880230","successors":["880629","880699"],"note":"Unmanned aircraft left the code in 2022.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"headings 8802 and 8806"},
]
