import { countryTitle, resolveCountry } from '../geography/index.js'
import type { Party } from '../model/index.js'
import { addressText, mostAddresses } from './evidence/address.js'
import { eachValue } from './key-table.js'
import { type AddressWords, addressWordsOf, buildingKey } from './marks.js'
import type { MatchIndex } from './match-index.js'
import { type Day, isListedOn, mostNeighbours, type Neighbour, neighbour } from './neighbour.js'

/** Whether two addresses are one building: a house number and most words are the same, and not each has a street of its own. */
export function isSameBuilding(query: AddressWords, listed: AddressWords): boolean {
  const number = query.numbers.some((one) => listed.numbers.includes(one))
  const shared = query.words.filter((word) => listed.words.includes(word)).length
  const least = Math.min(query.words.length, listed.words.length)
  if (!number || shared < 2) return false
  // Words of their own on both sides are two streets, unless nearly all else is the same.
  if (shared < least) return shared >= 4 && shared / least >= 0.8
  // Two words are mostly town and country, without a street.
  return shared > 2 || query.words.length === listed.words.length
}

/** Entries with an address in the building of the party. */
export function byAddress(index: MatchIndex, party: Party, asOf: Day): Neighbour[] {
  const text = addressText(party)
  const country = typeof party.address === 'string' ? resolveCountry(party.country ?? '') : undefined
  const query = text === '' ? undefined : addressWordsOf(country ? `${text}, ${countryTitle(country)}` : text)
  if (query === undefined) return []
  const found = new Set<number>()
  for (const number of query.numbers)
    for (const word of query.words) eachValue(index.marks, buildingKey(number, word), (entry) => found.add(entry))
  const neighbours: Neighbour[] = []
  for (const at of [...found].sort((a, b) => a - b)) {
    const indexed = index.entry(at)
    if (!isListedOn(indexed.entry, asOf)) continue
    const listed = (indexed.entry.addresses ?? []).slice(0, mostAddresses).find((address) => {
      const words = addressWordsOf(address)
      return words !== undefined && isSameBuilding(query, words)
    })
    if (listed === undefined) continue
    const said = 'The addresses agree in house number and in all words that one of them has.'
    const reason = { query: text.slice(0, 200), listed: listed.slice(0, 200) }
    neighbours.push(neighbour('address', indexed, { code: 'address', effect: 0.5, text: said, ...reason }))
    if (neighbours.length === mostNeighbours) break
  }
  return neighbours
}
