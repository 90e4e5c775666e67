import { type Item, type Party, type PlaceRef, parseWith, type Shipment, shipmentSchema } from '../../model/index.js'
import { type Buildable, type Builder, built, given } from './builder.js'
import { item } from './item.js'
import { aParty } from './party.js'

/** Builds a deal; each method gives a new builder. */
export interface ShipmentBuilder extends Builder<Shipment> {
  /** Items and parties, added to those it has. The first item and the first party take the place of the invented ones. */
  with(...parts: readonly Buildable<Item | Party>[]): ShipmentBuilder
  /** Where the goods start. */
  from(place: PlaceRef): ShipmentBuilder
  /** Where the goods end. */
  to(place: PlaceRef): ShipmentBuilder
  /** Places between, added to those it has. */
  via(...places: readonly PlaceRef[]): ShipmentBuilder
  /** Date of the order, `YYYY-MM-DD`. */
  on(date: string): ShipmentBuilder
  /** What the goods are for. */
  for(endUse: string): ShipmentBuilder
  /** An order of the past, added to those it has. */
  after(date: string, ...items: readonly Buildable<Item>[]): ShipmentBuilder
  /** Any other field; `undefined` takes one away, the invented parties and items included. */
  set(fields: { readonly [Key in keyof Shipment]?: Shipment[Key] | undefined }): ShipmentBuilder
}

/** Whoever is not named: a seller of furniture, and a buyer where the goods go. */
function inventedParties(destination: PlaceRef | undefined): Party[] {
  const supplier = aParty('Hanseatic Office Supply GmbH').as('supplier').from('DE').build()
  const buyer = aParty().as('buyer')
  return [
    supplier,
    typeof destination === 'string' && /^[A-Z]{2}$/.test(destination) ? buyer.from(destination).build() : buyer.build(),
  ]
}

function builder(deal: Shipment, taken: ReadonlySet<string>): ShipmentBuilder {
  const set: ShipmentBuilder['set'] = (fields) =>
    builder(given({ ...deal, ...fields }) as Shipment, new Set([...taken, ...Object.keys(fields)]))
  return Object.freeze({
    with: (...parts) => {
      const values = parts.map((part) => built<Item | Party>(part))
      const items = values.filter((value): value is Item => !('name' in value))
      const parties = values.filter((value): value is Party => 'name' in value)
      return set({
        ...(items.length > 0 && { items: [...(deal.items ?? []), ...items] }),
        ...(parties.length > 0 && { parties: [...(deal.parties ?? []), ...parties] }),
      })
    },
    from: (origin) => set({ origin }),
    to: (destination) => set({ destination }),
    via: (...places) => set({ route: [...(deal.route ?? []), ...places] }),
    on: (date) => set({ date }),
    for: (endUse) => set({ endUse }),
    after: (date, ...items) =>
      set({ earlierOrders: [...(deal.earlierOrders ?? []), { date, items: items.map((one) => built(one)) }] }),
    set,
    build: () => {
      const invented: Shipment = {
        ...(!taken.has('parties') && { parties: inventedParties(deal.destination) }),
        ...(!taken.has('items') && { items: [item().build()] }),
      }
      return parseWith(shipmentSchema, structuredClone({ ...invented, ...deal }), 'The shipment')
    },
  } satisfies ShipmentBuilder)
}

/**
 * A deal for a test: `aShipment().to('KZ').with(item('FPGA')).build()`. What is not said is invented and asks for nothing: a German seller of
 * office furniture, a buyer in the country where the goods go, and an office chair.
 */
export function aShipment(): ShipmentBuilder {
  return builder({}, new Set())
}
