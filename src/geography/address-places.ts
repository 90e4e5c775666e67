import type { Party, PlaceFact } from '../model/index.js'
import { countryTitle, resolveCountry } from './countries.js'
import { shown } from './fold.js'
import { readText } from './read-text.js'
import { countryFact, placeFact } from './resolve-place.js'

/** An address as one text, its parts joined by commas; empty without one. */
export function addressText(address: Party['address']): string {
  if (address === undefined) return ''
  if (typeof address === 'string') return address
  const { street, city, region, postalCode, country } = address
  return [street, city, region, postalCode, country]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(', ')
}

/**
 * The known places that an address names, the most exact first, and the country when it can be told.
 * @param country Country of the party as given, code or name; a country inside the address comes first.
 */
export function placesInAddress(address: Party['address'], country?: string): PlaceFact[] {
  const text = addressText(address)
  const given = country === undefined ? undefined : resolveCountry(country)
  if (text === '' && given === undefined) return []
  const own = typeof address === 'object' && address.country !== undefined ? resolveCountry(address.country) : undefined
  const reading = readText(text, own ?? given)
  const query = shown(text === '' ? (country ?? '') : text)
  const facts = reading.places.map((place) =>
    placeFact(query, place, [{ code: 'address', effect: 0, text: `The address names ${place.name}.`, query }]),
  )
  if (reading.country !== undefined && !facts.some((fact) => fact.country === reading.country)) {
    facts.push(
      countryFact(query, reading.country, [
        { code: 'country', effect: 0, text: `The address lies in ${countryTitle(reading.country)}.`, query },
      ]),
    )
  }
  return facts
}
