import { countryTitle, resolveCountry } from '../geography/index.js'
import { readIdentifier } from '../identifiers/index.js'
import type { ListEntry, Party, PartyType, Reason, Source } from '../model/index.js'
import { addressText } from './evidence/address.js'
import { partyCountries } from './evidence/country.js'
import { entriesByIdentifier, partyIdentifiers } from './evidence/identifier.js'
import { eachValue } from './key-table.js'
import { isListedOn as isListedOnDay } from './listed-on.js'
import {
  type AddressWords,
  addressWordsOf,
  buildingKey,
  linkedNameKey,
  linksToUnlisted,
  mostAddresses,
  namePartKey,
  partsOfName,
  plainName,
} from './marks.js'
import type { IndexedEntry, MatchIndex } from './match-index.js'

/** A listed party that a party has something in common with though neither name nor number make it that party. */
export interface Neighbour {
  /**
   * `number`: the same telephone, e-mail, website or a number that does not decide; `link`: the entry names the party; `name-part`: the
   * party’s name holds that of the entry; `address`: the same building.
   */
  readonly by: 'number' | 'link' | 'name-part' | 'address'
  /** Id of the list. */
  readonly list: string
  /** The publisher’s own number. */
  readonly entryId: string
  /** Primary name of the entry. */
  readonly name: string
  /** What the entry is. */
  readonly type: PartyType | undefined
  /** Sanctions programmes. */
  readonly programmes: readonly string[]
  /** Date of listing. */
  readonly listedOn: string | undefined
  /** What they have in common. */
  readonly reason: Reason
  /** Where the entry comes from. */
  readonly sources: readonly Source[]
  /** The whole entry. */
  readonly entry: ListEntry
}

/** Day whose listings count; `undefined`: every listing, whenever it was. */
type Day = string | undefined

const isListedOn = (entry: ListEntry, asOf: Day) => asOf === undefined || isListedOnDay(entry, asOf)

/** Most neighbours of one kind that are told. */
const mostNeighbours = 20

function neighbour(by: Neighbour['by'], { entry, watchlist }: IndexedEntry, reason: Reason): Neighbour {
  const { id, title, publisher, publishedOn } = watchlist
  return {
    by,
    list: id,
    entryId: entry.id,
    name: entry.names[0]!.text,
    type: entry.type,
    programmes: entry.programmes ?? [],
    listedOn: entry.listedOn,
    reason,
    sources: entry.sources ?? [
      { id, title, publisher, ...(publishedOn !== undefined && { publishedOn }), locator: `entry ${entry.id}` },
    ],
    entry,
  }
}

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

function byAddress(index: MatchIndex, party: Party, asOf: Day): Neighbour[] {
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

/** Whether a link held on a day; a year or month alone holds from its first day and to its last. */
const holds = ({ since, until }: { since?: string | undefined; until?: string | undefined }, asOf: Day) =>
  asOf === undefined || ((since ?? asOf) <= asOf && (until === undefined || asOf <= until || asOf.startsWith(until)))

function byLink(index: MatchIndex, party: Party, asOf: Day): Neighbour[] {
  const neighbours: Neighbour[] = []
  for (const plain of new Set([party.name, ...(party.aliases ?? []).slice(0, 50)].map(plainName))) {
    if (plain === '') continue
    const found = new Set<number>()
    eachValue(index.marks, linkedNameKey(plain), (entry) => found.add(entry))
    for (const at of [...found].sort((a, b) => a - b)) {
      const indexed = index.entry(at)
      if (!isListedOn(indexed.entry, asOf)) continue
      const link = linksToUnlisted(indexed.entry, new Set()).find(
        (one) => plainName(one.to) === plain && holds(one, asOf),
      )
      if (link === undefined || neighbours.length >= mostNeighbours) continue
      const relation = link.relation.slice(0, 60).replaceAll('-', ' ')
      const share = link.percent === undefined ? '' : `, ${link.percent} %`
      neighbours.push(
        neighbour('link', indexed, {
          code: 'ownership',
          effect: 0.5,
          text: `The list names a party of this name as connected with the entry (${relation}${share}).`,
          query: party.name.slice(0, 200),
          listed: link.to.slice(0, 200),
        }),
      )
    }
  }
  return neighbours
}

function byNamePart(index: MatchIndex, party: Party, asOf: Day): Neighbour[] {
  if (party.type === 'person') return []
  const neighbours = new Map<number, Neighbour>()
  for (const part of partsOfName(party.name)) {
    eachValue(index.marks, namePartKey(part), (at) => {
      if (neighbours.has(at) || neighbours.size === mostNeighbours) return
      const indexed = index.entry(at)
      if (!isListedOn(indexed.entry, asOf)) return
      const listed = indexed.entry.names.find(({ kind, text }) => kind !== 'weak-alias' && plainName(text) === part)
      if (listed === undefined) return
      const text = 'The name holds the whole listed name beside other words.'
      const said = { query: party.name.slice(0, 200), listed: listed.text.slice(0, 200) }
      neighbours.set(at, neighbour('name-part', indexed, { code: 'name', effect: 0.4, text, ...said }))
    })
  }
  return [...neighbours].sort(([a], [b]) => a - b).map(([, found]) => found)
}

/** Numbers and contact data, and the domain of the e-mail address as a website. */
function contactsOf(party: Party, ownDomain: string | undefined) {
  const facts = partyIdentifiers(party, partyCountries(party))
  return ownDomain === undefined ? facts : [...facts, readIdentifier({ kind: 'website', value: ownDomain })]
}

function byNumber(index: MatchIndex, party: Party, asOf: Day, ownDomain: string | undefined): Neighbour[] {
  const neighbours: Neighbour[] = []
  for (const [at, { reason, decides }] of entriesByIdentifier(index, contactsOf(party, ownDomain))) {
    const indexed = index.entry(at)
    if (decides || neighbours.length === mostNeighbours || !isListedOn(indexed.entry, asOf)) continue
    neighbours.push(neighbour('number', indexed, reason))
  }
  return neighbours
}

/**
 * Listed parties that a party has something in common with: contact data, a number that does not decide, a link of the list, a building.
 * @param asOf Day whose listings count, `YYYY-MM-DD`; `undefined`: every listing and link, whenever it was.
 * @param ownDomain Domain of the party’s e-mail address when it is its own, not that of a mail provider.
 * @returns By number, by link, by part of the name, by address, each in the order of lists and entries. Never throws.
 */
export function listedNeighbours(index: MatchIndex, party: Party, asOf: Day, ownDomain?: string): Neighbour[] {
  return [
    ...byNumber(index, party, asOf, ownDomain),
    ...byLink(index, party, asOf),
    ...byNamePart(index, party, asOf),
    ...byAddress(index, party, asOf),
  ]
}
