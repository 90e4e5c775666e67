import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import type { Reason } from '../model/index.js'
import type { DescribedKind } from './described-kind.js'
import { type ControlNumber, readEccn } from './eccn.js'
import { supportControl } from './entries.js'
import type { Candidates } from './evidence.js'
import { type Compared, compareThresholds } from './quantities/compare-thresholds.js'
import type { Quantity } from './quantities/read-quantities.js'

/** Most that a kind of goods says for an entry by itself, and with a quantity that meets its limit; what is left when it misses it. */
const byKind = 0.62
const metLimit = 0.7
const missedLimit = 0.32

const entryOf = ({ row }: Compared): ControlNumber => ({
  scheme: row.scheme,
  entry: row.code,
  paragraphs: [],
  row: controlEntryRows.find(({ scheme, code }) => scheme === row.scheme && code === row.code),
})

/** What the kind of goods and the quantities of a description add to the entries of control lists. */
export function addControlLeads(candidates: Candidates, head: DescribedKind, quantities: readonly Quantity[]): void {
  const { kind, score, reasons } = head
  const compared = compareThresholds(kind.id, quantities)
  const control = kind.control === undefined ? undefined : readEccn(kind.control)
  if (control !== undefined && !compared.some(({ row }) => row.code === control.row?.code)) {
    const told: Reason = {
      code: 'description',
      effect: 0,
      text: `The entry is a lead for ${kind.title}; endurance and other thresholds decide whether it applies.`,
      listed: control.entry,
    }
    supportControl(candidates, control, {
      from: 'description',
      score: Math.min(score, byKind),
      reasons: [...reasons, told],
    })
  }
  for (const one of compared) {
    const { row, text, written } = one
    const before = Math.min(score, byKind)
    const after = row.effect === 'meets' ? Math.min(metLimit, score) : Math.min(missedLimit, score)
    const told: Reason = { code: 'quantity', effect: after - before, text, query: written, listed: row.wording }
    supportControl(candidates, entryOf(one), { from: 'description', score: after, reasons: [...reasons, told] })
  }
}
