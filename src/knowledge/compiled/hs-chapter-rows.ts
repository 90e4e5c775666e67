// Made by `npm run data:build` from data/advisories/hs-chapters.csv. Edit that file, not this one.
import type { HsChapterRow } from '../../../data/schema/advisories.js'

export const hsChapterRows: readonly HsChapterRow[] = [
  {"chapter":"84","title":"machinery","lastHeading":"8487","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 84"},
  {"chapter":"85","title":"electrical machinery","lastHeading":"8549","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 85"},
  {"chapter":"86","title":"railway goods","lastHeading":"8609","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 86"},
  {"chapter":"87","title":"vehicles","lastHeading":"8716","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 87"},
  {"chapter":"88","title":"aircraft","lastHeading":"8807","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 88"},
  {"chapter":"89","title":"ships","lastHeading":"8908","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 89"},
  {"chapter":"90","title":"instruments","lastHeading":"9033","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 90"},
  {"chapter":"91","title":"clocks and watches","lastHeading":"9114","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 91"},
  {"chapter":"92","title":"musical instruments","lastHeading":"9209","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 92"},
  {"chapter":"93","title":"arms","lastHeading":"9307","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 93"},
  {"chapter":"94","title":"furniture and lamps","lastHeading":"9406","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 94"},
  {"chapter":"95","title":"toys and sports goods","lastHeading":"9508","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 95"},
  {"chapter":"96","title":"miscellaneous goods","lastHeading":"9620","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 96"},
  {"chapter":"97","title":"works of art","lastHeading":"9706","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 97"},
  {"chapter":"77","title":"reserved","unused":"Chapter 77 is kept free for later use and has no codes.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 77"},
  {"chapter":"98","title":"national use","unused":"Chapter 98 is left to each country for special cases, such as returned goods, and names no goods of the Harmonized System.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 98"},
  {"chapter":"99","title":"national use","unused":"Chapter 99 is left to each country for special cases, such as temporary duties, and names no goods of the Harmonized System.","sources":["hs-2022"],"asOf":"2026-11-25","confidence":"known","locator":"chapter 99"},
]
