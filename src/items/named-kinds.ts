import type { ItemMatch } from '../model/index.js'
import type { Description } from './description.js'
import { type ItemKind, kindOf } from './kinds.js'
import { itemReviewThreshold } from './thresholds.js'

/** A kind of goods that a line says it is. */
export interface NamedKind {
  /** Id of the kind in `data/items/kinds.csv`. */
  readonly id: string
  /** What the goods are, with an article: `a servo`. */
  readonly title: string
  /** Whether an advisory group, a listed tariff code or a control entry covers goods of the kind. */
  readonly listed: boolean
  /** Whether the words of the description or a part number says so. */
  readonly from: 'description' | 'part-number'
  /** How surely, 0 to 1. */
  readonly score: number
  /** The words or the part number, as written. */
  readonly words: string
  /** Whether the description says that the goods are for an unmanned aircraft. */
  readonly unmanned: boolean
}

const naming = (kind: ItemKind) => ({
  id: kind.id,
  title: kind.title,
  listed: kind.groups.length > 0 || kind.hs6.length > 0 || kind.control !== undefined,
})

/** The kinds that part numbers stand for, as the reasons of the matches tell them. */
function numberedKinds(matches: readonly ItemMatch[]): NamedKind[] {
  const best = new Map<string, NamedKind>()
  for (const { reasons } of matches) {
    for (const { code, effect, query, details } of reasons) {
      if (code !== 'part-number' || effect <= 0 || !Array.isArray(details?.kinds)) continue
      for (const id of details.kinds) {
        if (typeof id !== 'string' || effect <= (best.get(id)?.score ?? 0)) continue
        best.set(id, { ...naming(kindOf(id)), from: 'part-number', score: effect, words: query ?? '', unmanned: false })
      }
    }
  }
  return [...best.values()]
}

/** What the goods of a line are by its description, and then by its part numbers; not what they are for or come with. */
export function namedKinds(description: Description, matches: readonly ItemMatch[]): NamedKind[] {
  const heads = description.kinds.filter((named) => named.role === 'head')
  return [
    ...heads.map(({ kind, score, words }) => ({
      ...naming(kind),
      from: 'description' as const,
      score,
      words,
      unmanned: score > kind.strength,
    })),
    ...numberedKinds(matches),
  ]
}

/** The first kind that is named surely enough to be worth a person’s look. */
export const surelyNamed = (kinds: readonly NamedKind[]): NamedKind | undefined =>
  kinds.find(({ score }) => score >= itemReviewThreshold)
