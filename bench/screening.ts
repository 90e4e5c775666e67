/**
 * How long screening takes: beside other tools in the same run, in the worst cases, and on made-up lists of up to a million entries.
 * `npm run bench -- [--docs] [--most N]`: `--docs` writes `docs/performance.md`, `--most` leaves out larger made-up lists.
 */
import { flag, option } from '../scripts/eval/options.js'
import { writeSections } from '../scripts/eval/sections.js'
import { benchList, namesOn } from './listed.js'
import { performanceDocument, scalingSection, sideBySideSection, worstCasesSection } from './performance.js'
import { scaling } from './scaling.js'
import { sideBySide } from './side-by-side.js'
import { worstCases } from './worst-cases.js'

const list = await benchList()
const described = `${list.title}${list.publishedOn === undefined ? '' : ` of ${list.publishedOn}`}: ${list.entries.length} entries, ${namesOn(list).length} names`

const parts: Record<string, string> = {}
function tell(name: string, text: string): void {
  parts[name] = text
  console.log(`${text}\n`)
}
tell('side-by-side', sideBySideSection(described, await sideBySide(list)))
tell('worst-cases', worstCasesSection(worstCases(list)))
tell('scaling', scalingSection(scaling(Number(option('most') ?? 1_000_000))))
if (flag('docs')) writeSections(performanceDocument, parts)
