import { everyParty, type Shipment } from '../../model/index.js'
import type { DatedEvent } from '../day-window.js'

const shown = (text: string) => text.slice(0, 100)

/** Former flags that the ships of a deal gave up on a known day. */
export function* flagChanges(shipment: Shipment): Generator<DatedEvent> {
  for (const { vessel } of everyParty(shipment))
    for (const { country, until } of vessel?.formerFlags ?? [])
      if (until !== undefined) yield { on: until, what: `The end of the flag ${shown(country)} on ${until}` }
}

/** Former names that the ships of a deal gave up on a known day. */
export function* nameChanges(shipment: Shipment): Generator<DatedEvent> {
  for (const { vessel } of everyParty(shipment))
    for (const { name, until } of vessel?.formerNames ?? [])
      if (until !== undefined) yield { on: until, what: `The end of the name ${shown(name)} on ${until}` }
}

/** Calls of the ships of a deal at a port on a known day. */
export function* portCalls(shipment: Shipment): Generator<DatedEvent> {
  for (const { vessel } of everyParty(shipment))
    for (const { on } of vessel?.portCalls ?? []) if (on !== undefined) yield { on, what: `The port call of ${on}` }
}
