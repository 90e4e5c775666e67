import type { Party } from '../model/index.js'
import {
  type Comparison,
  lastComparison,
  mostTokens,
  type Name,
  type NamePiece,
  namePieces,
  type Rating,
  rateSides,
  type Token,
} from '../names/index.js'
import { type Candidates, findCandidates } from './candidates.js'
import { typeOfName } from './index-arrays.js'
import type { IndexedName } from './indexed-name.js'
import { dayNumber, isOpen } from './listed-on.js'
import type { MatchIndex } from './match-index.js'
import { rowOf, useRows } from './rows.js'

/** Names of one party that are tried: its name, the parts of it and its aliases. */
export const mostNames = 200

/** One name of a party. */
export interface QueryName {
  readonly name: Name
  /** The text that it was found in. */
  readonly whole: string
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
  /** How much each word of the party's name tells, and whether it stands on the lists itself. */
  readonly queryWeights: ArrayLike<number>
  readonly attested: readonly boolean[]
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
      out.push({ name, whole: text, alias, piece: name.text !== text, as })
    }
  }
  add(party.name, false)
  for (const alias of party.aliases ?? []) {
    if (out.length >= mostNames) break
    add(alias, true)
  }
  return out
}

/** A listed name that is like one of the party's, by number: the comparison is made again for the few that are told. */
export interface Best {
  /** Number of the name, and its place among the candidates. */
  readonly name: number
  readonly nth: number
  readonly query: QueryName
  readonly candidates: Candidates
  /** Likeness of the two, 0 to 1. */
  readonly score: number
  /** Whether the listed name stands whole inside the party's. */
  readonly whole: boolean
}

/** Room for the listed side of a comparison: what it holds of one name is gone with the next. */
const listedSide = {
  count: 0,
  tokens: new Array<Token>(mostTokens),
  weights: new Float32Array(mostTokens),
  type: undefined as string | undefined,
  legalForm: undefined as string | undefined,
}

/** Compares a name of the party with a listed one in the room of the index. */
function compare(index: MatchIndex, { side, words, names, joins }: Candidates, nth: number): Readonly<Rating> {
  const at = names[nth]!
  const { arrays, scratch } = index
  const { similarities } = scratch.comparing
  const { rows } = scratch
  useRows(rows, words)
  const from = arrays.nameStarts[at]!
  const count = arrays.nameStarts[at + 1]! - from
  listedSide.count = count
  listedSide.type = typeOfName[arrays.nameTypes[at]!]
  listedSide.legalForm = arrays.forms[arrays.nameForms[at]! - 1]
  for (let j = 0; j < count; j++) {
    const id = arrays.nameTokens[from + j]!
    listedSide.tokens[j] = index.token(id)
    listedSide.weights[j] = arrays.weights[id]!
    const row = rowOf(index, rows, id)
    for (let i = 0; i < words.length; i++) similarities[i * mostTokens + j] = rows.values[row + i]!
  }
  return rateSides(scratch.comparing, side, listedSide, joins[nth]!)
}

/** A listed name with the name of the party that it fits best, and how. */
export function hitOf(index: MatchIndex, { nth, query, candidates }: Pick<Best, 'nth' | 'query' | 'candidates'>): Hit {
  compare(index, candidates, nth)
  const comparison = lastComparison(index.scratch.comparing, candidates.side, listedSide)
  return {
    indexed: index.name(candidates.names[nth]!),
    query,
    comparison,
    queryWeights: candidates.side.weights,
    attested: candidates.words.map((word) => word.attested),
  }
}

/** Names of one entry, each with the party's name that it fits, that are worked out in full: the likest is not always the surest. */
const mostOfEntry = 6

/** Puts a name among the likest of its entry; of two as like the first stays in front. */
function keep(found: Best[], one: Best): void {
  if (found.length === mostOfEntry && found.at(-1)!.score >= one.score) return
  let at = found.length
  while (at > 0 && found[at - 1]!.score < one.score) at--
  found.splice(at, 0, one)
  if (found.length > mostOfEntry) found.pop()
}

/**
 * The listed names of each entry that are most like the names of a party, the likest first.
 * @param asOf Day whose listings count; `undefined`: those of every day.
 */
export function bestNames(
  index: MatchIndex,
  queries: readonly QueryName[],
  asOf: string | undefined,
): Map<number, Best[]> {
  const { arrays } = index
  const best = new Map<number, Best[]>()
  const day = dayNumber(asOf, 0)
  const open = (entry: number) => asOf === undefined || isOpen(arrays, entry, day)
  for (const query of queries) {
    const candidates = findCandidates(index, query.name, open)
    for (let nth = 0; nth < candidates.names.length; nth++) {
      const name = candidates.names[nth]!
      const type = typeOfName[arrays.nameTypes[name]!]
      if (query.as === 'person' && (type ?? 'person') !== 'person') continue
      if (query.as === 'vessel' && type !== 'vessel') continue
      const { score, whole } = compare(index, candidates, nth)
      if (score === 0) continue
      const found = { name, nth, query, candidates, score, whole }
      if (query.as === 'lone-word') {
        const { comparison, indexed } = hitOf(index, found)
        if (!isWhole(query, comparison, indexed)) continue
      }
      const entry = arrays.nameEntries[name]!
      const known = best.get(entry)
      if (known) keep(known, found)
      else best.set(entry, [found])
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
