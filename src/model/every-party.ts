import type { Party } from './party.js'
import type { Shipment } from './shipment.js'

function* withConnected(party: Party): Generator<Party> {
  yield party
  for (const owner of party.owners ?? []) yield* withConnected(owner.party)
  for (const director of party.directors ?? []) yield* withConnected(director)
}

/** Every party that a deal gives as one, wherever: the parties with their owners and directors, then those of the flat form. */
export function* everyParty({ parties = [], ownership = [] }: Shipment): Generator<Party> {
  for (const party of parties) yield* withConnected(party)
  for (const { owner, owned } of ownership)
    for (const side of [owner, owned]) if (typeof side === 'object') yield* withConnected(side)
}
