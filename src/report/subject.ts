import type { Item, Shipment } from '../model/index.js'

const itemName = (item: Item) =>
  [item.description, item.partNumber, item.hsCode].find((one) => one !== undefined && one !== '')

/** What a flag is about, in a few words: the name or goods behind its JSON pointer, or the way of the goods. Empty when it cannot be told. */
export function subjectName(shipment: Shipment, subject: string): string {
  const [, list, index] = subject.split('/')
  const at = Number(index)
  if (list === 'parties') return shipment.parties?.[at]?.name ?? ''
  if (list === 'items') {
    const item = shipment.items?.[at]
    return item === undefined ? '' : String(itemName(item) ?? '')
  }
  return ''
}

/** What a shipment is about, in a few words: its first name or goods, and how many more there are. */
export function shipmentName(shipment: Shipment): string {
  const { parties = [], items = [] } = shipment
  const names = [...parties.map((party) => party.name), ...items.map((item) => String(itemName(item) ?? ''))]
  const [first] = names
  if (first === undefined) return ''
  return names.length === 1 ? first : `${first} and ${names.length - 1} more`
}
