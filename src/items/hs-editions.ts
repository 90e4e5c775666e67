import type { HsEditionRow } from '../../data/schema/advisories.js'
import { hsEditionRows } from '../knowledge/compiled/hs-edition-rows.js'

/** An edition of the Harmonized System. */
export type HsEdition = HsEditionRow['last']

const order: readonly HsEdition[] = ['HS2007', 'HS2012', 'HS2017', 'HS2022', 'HS2028']
/** The edition whose codes the Common High Priority List names. */
export const listEdition: HsEdition = 'HS2022'

/** What became of an old code. */
export interface Renumbered {
  /** Codes of today, of four or six digits, that its goods stand under; the code itself among them where it lives on. */
  readonly now: readonly string[]
  /** Whether the code itself is still one today. */
  readonly kept: boolean
  readonly row: HsEditionRow
}

const old = new Map<string, HsEditionRow>()
const former = new Map<string, HsEditionRow[]>()
for (const row of hsEditionRows) {
  old.set(row.code, row)
  for (const code of row.successors) former.set(code, [...(former.get(code) ?? []), row])
}

const rank = (edition: HsEdition) => order.indexOf(edition)
/** The edition after the last one of a row: the first that has its successors. */
const next = (row: HsEditionRow) => order[rank(row.last) + 1] ?? row.last

/**
 * What became of a code that an edition renumbered, split or merged; `undefined` when nothing did.
 * @param edition The edition that the code is from. Default: not known.
 */
export function renumbered(code: string, edition?: HsEdition): Renumbered | undefined {
  const row = old.get(code)
  if (row === undefined || rank(row.last) >= rank(listEdition)) return undefined
  if (edition !== undefined && rank(edition) > rank(row.last)) return undefined
  const now = row.successors.flatMap((successor) => renumbered(successor, next(row))?.now ?? [successor])
  return { now: row.kept === 'yes' ? [code, ...now] : now, kept: row.kept === 'yes', row }
}

/** Why a code cannot be of an edition, as one sentence: it had gone by then, or had not come yet. */
export function foreignTo(code: string, edition: HsEdition): string | undefined {
  const gone = old.get(code)
  if (gone !== undefined && gone.kept === undefined && rank(edition) > rank(gone.last)) return `went after ${gone.last}`
  const rows = former.get(code)
  if (rows === undefined || old.get(code) !== undefined) return undefined
  const first = rows.map(next).sort((a, b) => rank(a) - rank(b))[0]!
  return rank(edition) < rank(first) ? `came with ${first}` : undefined
}

/** The old codes whose goods, or part of them, stand under a code of today, with the edition that brought it. */
export function formerCodes(code: string): readonly { readonly code: string; readonly since: HsEdition }[] {
  return (former.get(code) ?? []).map((row) => ({ code: row.code, since: next(row) }))
}
