// Made by `npm run data:build` from data/geography/embargoes.csv. Edit that file, not this one.
import type { EmbargoRow } from '../../../data/schema/geography.js'

export const embargoes: readonly EmbargoRow[] = [
  {"id":"us-iran","destination":"IR","regime":"US","scope":"nearly all trade (OFAC) and a licence for listed goods and for EAR99 goods of supplement no. 7 to part 746","severity":"hold","from":"1995-05-07","sources":["itsr-31-cfr-560","ear-746-7"],"confidence":"known"},
  {"id":"us-iran-uav","destination":"IR","regime":"US","scope":"EAR99 components for UAVs also need a licence and foreign-made direct products are reached","severity":"hold","from":"2023-02-24","sources":["bis-iran-uav-rule-2023-02-24"],"confidence":"read"},
  {"id":"eu-iran-uav","destination":"IR","regime":"EU","scope":"components for UAVs and missiles","severity":"hold","from":"2023-07-26","sources":["eu-2023-1529"],"confidence":"known"},
  {"id":"uk-iran-uav","destination":"IR","regime":"UK","scope":"UAV goods and technology; since 2024-09-13 called goods of strategic concern","severity":"hold","from":"2023-12-14","sources":["uk-2023-1314"],"confidence":"read"},
  {"id":"eu-iran-snapback","destination":"IR","regime":"EU","scope":"measures lifted in 2016 back in force","severity":"hold","from":"2025-09-29","sources":["eu-2025-1975"],"confidence":"read"},
  {"id":"eu-russia-2014","destination":"RU","regime":"EU","scope":"arms and dual-use goods for military use or users","severity":"review","from":"2014-08-01","until":"2022-02-25","sources":["eu-833-2014"],"confidence":"known"},
  {"id":"eu-russia","destination":"RU","regime":"EU","scope":"dual-use and advanced-technology goods and many industrial goods","severity":"hold","from":"2022-02-26","sources":["eu-833-2014"],"confidence":"known"},
  {"id":"us-russia","destination":"RU","regime":"US","scope":"a licence for everything on the Commerce Control List and for many industrial goods by HTS code","severity":"hold","from":"2022-02-24","sources":["ear-746-8"],"confidence":"known"},
  {"id":"us-belarus","destination":"BY","regime":"US","scope":"a licence for everything on the Commerce Control List and for many industrial goods by HTS code","severity":"hold","from":"2022-03-02","sources":["ear-746-8"],"confidence":"known"},
  {"id":"eu-belarus","destination":"BY","regime":"EU","scope":"dual-use and advanced-technology goods and many industrial goods","severity":"hold","from":"2022-03-03","sources":["eu-765-2006"],"confidence":"known"},
  {"id":"us-crimea","destination":"crimea","regime":"US","scope":"nearly all trade","severity":"hold","from":"2014-12-19","sources":["eo-13685","ear-746-6"],"confidence":"known"},
  {"id":"eu-crimea","destination":"crimea","regime":"EU","scope":"imports and exports of many goods and services","severity":"hold","from":"2014-06-25","sources":["eu-692-2014"],"confidence":"known"},
  {"id":"us-donetsk","destination":"donetsk-region","regime":"US","scope":"nearly all trade","severity":"hold","from":"2022-02-21","sources":["eo-14065","ear-746-6"],"confidence":"known"},
  {"id":"us-luhansk","destination":"luhansk-region","regime":"US","scope":"nearly all trade","severity":"hold","from":"2022-02-21","sources":["eo-14065","ear-746-6"],"confidence":"known"},
  {"id":"eu-donetsk","destination":"donetsk-region","regime":"EU","scope":"imports and exports of many goods and services","severity":"hold","from":"2022-02-24","sources":["eu-2022-263"],"confidence":"known"},
  {"id":"eu-luhansk","destination":"luhansk-region","regime":"EU","scope":"imports and exports of many goods and services","severity":"hold","from":"2022-02-24","sources":["eu-2022-263"],"confidence":"known"},
  {"id":"us-north-korea","destination":"KP","regime":"US","scope":"nearly all trade","severity":"hold","from":"2016-03-16","sources":["nksr-31-cfr-510","ear-746-4"],"confidence":"known"},
  {"id":"us-cuba","destination":"CU","regime":"US","scope":"nearly all trade","severity":"hold","from":"1963-07-08","sources":["cacr-31-cfr-515","ear-746-2"],"confidence":"known"},
  {"id":"us-syria-ofac","destination":"SY","regime":"US","scope":"blocking sanctions and a ban on services","severity":"hold","from":"2011-08-18","until":"2025-06-30","sources":["syria-31-cfr-542","eo-14312"],"confidence":"known","note":"ended by executive order of 2025-06-30"},
  {"id":"us-syria","destination":"SY","regime":"US","scope":"a licence for nearly everything but food and medicine","severity":"hold","from":"2004-05-14","sources":["ear-746-9"],"confidence":"known","note":"OFAC’s programme ended 2025-06-30; export licensing was eased later in steps: check which goods still need a licence"},
]
