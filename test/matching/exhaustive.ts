import { type Hit, hitOf, type QueryName, queryNames } from '../../src/matching/best-names.js'
import { type Candidates, findCandidates } from '../../src/matching/candidates.js'
import { namedCountryEvidence } from '../../src/matching/evidence/named-country.js'
import { typeEvidence } from '../../src/matching/evidence/type.js'
import { matchParty, reviewThreshold } from '../../src/matching/index.js'
import { dayNumber, isOpen } from '../../src/matching/listed-on.js'
import type { IndexedEntry, MatchIndex } from '../../src/matching/match-index.js'
import { workIn } from '../../src/matching/score.js'
import type { Party } from '../../src/model/index.js'

/** A party of which nothing is known but its name and kind, so that the name alone decides. */
export type Named = Pick<Party, 'name' | 'type'>

/** What the best name of an entry comes to when every listed name is compared. */
export interface Exhaustive {
  readonly entryId: string
  readonly listed: string
  readonly score: number
}

/** Whether a name of the party counts for a listed one at all: initials are read as a person’s, a lone word counts only whole. */
function counts({ as, name }: QueryName, { comparison, indexed }: Hit): boolean {
  const { type, tokens } = indexed.name
  if (as === 'person') return type === undefined || type === 'person'
  if (as === 'name') return true
  return (
    (type === name.type || type === undefined || type === 'organization') &&
    comparison.queryOnly.length === 0 &&
    comparison.pairs.every(({ similarity }) => similarity === 1) &&
    comparison.listedOnly.every((at) => tokens[at]!.kind === 'form')
  )
}

/** The score of one hit as `matchParty` would give it. */
function scoreOf(hit: Hit, { type }: Named, { entry }: IndexedEntry): number {
  const evidence = [
    namedCountryEvidence(hit.query.whole, hit.indexed.listed.text),
    typeEvidence(type, entry.type),
  ].filter((one) => one !== undefined)
  return workIn(hit, evidence, undefined).score
}

/** Every name of an index as a candidate, with words written together or apart looked for in each. */
const everyName = new WeakMap<MatchIndex, Pick<Candidates, 'names' | 'joins'>>()

function all(index: MatchIndex): Pick<Candidates, 'names' | 'joins'> {
  const known = everyName.get(index)
  if (known) return known
  const names = Array.from(index.arrays.nameEntries, (_, name) => name)
  const made = { names, joins: names.map(() => true) }
  everyName.set(index, made)
  return made
}

/**
 * Every entry that one of its names takes to the review threshold, found without any index: each name of the party is compared with each
 * listed name.
 */
export function exhaustiveMatches(index: MatchIndex, party: Named, asOf: string): Exhaustive[] {
  const { arrays } = index
  const day = dayNumber(asOf, 0)
  const best = new Map<number, Exhaustive>()
  for (const query of queryNames(party)) {
    const candidates = { ...findCandidates(index, query.name, () => false), ...all(index) }
    for (const nth of candidates.names) {
      const at = arrays.nameEntries[nth]!
      if (!isOpen(arrays, at, day)) continue
      const hit = hitOf(index, { nth, query, candidates })
      if (hit.comparison.score === 0 || !counts(query, hit)) continue
      const indexed = index.entry(at)
      const score = scoreOf(hit, party, indexed)
      if (score >= reviewThreshold && score > (best.get(at)?.score ?? 0))
        best.set(at, { entryId: indexed.entry.id, listed: hit.indexed.listed.text, score })
    }
  }
  return [...best.values()]
}

/** What the search tells of a party, and what it does not tell though comparing every name finds it. */
export function lostMatches(index: MatchIndex, party: Named, asOf: string): { told: number; lost: Exhaustive[] } {
  const told = new Set(matchParty(index, party, { asOf, limit: 10_000 }).map(({ entryId }) => entryId))
  return { told: told.size, lost: exhaustiveMatches(index, party, asOf).filter(({ entryId }) => !told.has(entryId)) }
}
