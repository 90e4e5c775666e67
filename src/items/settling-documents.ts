import type { SettlingDocumentRow } from '../../data/schema/items.js'
import { settlingDocumentRows } from '../knowledge/compiled/settling-document-rows.js'
import type { ItemMatch } from '../model/index.js'

const mostShown = 5

/** Kinds of goods that the evidence for a match names. */
const kindsOf = (match: ItemMatch) =>
  new Set(match.reasons.map((reason) => reason.details?.kind).filter((kind) => typeof kind === 'string'))

/** How closely a row fits: one for each of its conditions; `undefined` when one of them does not hold. */
function closeness(row: SettlingDocumentRow, match: ItemMatch, kinds: ReadonlySet<string>): number | undefined {
  const groups = match.groups ?? []
  const conditions = [
    row.catalogues.length === 0 ? undefined : row.catalogues.includes(match.catalogue),
    row.groups.length === 0 ? undefined : row.groups.some((id) => groups.includes(id)),
    row.kinds.length === 0 ? undefined : row.kinds.some((id) => kinds.has(id)),
  ].filter((condition) => condition !== undefined)
  return conditions.includes(false) ? undefined : conditions.length
}

/** Documents that would settle whether a lead is one, from `data/items/settling-documents.csv`: those that fit most closely first, at most five. */
export function settlingDocuments(match: ItemMatch): SettlingDocumentRow[] {
  const kinds = kindsOf(match)
  return settlingDocumentRows
    .map((row) => ({ row, fit: closeness(row, match, kinds) }))
    .filter((one): one is { row: SettlingDocumentRow; fit: number } => one.fit !== undefined)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, mostShown)
    .map(({ row }) => row)
}
