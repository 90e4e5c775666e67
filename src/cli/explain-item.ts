import { explainItem as explain } from '../items/index.js'
import type { Item } from '../model/index.js'
import { explainedItem } from '../report/index.js'

/**
 * Draws what an order line points to and how each score came about; when it points to nothing, what was looked at and what was not.
 * @param asOf Date whose catalogues count.
 * @param width Columns of the terminal.
 */
export function explainItem(item: Item, asOf: string, width?: number): string {
  const { description, partNumber, hsCode, eccn } = item
  const line = description.trim() || partNumber || String(hsCode ?? eccn ?? '')
  return explainedItem({ line, ...explain(item, { asOf }) }, width)
}
