import type { Item } from '../model/index.js'
import { readEntities } from '../names/index.js'

const fields = ['description', 'partNumber', 'manufacturer', 'hsCode', 'eccn', 'unit', 'currency'] as const

/** Whether a text of the line may hold an HTML entity. */
const mayHold = (item: Item) => fields.some((field) => typeof item[field] === 'string' && item[field].includes('&'))

/** A line with HTML entities read in its texts, as a shop or a web form exports them: `&quot;`, `&#181;`, `&amp;amp;`. */
export function plainItem(item: Item): Item {
  if (!mayHold(item)) return item
  const read = fields.flatMap((field) => {
    const text = item[field]
    return typeof text === 'string' ? [[field, readEntities(text)] as const] : []
  })
  return { ...item, ...Object.fromEntries(read) }
}
