/**
 * How long screening takes: beside other tools in the same run, in the worst cases, and on made-up lists of up to a million entries.
 * `npm run bench -- [--docs] [--most N] [--items]`: `--docs` writes `docs/performance.md`, `--most` leaves out larger made-up lists;
 * `--items` measures order lines alone, `--ownership` graphs of owners alone.
 */
import { flag, option } from '../scripts/eval/options.js'
import { writeSections } from '../scripts/eval/sections.js'
import { itemTimes } from './items.js'
import { benchList, namesOn } from './listed.js'
import { ownershipTimes } from './ownership.js'
import {
  itemsSection,
  ownershipSection,
  performanceDocument,
  scalingSection,
  sideBySideSection,
  worstCasesSection,
} from './performance.js'
import { scaling } from './scaling.js'
import { sideBySide } from './side-by-side.js'
import { worstCases } from './worst-cases.js'

const parts: Record<string, string> = {}
function tell(name: string, text: string): void {
  parts[name] = text
  console.log(`${text}\n`)
}

if (!flag('ownership')) tell('items', itemsSection(itemTimes()))
if (!flag('items')) tell('ownership', ownershipSection(ownershipTimes()))
if (!flag('items') && !flag('ownership')) {
  const list = await benchList()
  const described = `${list.title}${list.publishedOn === undefined ? '' : ` of ${list.publishedOn}`}: ${list.entries.length} entries, ${namesOn(list).length} names`
  tell('side-by-side', sideBySideSection(described, await sideBySide(list)))
  tell('worst-cases', worstCasesSection(worstCases(list)))
  tell('scaling', scalingSection(scaling(Number(option('most') ?? 1_000_000))))
}
if (flag('docs')) writeSections(performanceDocument, parts)
