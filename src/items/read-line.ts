import type { Item, ItemMatch } from '../model/index.js'
import { type ClassifyOptions, gather, matchesOf } from './classify.js'
import { readDescription } from './description.js'
import type { HsFact } from './hs-code.js'
import { type NamedKind, namedKinds } from './named-kinds.js'
import type { PartEvidence } from './part-number.js'
import type { TextToken } from './text.js'

/** A line of an order as it was understood. */
export interface LineReading {
  /** Catalogue entries that it points to, as `classifyItem` gives them. */
  readonly matches: readonly ItemMatch[]
  /** What the goods are. */
  readonly kinds: readonly NamedKind[]
  /** Its tariff codes, and what stands among them. */
  readonly tariffCodes: readonly HsFact[]
  /** What its `partNumber` stands for. */
  readonly partNumber: PartEvidence
  /** The words of the description. */
  readonly tokens: readonly TextToken[]
}

/** Reads a plain line once for all: what it points to, what the goods are, and what its codes and numbers say. */
export function readLine(item: Item, options: ClassifyOptions): LineReading {
  const description = readDescription(item.description)
  const gathered = gather(item, description, options)
  const matches = matchesOf(gathered)
  return {
    matches,
    kinds: namedKinds(description, matches),
    tariffCodes: gathered.facts,
    partNumber: gathered.numbers[0],
    tokens: description.tokens,
  }
}
