import type { AdvisoryGroupRow } from '../../data/schema/advisories.js'
import { itemKindRows } from '../knowledge/compiled/item-kind-rows.js'

/** Id of a component group of the UAV advisory. */
export type AdvisoryGroupId = AdvisoryGroupRow['id']

/** A kind of goods that a description or part number can name. */
export interface ItemKind {
  readonly id: string
  readonly title: string
  /** Advisory groups; none for goods that belong to no group and so speak against the others. */
  readonly groups: readonly AdvisoryGroupId[]
  /** Listed tariff codes that fit, the likeliest first. */
  readonly hs6: readonly string[]
  /** Score of a description that names the kind, 0 to 1. */
  readonly strength: number
  /** `yes`: a machine or article of everyday life. */
  readonly everyday?: 'yes' | undefined
  /** ECCN entry to look at when the goods are of this kind. */
  readonly control?: string | undefined
}

const kinds = new Map<string, ItemKind>(itemKindRows.map((row) => [row.id, row]))

/** The kind with this id of `data/items/kinds.csv`. The tests check that every id named in the data exists. */
export function kindOf(id: string): ItemKind {
  const kind = kinds.get(id)
  if (kind === undefined) throw new Error(`No kind "${id}" in data/items/kinds.csv`)
  return kind
}
