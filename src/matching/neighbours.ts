import { readIdentifier } from '../identifiers/index.js'
import type { ListEntry, Party } from '../model/index.js'
import { partyCountries } from './evidence/country.js'
import { entriesByIdentifier, partyIdentifiers } from './evidence/identifier.js'
import { eachValue } from './key-table.js'
import {
  linkedNameKey,
  linksToUnlisted,
  namePartKey,
  partsOfName,
  plainName,
  plainWordsOf,
  tellingWords,
} from './marks.js'
import type { MatchIndex } from './match-index.js'
import { type Day, isListedOn, mostNeighbours, type Neighbour, neighbour } from './neighbour.js'
import { byAddress } from './same-building.js'

/** The telling words of the party’s name. */
type Telling = ReturnType<typeof tellingWords>

/** Whether a link held on a day; a year or month alone holds from its first day and to its last. */
const holds = ({ since, until }: { since?: string | undefined; until?: string | undefined }, asOf: Day) =>
  asOf === undefined || ((since ?? asOf) <= asOf && (until === undefined || asOf <= until || asOf.startsWith(until)))

function byLink(index: MatchIndex, party: Party, telling: Telling, asOf: Day): Neighbour[] {
  const neighbours: Neighbour[] = []
  for (const plain of new Set([plainWordsOf(telling), ...(party.aliases ?? []).slice(0, 50).map(plainName)])) {
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

/** Plain forms of the listed names that a longer name may hold, read once for each entry that comes up. */
const plainNamesOf = new WeakMap<ListEntry, readonly { readonly plain: string; readonly text: string }[]>()

function heldNames(entry: ListEntry) {
  const known = plainNamesOf.get(entry)
  if (known !== undefined) return known
  const strong = entry.names.filter(({ kind }) => kind !== 'weak-alias')
  const made = strong.map(({ text }) => ({ plain: plainName(text), text }))
  plainNamesOf.set(entry, made)
  return made
}

function byNamePart(index: MatchIndex, party: Party, telling: Telling, asOf: Day): Neighbour[] {
  if (party.type === 'person') return []
  const neighbours = new Map<number, Neighbour>()
  for (const part of partsOfName(telling)) {
    eachValue(index.marks, namePartKey(part), (at) => {
      if (neighbours.has(at) || neighbours.size === mostNeighbours) return
      const indexed = index.entry(at)
      if (!isListedOn(indexed.entry, asOf)) return
      const listed = heldNames(indexed.entry).find(({ plain }) => plain === part)
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
  const telling = tellingWords(party.name)
  return [
    ...byNumber(index, party, asOf, ownDomain),
    ...byLink(index, party, telling, asOf),
    ...byNamePart(index, party, telling, asOf),
    ...byAddress(index, party, asOf),
  ]
}
