import type { DiversionPointRow, EmbargoRow, PortRestrictionRow } from '../../data/schema/geography.js'
import { diversionPoints } from '../knowledge/compiled/diversion-points.js'
import { embargoes as embargoRows } from '../knowledge/compiled/embargoes.js'
import { places } from '../knowledge/compiled/places.js'
import { portRestrictions as portRows } from '../knowledge/compiled/port-restrictions.js'
import { dated, sourceOf } from '../knowledge/sources.js'
import { dayAfter, firstDay, lastDay, type Source } from '../model/index.js'

const regionOf = new Map(places.map((place) => [place.id, place.region]))

/** A row of `data/`, with its sources in full. */
export type Cited<Row extends { sources: readonly string[] }> = Omit<Row, 'sources'> & { readonly sources: Source[] }

/** Whether a row counts on a day. ISO text compares by date; a year or month alone counts from its first day and to its last. */
export function inForce(row: { from?: string | undefined; until?: string | undefined }, asOf: string): boolean {
  if (row.from !== undefined && row.from > asOf) return false
  return row.until === undefined || asOf <= row.until || asOf.startsWith(row.until)
}

function cited<Row extends { sources: readonly string[]; asOf: string }>(row: Row): Cited<Row> {
  return { ...row, sources: row.sources.map((id) => dated(sourceOf(id), row.asOf)) }
}

/**
 * What makes this country a diversion point on that day, if anything.
 * `onAlert` tells the 18 places of the joint alert of 2022-06-28 from those that other documents name.
 * @param iso2 ISO 3166-1 alpha-2 code.
 * @param asOf Day, YYYY-MM-DD.
 */
export function diversionPoint(iso2: string, asOf: string): Cited<DiversionPointRow> | undefined {
  const row = diversionPoints.find((one) => one.country === iso2)
  return row !== undefined && inForce(row, asOf) ? cited(row) : undefined
}

/**
 * Embargoes and broad export bans on a destination on that day, the strictest first.
 * @param destination ISO 3166-1 alpha-2 code, or id of a place in `data/geography/places.csv`: `crimea` itself or a town there.
 * @param asOf Day, YYYY-MM-DD.
 */
export function embargoes(destination: string, asOf: string): Cited<EmbargoRow>[] {
  const region = regionOf.get(destination)
  const rows = embargoRows
    .filter((row) => (row.destination === destination || row.destination === region) && inForce(row, asOf))
    .map(cited)
  return [...rows.filter((row) => row.severity === 'hold'), ...rows.filter((row) => row.severity !== 'hold')]
}

/**
 * Bans on dealings with a port on that day.
 * @param placeId Id of the port in `data/geography/places.csv`.
 * @param asOf Day, YYYY-MM-DD.
 */
export function portRestrictions(placeId: string, asOf: string): Cited<PortRestrictionRow>[] {
  return portRows.filter((row) => row.place === placeId && inForce(row, asOf)).map(cited)
}

/** A day on which a measure about a place begins or ends. */
export interface RestrictionDate {
  /** First day of what holds from then on, `YYYY-MM-DD`. */
  readonly date: string
  /** What begins or ends, as one plain sentence. */
  readonly text: string
}

/** First day of a span, and the first day after it, each with what begins or ends. */
export function spanDates(
  row: { from?: string | undefined; until?: string | undefined },
  text: string,
): RestrictionDate[] {
  const end = row.until === undefined ? undefined : dayAfter(lastDay(row.until))
  return [
    ...(row.from === undefined ? [] : [{ date: firstDay(row.from), text: `${text}: begins` }]),
    ...(end === undefined ? [] : [{ date: end, text: `${text}: has ended` }]),
  ]
}

/**
 * Every day on which a measure or warning about a place begins or ends, in the order of the data.
 * @param keys ISO 3166-1 alpha-2 code, ids of places in `data/geography/places.csv`.
 */
export function restrictionDates(keys: readonly string[]): RestrictionDate[] {
  const wanted = new Set(keys.flatMap((key) => [key, regionOf.get(key) ?? key]))
  return [
    ...embargoRows
      .filter((row) => wanted.has(row.destination))
      .flatMap((row) => spanDates(row, `${row.regime} measures on ${row.destination}, ${row.scope}`)),
    ...diversionPoints
      .filter((row) => wanted.has(row.country))
      .flatMap((row) => spanDates(row, `Warning about ${row.country}, ${row.meaning}`)),
    ...portRows
      .filter((row) => wanted.has(row.place))
      .flatMap((row) => spanDates(row, `${row.regime} measures on ${row.place}, ${row.scope}`)),
  ]
}
