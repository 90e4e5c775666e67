import type { Item, ItemMatch } from '../model/index.js'
import { type ClassifyOptions, classifyDescribed } from './classify.js'
import { readDescription } from './description.js'
import { type NamedKind, namedKinds } from './named-kinds.js'
import type { TextToken } from './text.js'

/** A line of an order as it was understood. */
export interface LineReading {
  /** Catalogue entries that it points to, as `classifyItem` gives them. */
  readonly matches: readonly ItemMatch[]
  /** What the goods are. */
  readonly kinds: readonly NamedKind[]
  /** The words of the description. */
  readonly tokens: readonly TextToken[]
}

/** Reads a plain line once for both: what it points to, and what the goods are. */
export function readLine(item: Item, options: ClassifyOptions): LineReading {
  const description = readDescription(item.description)
  const matches = classifyDescribed(item, description, options)
  return { matches, kinds: namedKinds(description, matches), tokens: description.tokens }
}
