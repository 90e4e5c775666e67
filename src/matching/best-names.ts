import type { Party } from '../model/index.js'
import { type Comparison, compareWeighted, type Name, nameParts, parseName } from '../names/index.js'
import { findCandidates } from './candidates.js'
import type { IndexedName } from './indexed-name.js'
import { isListedOn } from './listed-on.js'
import type { MatchIndex } from './match-index.js'
import { unsupportedCap } from './thresholds.js'

/** Names of one party that are tried: its name, the parts of it and its aliases. */
const mostNames = 200
/** One name of a party, and whether it is one of its aliases. */
export interface QueryName {
  readonly name: Name
  readonly alias: boolean
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
    for (const part of nameParts(text)) {
      if (out.length >= mostNames || seen.has(part)) continue
      seen.add(part)
      const name = parseName(part, party.type)
      if (name.screenable) out.push({ name, alias })
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
  const open = (entry: number) => isListedOn(index.entries[entry]!.entry, asOf)
  for (const query of queries) {
    const candidates = findCandidates(index, query.name, open)
    for (const at of candidates.names) {
      const indexed = index.names[at]!
      const comparison = compareWeighted(query.name, indexed.name, candidates.weights, indexed.weights, (i, j) =>
        candidates.similarity(i, indexed.tokenIds[j]!),
      )
      const known = best.get(indexed.entry)
      if (comparison.score > 0 && (!known || betterName(comparison, indexed, known)))
        best.set(indexed.entry, { indexed, query, comparison })
    }
  }
  return best
}

/** Whether the list calls the name a weak alias. */
export const weak = (indexed: IndexedName) => indexed.listed.kind === 'weak-alias'

function betterName(comparison: Comparison, indexed: IndexedName, known: Hit): boolean {
  if (weak(indexed) !== weak(known.indexed)) {
    const first = weak(indexed) ? Math.min(comparison.score, unsupportedCap) : comparison.score
    const second = weak(known.indexed) ? Math.min(known.comparison.score, unsupportedCap) : known.comparison.score
    if (first !== second) return first > second
  }
  return comparison.score > known.comparison.score
}
