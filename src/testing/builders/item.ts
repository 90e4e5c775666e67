import { type Item, itemSchema, parseWith } from '../../model/index.js'
import { type Builder, given } from './builder.js'

/** Builds an order line; each method gives a new builder. */
export interface ItemBuilder extends Builder<Item> {
  /** Tariff code, for example `8542.31`. */
  hs(code: string): ItemBuilder
  /** Export control classification number, for example `3A001`. */
  eccn(code: string): ItemBuilder
  /** Part number, and its maker when given. */
  part(number: string, maker?: string): ItemBuilder
  /** Maker as written. */
  by(maker: string): ItemBuilder
  /** Number of units. Unit: as given before, or `pcs`. */
  quantity(quantity: number, unit?: string): ItemBuilder
  /** Value of the whole line. Currency: `USD` when none is given. */
  worth(value: number, currency?: string): ItemBuilder
  /** Country where the goods were made. */
  madeIn(country: string): ItemBuilder
  /** Any other field; `undefined` takes one away. */
  set(fields: { readonly [Key in keyof Item]?: Item[Key] | undefined }): ItemBuilder
}

function builder(item: Item): ItemBuilder {
  const set: ItemBuilder['set'] = (fields) => builder(given({ ...item, ...fields }) as Item)
  return Object.freeze({
    hs: (hsCode) => set({ hsCode }),
    eccn: (eccn) => set({ eccn }),
    part: (partNumber, manufacturer) => set({ partNumber, ...(manufacturer !== undefined && { manufacturer }) }),
    by: (manufacturer) => set({ manufacturer }),
    quantity: (quantity, unit = item.unit ?? 'pcs') => set({ quantity, unit }),
    worth: (value, currency = 'USD') => set({ value, currency }),
    madeIn: (countryOfOrigin) => set({ countryOfOrigin }),
    set,
    build: () => parseWith(itemSchema, structuredClone(item), 'The item'),
  } satisfies ItemBuilder)
}

/**
 * An order line for a test: `item('FPGA').hs('8542.31').quantity(40)`.
 * @param description Goods text. Default: an office chair, which points to nothing.
 */
export function item(description = 'Swivel office chair'): ItemBuilder {
  return builder({ description })
}
