import type { HighRiskAddressRow, PlaceRow } from '../../data/schema/geography.js'
import { highRiskAddresses as rows } from '../knowledge/compiled/high-risk-addresses.js'
import { places } from '../knowledge/compiled/places.js'
import { sourceOf } from '../knowledge/sources.js'
import type { Party, PlaceFact, Reason } from '../model/index.js'
import { addressText } from './address-places.js'
import { countryTitle, resolveCountry } from './countries.js'
import { shown, words } from './fold.js'
import { readText } from './read-text.js'
import { placeFact } from './resolve-place.js'

type Part = HighRiskAddressRow['part']

interface Zone {
  readonly place: PlaceRow
  /** For each part: pattern words and the row they come from, found by their first word. */
  readonly parts: ReadonlyMap<
    Part,
    ReadonlyMap<string, readonly { words: readonly string[]; row: HighRiskAddressRow }[]>
  >
}

/** Most words between the name of a zone and the word that says it is one, as in “special economic zone of industrial production type Alabuga”. */
const reach = 6

const zones: Zone[] = [...new Set(rows.map((row) => row.zone))].map((id) => {
  const parts = new Map<Part, Map<string, { words: readonly string[]; row: HighRiskAddressRow }[]>>()
  for (const row of rows.filter((one) => one.zone === id)) {
    const byFirst = parts.get(row.part) ?? new Map()
    parts.set(row.part, byFirst)
    for (const pattern of row.patterns) {
      const split = pattern.split(' ')
      byFirst.set(split[0]!, [...(byFirst.get(split[0]!) ?? []), { words: split, row }])
    }
  }
  return { place: places.find((place) => place.id === id)!, parts }
})

/** Where the patterns of a part stand in the words, in order. */
function find(zone: Zone, part: Part, tokens: readonly string[]): { at: number; row: HighRiskAddressRow }[] {
  const byFirst = zone.parts.get(part)
  if (byFirst === undefined) return []
  const found: { at: number; row: HighRiskAddressRow }[] = []
  for (const [at, token] of tokens.entries()) {
    const pattern = byFirst.get(token)?.find((one) => one.words.every((word, index) => tokens[at + index] === word))
    if (pattern !== undefined) found.push({ at, row: pattern.row })
  }
  return found
}

/** Whether two ascending lists of positions come within reach of each other. */
function near(left: readonly { at: number }[], right: readonly { at: number }[]): boolean {
  let next = 0
  for (const { at } of left) {
    while (next < right.length && right[next]!.at < at - reach) next += 1
    if (next < right.length && right[next]!.at <= at + reach) return true
  }
  return false
}

function inZone(zone: Zone, tokens: readonly string[], query: string): PlaceFact | undefined {
  const name = find(zone, 'name', tokens)
  const street = find(zone, 'street', tokens)
  if (name.length === 0 && street.length === 0) return undefined
  if (find(zone, 'elsewhere', tokens).length > 0) return undefined
  const town = find(zone, 'town', tokens).length > 0
  const region = find(zone, 'region', tokens).length > 0
  const postcode = find(zone, 'postcode', tokens).length > 0
  const zoneNamed = near(name, find(zone, 'zone-word', tokens))
  const title = zone.place.name
  const said = (effect: number, text: string): Reason => ({ code: 'address', effect, text, query, listed: title })
  const around = town || region || postcode

  const reasons: Reason[] = []
  if (zoneNamed && street.length > 0) reasons.push(said(0.9, `The address names the ${title} and its main street.`))
  else if (zoneNamed) reasons.push(said(0.8, `The address names the ${title}.`))
  else if (street.length > 0 && name.length > 0)
    reasons.push(said(0.85, `The address gives the main street of the ${title} and its name.`))
  else if (street.length > 0 && around) {
    reasons.push(said(0.8, `The address gives the main street of the ${title}, with its town, region or postcode.`))
  } else if (name.length > 0 && around) {
    reasons.push(
      said(
        0.6,
        `The address gives the name of the ${title}, with its town, region or postcode, but does not say that the zone is meant.`,
      ),
    )
  } else return undefined

  const buildings = new Map(find(zone, 'building', tokens).map(({ row }) => [row.patterns[0]!, row]))
  for (const row of buildings.values()) {
    const entries = row.entries.join(', ')
    const shared = row.entries.length > 1 ? `${row.entries.length} listed parties share` : 'A listed party gives'
    reasons.push({
      ...said(0.1, `${shared} this building number in the zone (OFAC entries ${entries}).`),
      details: { entries: [...row.entries] },
    })
  }
  const cited = [
    ...new Map([...buildings.values()].flatMap((row) => row.sources.map((id) => [id, row.entries] as const))),
  ]
  const fact = placeFact(query, zone.place, reasons)
  const others = fact.sources.filter((source) => !cited.some(([id]) => id === source.id))
  return {
    ...fact,
    sources: [...cited.map(([id, entries]) => sourceOf(id, `addresses of entries ${entries.join(', ')}`)), ...others],
  }
}

/**
 * Zones known for military production that an address lies in. The first reason's `effect` says how plain the address is
 * (0.9 zone and street, 0.6 name and town only); a building that listed parties share adds a reason that names their entries.
 * A town alone, or the name of the zone in another region or country, is not enough.
 * @param country Country of the party as given, code or name.
 */
export function highRiskAddresses(address: Party['address'], country?: string): PlaceFact[] {
  const text = addressText(address)
  if (text === '') return []
  const tokens = words(text)
  const query = shown(text)
  return zones.flatMap((zone) => {
    const fact = inZone(zone, tokens, query)
    if (fact === undefined) return []
    const given = country === undefined ? undefined : resolveCountry(country)
    const said = readText(text, given)
    if (said.country === undefined || said.country === zone.place.country) return [fact]
    const first = fact.reasons[0]!
    if (said.countryNamed || first.effect < 0.85) return []
    // The address itself is plain, and only the country beside it differs: a person should see both.
    const clash: Reason = {
      code: 'country',
      effect: -0.1,
      text: `The country given, ${countryTitle(said.country)}, is not that of the address.`,
    }
    return [{ ...fact, reasons: [...fact.reasons, clash] }]
  })
}
