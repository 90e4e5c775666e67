import type { Shipment } from '../../model/index.js'

/** One fact of a deal: a value, or something that holds values and could be left out. */
export interface Fact {
  /** Path into the shipment. */
  readonly path: readonly (string | number)[]
  /** The nearest name on the path: `country`, `route`. */
  readonly key: string
  readonly value: unknown
}

/** Every fact of a deal, from the outside in. */
export function factsOf(shipment: Shipment): Fact[] {
  const facts: Fact[] = []
  const walk = (value: unknown, path: readonly (string | number)[], key: string) => {
    if (path.length > 0) facts.push({ path, key, value })
    if (Array.isArray(value))
      value.forEach((one, at) => {
        walk(one, [...path, at], key)
      })
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) walk(one, [...path, name], name)
    }
  }
  walk(shipment, [], '')
  return facts.filter(({ key }) => key !== 'ref' && key !== 'id')
}

/** A copy of a deal with one fact changed; `undefined` takes it away. */
export function withFact(shipment: Shipment, path: readonly (string | number)[], value: unknown): Shipment {
  const copy = structuredClone(shipment)
  const last = path.at(-1)!
  const holder = path.slice(0, -1).reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], copy)
  if (value !== undefined) (holder as Record<string | number, unknown>)[last] = value
  else if (Array.isArray(holder)) holder.splice(last as number, 1)
  else delete (holder as Record<string | number, unknown>)[last]
  return copy
}
