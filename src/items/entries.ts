import type { UavPartRow } from '../../data/schema/advisories.js'
import { dated, sourceOf } from '../knowledge/sources.js'
import type { Source } from '../model/index.js'
import type { ControlNumber } from './eccn.js'
import { type Candidates, type Evidence, support } from './evidence.js'
import { advisoryGroup } from './groups.js'
import { chplRow, dotted } from './hs-code.js'
import type { AdvisoryGroupId } from './kinds.js'

interface Located {
  readonly sources: readonly string[]
  readonly locator: string
  readonly asOf: string
}

const sourcesByRow = new WeakMap<Located, readonly Source[]>()

/**
 * The sources of a row, made once, since many matches share them: undated ones with the day on which the row was last held against them.
 * @param place Where the fact stands in the sources after the first, whose place the row names.
 */
function sourcesOf(row: Located, place: string): readonly Source[] {
  let made = sourcesByRow.get(row)
  if (made === undefined) {
    made = row.sources.map((id, index) => {
      const { locator } = sourceOf(id)
      const further = locator === undefined ? place : `${place}; ${locator}`
      return dated(sourceOf(id, index === 0 ? row.locator : further), row.asOf)
    })
    sourcesByRow.set(row, made)
  }
  return made
}

/** Notes evidence for an advisory group. */
export function supportGroup(candidates: Candidates, id: AdvisoryGroupId, evidence: Evidence): void {
  support(candidates, 'uav-advisory', id, evidence, () => {
    const row = advisoryGroup(id)
    return { match: { title: row.title, groups: [id] }, sources: sourcesOf(row, `component group: ${row.title}`) }
  })
}

/** Notes evidence for a code of the Common High Priority List. */
export function supportCode(candidates: Candidates, hs6: string, evidence: Evidence): void {
  const row = chplRow(hs6)
  if (row === undefined) return
  support(candidates, 'chpl', hs6, evidence, () => ({
    match: { title: `${dotted(hs6)} ${row.description}`, groups: [...row.groups], tier: row.tier },
    sources: sourcesOf(row, `tier ${row.tier}, ${dotted(hs6)}`),
  }))
}

/** Notes evidence for a part family reported in UAV debris. */
export function supportFamily(candidates: Candidates, row: UavPartRow, evidence: Evidence): void {
  support(candidates, 'uav-parts', row.id, evidence, () => ({
    match: { title: row.title, groups: [...row.groups] },
    sources: sourcesOf(row, row.title),
  }))
}

/** The id of a match with an entry of a control list: `9A012`, `MTCR Item 9`. */
export const matchId = (scheme: ControlNumber['scheme'], code: string): string =>
  scheme === 'ECCN' ? code : `${scheme} ${code}`

/** Notes evidence for an entry of a control list. */
export function supportControl(candidates: Candidates, number: ControlNumber, evidence: Evidence): void {
  const { row } = number
  if (row === undefined) return
  support(candidates, 'eccn', matchId(number.scheme, row.code), evidence, () => ({
    match: { title: `${row.code} ${row.title}`, groups: [...row.groups] },
    sources: sourcesOf(row, `${row.scheme} ${row.code}`),
  }))
}
