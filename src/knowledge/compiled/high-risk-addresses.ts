// Made by `npm run data:build` from data/geography/high-risk-addresses.csv. Edit that file, not this one.
import type { HighRiskAddressRow } from '../../../data/schema/geography.js'

export const highRiskAddresses: readonly HighRiskAddressRow[] = [
  {"zone":"alabuga-sez","part":"name","patterns":["alabuga"],"entries":[],"sources":["ofac-sdn-2025-12","seed-2023-06-09"],"asOf":"2026-11-23","confidence":"read","note":"the bare name never counts without a second sign"},
  {"zone":"alabuga-sez","part":"name","patterns":["alaboga","alabugha","olabuga"],"entries":[],"sources":["own-inference"],"asOf":"2026-11-23","confidence":"inferred","note":"spellings that hearing or transliteration can give; not read in a source"},
  {"zone":"alabuga-sez","part":"zone-word","patterns":["oez","sez","oez ppt","economic zone","ekonomicheskaya zona","promploshchadka","ter","terr","territory","territoriya"],"entries":[],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read","note":"how published addresses and registers call the zone"},
  {"zone":"alabuga-sez","part":"zone-word","patterns":["sez ppt","ekonomicheskoy zony","ekonomicheskoi zony","sonderwirtschaftszone","zone economique","promploshchadke","promzona","industrial zone","industrial site","industrial park","territorii"],"entries":[],"sources":["own-inference"],"asOf":"2026-11-23","confidence":"inferred","note":"other spellings and languages; not read in a source"},
  {"zone":"alabuga-sez","part":"street","patterns":["sh 2"],"entries":[],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read","note":"main street of the zone"},
  {"zone":"alabuga-sez","part":"street","patterns":["sh2","sch 2","ulica sh 2"],"entries":[],"sources":["own-inference"],"asOf":"2026-11-23","confidence":"inferred","note":"other spellings and languages; not read in a source"},
  {"zone":"alabuga-sez","part":"town","patterns":["yelabuga","elabuga","yelauga"],"entries":[],"sources":["ofac-sdn-2025-12","general-geography"],"asOf":"2026-11-23","confidence":"read","note":"nearest town: counts only beside another sign"},
  {"zone":"alabuga-sez","part":"town","patterns":["jelabuga","ielabuga"],"entries":[],"sources":["own-inference"],"asOf":"2026-11-23","confidence":"inferred","note":"other transliterations of the same name; not read in a source"},
  {"zone":"alabuga-sez","part":"region","patterns":["tatarstan"],"entries":[],"sources":["general-geography"],"asOf":"2026-11-23","confidence":"known","note":"counts only beside another sign"},
  {"zone":"alabuga-sez","part":"postcode","patterns":["423600","423601","423602"],"entries":[],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read","note":"postcodes of town and zone: count only beside another sign"},
  {"zone":"alabuga-sez","part":"building","patterns":["5 12"],"entries":["45709","45713","45715","47293","47294","47295","47296","47641"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read","note":"shared by eight listed parties"},
  {"zone":"alabuga-sez","part":"building","patterns":["4 1"],"entries":["40867","45708","47956"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read","note":"seat of the zone's own company"},
  {"zone":"alabuga-sez","part":"building","patterns":["k 4"],"entries":["45714"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"building","patterns":["13a","13 a"],"entries":["47642","47643"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"building","patterns":["15 9"],"entries":["47644"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"building","patterns":["15 5"],"entries":["47297"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"building","patterns":["15 2a"],"entries":["47640"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"building","patterns":["11 9"],"entries":["40867"],"sources":["ofac-sdn-2025-12"],"asOf":"2026-11-23","confidence":"read"},
  {"zone":"alabuga-sez","part":"elsewhere","patterns":["kurgan","kurganskaya","sverdlovsk","sverdlovskaya","bashkortostan","bashkiriya","bashkiria","orenburg","perm","kazakhstan","qazaqstan","tyumen","omsk","turgay","akmola","kostanay"],"entries":[],"sources":["general-geography"],"asOf":"2026-11-23","confidence":"known","note":"other regions and countries: the zone lies in Tatarstan"},
  {"zone":"alabuga-sez","part":"elsewhere","patterns":["chelyabinsk","chelyabinskaya","chelyabinskoy","kaslinskiy","kaslinsky","krasnoarmeyskiy"],"entries":[],"sources":["general-geography"],"asOf":"2026-11-23","confidence":"known","note":"villages of the same name lie there"},
]
