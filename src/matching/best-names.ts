import type { Party } from '../model/index.js'
import { type Comparison, compareWeighted, type Name, type NamePiece, namePieces } from '../names/index.js'
import { findCandidates } from './candidates.js'
import type { IndexedName } from './indexed-name.js'
import { dayNumber, isOpen } from './listed-on.js'
import type { MatchIndex } from './match-index.js'
import { initialsCap } from './surname-initials.js'
import { unsupportedCap } from './thresholds.js'

/** Names of one party that are tried: its name, the parts of it and its aliases. */
export const mostNames = 200

/** One name of a party. */
export interface QueryName {
  readonly name: Name
  /** Whether it is one of its aliases, or a piece of one. */
  readonly alias: boolean
  /** Whether it is a piece of a longer text. */
  readonly piece: boolean
  readonly as: NamePiece['as']
}

/** A listed name with the name of the party that it fits best. */
export interface Hit {
  readonly indexed: IndexedName
  readonly query: QueryName
  readonly comparison: Comparison
}

/** The names of a party that can be screened, its own first, at most 200. */
export function queryNames(party: Party): QueryName[] {
  const out: QueryName[] = []
  const seen = new Set<string>()
  const add = (text: string, alias: boolean) => {
    for (const { name, as } of namePieces(text, party.type)) {
      const key = `${name.type}:${name.text}`
      if (out.length >= mostNames || seen.has(key)) continue
      seen.add(key)
      out.push({ name, alias, piece: name.text !== text, as })
    }
  }
  add(party.name, false)
  for (const alias of party.aliases ?? []) {
    if (out.length >= mostNames) break
    add(alias, true)
  }
  return out
}

/** The best listed name of each entry for the names of a party. */
export function bestNames(index: MatchIndex, queries: readonly QueryName[], asOf: string): Map<number, Hit> {
  const best = new Map<number, Hit>()
  const day = dayNumber(asOf, 0)
  const open = (entry: number) => isOpen(index, entry, day)
  for (const query of queries) {
    const candidates = findCandidates(index, query.name, open)
    for (const at of candidates.names) {
      const indexed = index.names.at(at)!
      if (query.as === 'person' && (indexed.name.type ?? 'person') !== 'person') continue
      const comparison = compareWeighted(query.name, indexed.name, candidates.weights, indexed.weights, (i, j) =>
        candidates.similarity(i, indexed.tokenIds[j]!),
      )
      if (query.as === 'lone-word' && !isWhole(query, comparison, indexed)) continue
      const known = best.get(indexed.entry)
      const hit: Hit = { indexed, query, comparison }
      if (comparison.score > 0 && (!known || isBetter(hit, known))) best.set(indexed.entry, hit)
    }
  }
  return best
}

/**
 * Whether a lone word is the listed name to the letter, but for its legal form. Ships bear names that are words and towns, so only a
 * ship is looked for among them.
 */
const isWhole = (query: QueryName, { pairs, queryOnly, listedOnly }: Comparison, { name }: IndexedName) =>
  (query.name.type === name.type || name.type === 'organization' || name.type === undefined) &&
  queryOnly.length === 0 &&
  pairs.every((pair) => pair.similarity === 1) &&
  listedOnly.every((at) => name.tokens[at]!.kind === 'form')

/** Whether the list calls the name a weak alias. */
export const weak = (indexed: IndexedName) => indexed.listed.kind === 'weak-alias'

/** What the score of a hit comes to without other evidence, as far as its name may be held down for what it is. */
function worth(hit: Hit): number {
  const score = initialsCap(hit, hit.comparison.score)?.score ?? hit.comparison.score
  return weak(hit.indexed) || hit.query.as === 'lone-word' ? Math.min(score, unsupportedCap) : score
}

function isBetter(hit: Hit, known: Hit): boolean {
  const more = worth(hit) - worth(known)
  return more === 0 ? hit.comparison.score > known.comparison.score : more > 0
}
