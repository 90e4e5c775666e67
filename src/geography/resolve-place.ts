import type { PlaceRow } from '../../data/schema/geography.js'
import { dated, sourceOf } from '../knowledge/sources.js'
import type { PlaceFact, PlaceRef, Reason } from '../model/index.js'
import { countryTitle, resolveCountry, suggestCountry } from './countries.js'
import { shown } from './fold.js'
import { placeByCode } from './place-index.js'
import { liesIn, type Reading, readText } from './read-text.js'

const note = (text: string, query?: string): Reason => ({
  code: 'place',
  effect: 0,
  text,
  ...(query === undefined ? {} : { query: shown(query) }),
})

/** A fact about a known place. */
export function placeFact(query: string, place: PlaceRow, reasons: Reason[]): PlaceFact {
  return {
    query: shown(query, 500),
    ...(place.country === undefined ? {} : { country: place.country }),
    placeId: place.id,
    title: place.name,
    kind: place.kind,
    ...(place.sea === undefined ? {} : { sea: place.sea }),
    reasons,
    sources: place.sources.map((id) => dated(sourceOf(id), place.asOf)),
  }
}

/** A fact about a country alone. */
export function countryFact(query: string, country: string, reasons: Reason[]): PlaceFact {
  return { query: shown(query, 500), country, title: countryTitle(country), kind: 'country', reasons, sources: [] }
}

const where = (place: PlaceRow) => (place.country === undefined ? '' : ` in ${countryTitle(place.country)}`)

function understood(query: string, reading: Reading): PlaceFact {
  const doubts = reading.doubts.map((text) => note(text))
  const place = reading.places[0]
  if (place !== undefined) {
    const kind = place.kind.replaceAll('-', ' ')
    return placeFact(query, place, [note(`Understood as ${place.name}: ${kind}${where(place)}.`, query), ...doubts])
  }
  if (reading.country !== undefined) {
    return countryFact(query, reading.country, [
      note(`Understood as ${countryTitle(reading.country)}.`, query),
      ...doubts,
    ])
  }
  const guess = query.length <= 40 && doubts.length === 0 ? suggestCountry(query) : undefined
  const hint = guess === undefined ? 'Give a port, city, UN/LOCODE or country.' : `Did you mean ${countryTitle(guess)}?`
  return {
    query: shown(query, 500),
    reasons: [note(`Not understood as a known place. ${hint}`, query), ...doubts],
    sources: [],
  }
}

/** UN/LOCODE in its usual spellings, in capitals and without a blank; `undefined` when it has not that form. */
function locode(text: string): string | undefined {
  const match = /^\s*([A-Za-z]{2})[\s-]?([A-Za-z2-9]{3})\s*$/.exec(text.slice(0, 40))
  return match === null ? undefined : `${match[1]}${match[2]}`.toUpperCase()
}

function fromCode(query: string, code: string, explicit?: string): PlaceFact | undefined {
  const place = placeByCode(code)
  if (place !== undefined && (explicit === undefined || liesIn(place, explicit))) {
    return placeFact(query, place, [note(`UN/LOCODE ${code} is ${place.name}${where(place)}.`, query)])
  }
  const country = explicit ?? resolveCountry(code.slice(0, 2))
  if (country === undefined) return undefined
  const text =
    explicit === undefined
      ? `The code ${code} begins with the country code of ${countryTitle(country)}; the place itself is not known here.`
      : `The country given, ${countryTitle(country)}, counts; the code ${code} is not known there.`
  return countryFact(query, country, [note(text, query)])
}

function fromText(text: string): PlaceFact {
  const code = locode(text)
  if (code !== undefined && placeByCode(code) !== undefined) return fromCode(text, code)!
  const reading = readText(text)
  if (
    reading.places.length === 0 &&
    reading.country === undefined &&
    code !== undefined &&
    text.trim() === text.trim().toUpperCase()
  ) {
    const fact = fromCode(text, code)
    if (fact !== undefined) return fact
  }
  return understood(text, reading)
}

/**
 * What a place in a shipment is: which known place, in which country, on which sea. Never throws; a place that is not known has no `country`,
 * and its reason says what to do. A country that is given beside the name comes first: `Amirabad, Pakistan` is not the Iranian port.
 */
export function resolvePlace(ref: PlaceRef): PlaceFact {
  if (typeof ref === 'string') return fromText(ref)
  const query = [ref.port, ref.city, ref.unlocode, ref.country]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
  const explicit = ref.country === undefined ? undefined : resolveCountry(ref.country)
  const code = ref.unlocode === undefined ? undefined : locode(ref.unlocode)
  const coded = code === undefined ? undefined : fromCode(query, code, explicit)
  if (coded?.placeId !== undefined) return coded
  const country = explicit ?? coded?.country
  for (const name of [ref.port === undefined ? undefined : `port ${ref.port}`, ref.port, ref.city]) {
    if (name === undefined || name.trim() === '') continue
    const reading = readText(name, country)
    if (reading.places.length > 0) {
      const clash = country !== undefined && reading.countryNamed && reading.country !== country
      if (!clash) return understood(query, reading)
    } else if (reading.doubts.length > 0 && country !== undefined && name !== `port ${ref.port}`) {
      return countryFact(query, country, [
        note(`Understood as ${countryTitle(country)}.`, query),
        ...reading.doubts.map((text) => note(text)),
      ])
    }
  }
  if (coded !== undefined) return coded
  if (explicit !== undefined)
    return countryFact(query, explicit, [note(`Understood as ${countryTitle(explicit)}.`, query)])
  return fromText(query)
}
