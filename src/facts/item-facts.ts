import { classifyItem } from '../items/index.js'
import type { Item } from '../model/index.js'
import type { ItemFacts } from './facts.js'

/** What is known about a line of the order on a date. */
export function gatherItem(item: Item, subject: string, asOf: string): ItemFacts {
  return { item, subject, matches: classifyItem(item, { asOf }) }
}
