import {
  diversionPoint,
  embargoes,
  isCaspianLittoral,
  portRestrictions,
  positionOf,
  resolvePlace,
} from '../geography/index.js'
import type { PlaceFact, PlaceRef, Shipment } from '../model/index.js'
import type { PartyFacts, PlaceNotice, StopFacts } from './facts.js'

function embargoNotices(place: PlaceFact, asOf: string): PlaceNotice[] {
  const rows = [place.country, place.placeId].flatMap((key) => (key === undefined ? [] : embargoes(key, asOf)))
  return rows.map(({ regime, scope, covers, severity, sources }) => ({
    title: `${regime} measures: ${scope}`,
    severity,
    coversImports: covers === 'trade',
    sources,
  }))
}

function diversionNotices(place: PlaceFact, asOf: string): PlaceNotice[] {
  const row = place.country === undefined ? undefined : diversionPoint(place.country, asOf)
  // Rows without a date are geography, kept to tell why a country is not on the alert.
  if (row === undefined || row.from === undefined) return []
  return [{ title: row.meaning, severity: row.onAlert ? 'review' : 'info', coversImports: false, sources: row.sources }]
}

function portNotices(place: PlaceFact, asOf: string): PlaceNotice[] {
  const rows = place.placeId === undefined ? [] : portRestrictions(place.placeId, asOf)
  return rows.map(({ regime, scope, sources }) => ({
    title: `${regime} measures: ${scope}`,
    severity: 'hold',
    coversImports: false,
    sources,
  }))
}

/** What is known about a place on a day. */
export function gatherStop(ref: PlaceRef, subject: string, kind: StopFacts['kind'], asOf: string): StopFacts {
  return stopOf(resolvePlace(ref), subject, kind, asOf)
}

function stopOf(place: PlaceFact, subject: string, kind: StopFacts['kind'], asOf: string, role?: string): StopFacts {
  return {
    subject,
    kind,
    ...(role !== undefined && { role }),
    place,
    position: place.placeId === undefined ? undefined : positionOf(place.placeId),
    embargoes: embargoNotices(place, asOf),
    diversion: diversionNotices(place, asOf),
    portMeasures: portNotices(place, asOf),
    caspianLittoral: place.country !== undefined && isCaspianLittoral(place.country),
  }
}

/** The seats of a party, each country once, and beyond that the places with measures of their own, such as a town in Crimea. */
function partyStops({ seats, role }: PartyFacts, asOf: string): StopFacts[] {
  const told = new Set<string>()
  return seats.flatMap(({ subject, place }) => {
    const key =
      place.placeId !== undefined && embargoes(place.placeId, asOf).length > 0 ? place.placeId : place.country!
    if (told.has(key)) return []
    told.add(key)
    return [stopOf(place, subject, 'party', asOf, role)]
  })
}

/**
 * What is known about the places of a deal: origin, route and destination in order, then the seats of the parties.
 * @param asOf Day whose embargoes and warnings count.
 */
export function gatherStops(shipment: Shipment, parties: readonly PartyFacts[], asOf: string): StopFacts[] {
  const stop = (ref: PlaceRef, subject: string, kind: StopFacts['kind']) => gatherStop(ref, subject, kind, asOf)
  const { origin, route = [], destination } = shipment
  return [
    ...(origin === undefined ? [] : [stop(origin, '/origin', 'origin')]),
    ...route.map((ref, at) => stop(ref, `/route/${at}`, 'stop')),
    ...(destination === undefined ? [] : [stop(destination, '/destination', 'destination')]),
    ...parties.flatMap((party) => partyStops(party, asOf)),
  ]
}
