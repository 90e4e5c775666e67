import type { IdentifierFact } from '../identifiers/index.js'
import type { ListEntry, Party, PartyMatch, Reason } from '../model/index.js'
import { type Best, bestNames, type Hit, hitOf, queryNames } from './best-names.js'
import { addressEvidence, addressText, addressWords } from './evidence/address.js'
import { birthDateEvidence } from './evidence/birth-date.js'
import { countryEvidence, partyCountries } from './evidence/country.js'
import type { Evidence } from './evidence/evidence.js'
import { differentIdentifier, entriesByIdentifier, partyIdentifiers } from './evidence/identifier.js'
import { namedCountryEvidence } from './evidence/named-country.js'
import { typeEvidence } from './evidence/type.js'
import { explainName } from './explain-name.js'
import { typeOfName } from './index-arrays.js'
import { isListedOn } from './listed-on.js'
import type { IndexedEntry, MatchIndex } from './match-index.js'
import { grades } from './odds.js'
import { type Worked, workIn } from './score.js'
import { toMatch } from './to-match.js'

/** What a search for listed parties is told. */
export interface MatchPartyOptions {
  /** Day whose listings count, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Whether entries count whose listing begins later or has ended. Default: no. */
  readonly anyDay?: boolean
  /** Most matches returned, 1 or more. Default 20. */
  readonly limit?: number
  /** Lowest score returned, 0 to 1. Default 0.5. */
  readonly threshold?: number
}

/** What the party says about itself, read once. */
interface PartyEvidence {
  readonly party: Party
  readonly identifiers: readonly IdentifierFact[]
  readonly countries: ReturnType<typeof partyCountries>
  readonly address: string
  readonly addressWords: ReadonlySet<string>
}

/** What both sides tell beside their names. */
function otherEvidence(facts: PartyEvidence, { entry, identifiers }: IndexedEntry): Evidence[] {
  return [
    differentIdentifier(facts.identifiers, identifiers),
    typeEvidence(facts.party.type, entry.type),
    birthDateEvidence(facts.party.dateOfBirth, entry.datesOfBirth),
    ...countryEvidence(facts.countries, entry),
    addressEvidence(facts.addressWords, facts.address, entry),
  ].filter((evidence) => evidence !== undefined)
}

/** A match with all that is known worked in. */
interface Weighed extends Worked {
  readonly hit: Hit | undefined
  readonly evidence: readonly Evidence[]
}

/** The name of an entry that comes to most; without any, what is known beside it. */
function weigh(
  index: MatchIndex,
  facts: PartyEvidence,
  indexed: IndexedEntry,
  names: readonly Best[],
  number: Reason | undefined,
): Weighed {
  const others = otherEvidence(facts, indexed)
  let best: Weighed | undefined
  for (const name of names) {
    const hit = hitOf(index, name)
    const named = namedCountryEvidence(hit.query.whole, hit.indexed.listed.text)
    const evidence = named ? [named, ...others] : others
    const worked = workIn(hit, evidence, number)
    if (!best || worked.score > best.score) best = { ...worked, hit, evidence }
  }
  return best ?? { ...workIn(undefined, others, number), hit: undefined, evidence: others }
}

/** Likeness of names below which no score comes to 0.2; sister ships differ in more. */
const leastLikeness = 0.5
const leastOfShips = 0.2

/** Whether a name is too unlike to be worked out further. */
function isUnlike({ arrays }: MatchIndex, { name, whole, score }: Best, threshold: number): boolean {
  const least = typeOfName[arrays.nameTypes[name]!] === 'vessel' ? leastOfShips : leastLikeness
  return !whole && score < (threshold >= 0.2 ? least : Math.min(threshold, least))
}

function nameReasons(hit: Hit | undefined, worked: Worked, entry: ListEntry, party: Party): Reason[] {
  if (hit) return explainName(hit, worked)
  const listed = entry.names[0]!.text.slice(0, 200)
  const text = `The name differs from the listed one: “${listed}”. The number points to it.`
  return [{ code: 'name', effect: 0, text, query: party.name.slice(0, 200), listed }]
}

