import type { WeakLeadRow } from '../../data/schema/items.js'
import { weakLeadRows } from '../knowledge/compiled/weak-lead-rows.js'
import type { Description } from './description.js'
import { supportGroup } from './entries.js'
import type { Candidates } from './evidence.js'

const byKind = new Map<string, WeakLeadRow[]>()
for (const row of weakLeadRows) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), row])

/** Whether goods of a kind are worth telling, though no catalogue names them. */
export const isWeakLead = (kind: string): boolean => byKind.has(kind)

/** Tells goods that no catalogue names but that an unmanned aircraft needs, always below the review threshold. */
export function addWeakLeads(candidates: Candidates, { kinds, unmanned, everyday }: Description): void {
  const head = kinds.find((kind) => kind.role === 'head')
  for (const row of byKind.get(head?.kind.id ?? '') ?? []) {
    const score = unmanned !== undefined ? row.unmanned : everyday === undefined ? row.alone : undefined
    if (head === undefined || score === undefined) continue
    const named = unmanned === undefined ? '' : ` The description names an unmanned aircraft: “${unmanned}”.`
    supportGroup(candidates, row.group, {
      from: 'description',
      score,
      reasons: [
        {
          code: 'description',
          effect: score,
          text: `The description names ${head.kind.title}: “${head.words}”. ${row.why}${named}`,
          query: head.words,
          details: { kind: head.kind.id },
        },
      ],
    })
  }
}