const matchedName = ({ hit }: Weighed, { entry }: IndexedEntry) => hit?.indexed.listed ?? entry.names[0]!

/** A match by its name and what is known beside it. */
function tellByName(indexed: IndexedEntry, worked: Weighed, party: Party): PartyMatch {
  const name = nameReasons(worked.hit, worked, indexed.entry, party)
  return toMatch(indexed, matchedName(worked, indexed), worked.score, 'name', [...name, ...worked.reasons])
}

/** A match that a number decides: the rest is told, and weighs nothing. */
function tellByNumber(indexed: IndexedEntry, worked: Weighed, party: Party, number: Reason): PartyMatch {
  const name = nameReasons(worked.hit, worked, indexed.entry, party)
  const others = [...name, ...worked.evidence.map(({ reason }) => reason)].map((reason) => ({ ...reason, effect: 0 }))
  return toMatch(indexed, matchedName(worked, indexed), 1, 'identifier', [number, ...others])
}

/** Place of a match among those of one score: by what is known beside the name, a number that decides before all. */
const rankOf = ({ grade }: Worked) => grades.indexOf(grade)
const byNumberRank = grades.length

/** A match with the number of its entry in the index; it is told in full only when it is returned. */
interface Ranked {
  readonly at: number
  readonly rank: number
  readonly score: number
  readonly tell: () => PartyMatch
}

/**
 * Finds the listed parties that a party resembles. A valid number that is the same decides, whatever the names say; otherwise the best
 * of the party's names against the best listed name, raised or lowered by type, birth date, country, nationality and address.
 * @param index Prepared lists.
 * @param party The party; its aliases and the parts of a name such as `X c/o Y` are tried too.
 * @returns Strongest first; equal scores by what is known beside the name, then in the order of lists and entries. Never throws.
 */
export function matchParty(index: MatchIndex, party: Party, options: MatchPartyOptions): PartyMatch[] {
  return rankMatches(index, party, options).map(({ tell }) => tell())
}

/** The entries that a party resembles on one day or another, strongest first: for telling when a result changes. Never throws. */
export function resembledEntries(
  index: MatchIndex,
  party: Party,
  options: Pick<MatchPartyOptions, 'limit' | 'threshold'>,
): ListEntry[] {
  return rankMatches(index, party, { ...options, asOf: '', anyDay: true }).map(({ at }) => index.entry(at).entry)
}

function rankMatches(index: MatchIndex, party: Party, options: MatchPartyOptions): Ranked[] {
  const { asOf, anyDay = false, limit = 20, threshold = 0.5 } = options
  const countries = partyCountries(party)
  const facts: PartyEvidence = {
    party,
    identifiers: partyIdentifiers(party, countries),
    countries,
    address: addressText(party),
    addressWords: addressWords(party),
  }
  const byNumber = entriesByIdentifier(index, facts.identifiers)
  const hits = bestNames(index, queryNames(party), anyDay ? undefined : asOf)
  const matches: Ranked[] = []
  for (const [at, number] of byNumber) {
    const indexed = index.entry(at)
    if (!anyDay && !isListedOn(indexed.entry, asOf)) continue
    const worked = weigh(index, facts, indexed, hits.get(at) ?? [], number.decides ? undefined : number.reason)
    const score = number.decides ? 1 : worked.score
    const tell = () =>
      number.decides ? tellByNumber(indexed, worked, party, number.reason) : tellByName(indexed, worked, party)
    if (number.decides || score >= threshold)
      matches.push({ at, rank: number.decides ? byNumberRank : rankOf(worked), score, tell })
    hits.delete(at)
  }
  for (const [at, names] of hits) {
    const alike = names.filter((name) => !isUnlike(index, name, threshold))
    if (alike.length === 0) continue
    const indexed = index.entry(at)
    const worked = weigh(index, facts, indexed, alike, undefined)
    const { score } = worked
    if (score >= threshold && score > 0)
      matches.push({ at, rank: rankOf(worked), score, tell: () => tellByName(indexed, worked, party) })
  }
  matches.sort((a, b) => b.score - a.score || b.rank - a.rank || a.at - b.at)
  return matches.slice(0, Math.max(1, limit))
}
