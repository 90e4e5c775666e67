import { agreeing, isPatronymic, type Pair } from '../names/index.js'
import type { Hit } from './best-names.js'
import { isJoined, pairWeight } from './compared-words.js'

/** What the words of two names say, as numbers that are each worth so much (see `nameWeights`). */
export interface NameEvidence {
  /** Log-odds of the part of the names' weight that agrees. */
  readonly agreement: number
  /** Logarithm of how much the agreement tells: a rare word more than one that many names share. */
  readonly telling: number
  /** 1 when the words that agree stand in the same order, less when a person's family name stands first. */
  readonly order: number
  /** 1 when a single word agrees. */
  readonly oneWord: number
  /** How far the worst pair of words differs in spelling, 0 to 1. */
  readonly misspelt: number
  /** How far words differ that stand on the lists themselves: they are rather other words than misspelt ones. */
  readonly otherWord: number
  /** Pairs with words written together or apart. */
  readonly joined: number
  /** Weight of words that differ on both sides, beside what agrees. */
  readonly conflict: number
  /** Weight of names that only the party has. */
  readonly added: number
  /** Weight of names that only the listed one has, beside what agrees. */
  readonly missing: number
  /** Patronymics that only the party, or only the listed one, has. */
  readonly patronymicAdded: number
  readonly patronymicMissing: number
  /** Weight of generic words and numbers that only one side has. */
  readonly genericAdded: number
  readonly genericMissing: number
  /** 1 when the first word of the party, the first or the last of the listed name has nothing to stand for it. */
  readonly firstAdded: number
  readonly firstMissing: number
  readonly lastMissing: number
  /** 1 when both have a legal form of one family, or only one of them has any. */
  readonly sameForm: number
  readonly formMissing: number
  /** 1 for a weak alias. */
  readonly weak: number
}

const sum = (positions: readonly number[], weights: ArrayLike<number>) =>
  positions.reduce((total, at) => total + weights[at]!, 0)

/** The words of one side that are left over; `others` are the places of general words and numbers. */
export function leftOver(hit: Hit, side: 'query' | 'listed') {
  const { comparison, query, indexed } = hit
  const tokens = side === 'query' ? query.name.tokens : indexed.name.tokens
  const weights = side === 'query' ? hit.queryWeights : indexed.weights
  const positions = side === 'query' ? comparison.queryOnly : comparison.listedOnly
  const names = positions.filter((at) => tokens[at]!.kind === 'name')
  const others = positions.filter((at) => tokens[at]!.kind === 'business' || tokens[at]!.kind === 'number')
  const isPerson = indexed.name.type === 'person'
  // The father's name is left out more often than not.
  const patronymics = names.filter((at) => isPerson && isPatronymic(tokens[at]!.text))
  return {
    patronymics: patronymics.length,
    names: sum(
      names.filter((at) => !patronymics.includes(at)),
      weights,
    ),
    others,
    otherWeight: sum(others, weights),
    first: positions[0] === 0 && (tokens[0]!.kind === 'name' || tokens[0]!.kind === 'business'),
    last: positions.at(-1) === tokens.length - 1 && ['name', 'business'].includes(tokens.at(-1)!.kind),
  }
}

/** What a person's name tells of whom the family name stands first, as it does on many forms, beside one in the same order. */
const familyFirst = 0.6

/** 1 when the words that agree stand in the same order, a part of it when a person's last word stands first. */
function inOrder(pairs: readonly Pair[], isPerson: boolean): number {
  const listed = [...pairs].sort((a, b) => a.query[0]! - b.query[0]!).map((pair) => pair.listed[0]!)
  const falls = listed.filter((at, nth) => nth > 0 && at < listed[nth - 1]!).length
  if (falls === 0) return 1
  return isPerson && falls === 1 && listed.at(-1)! < listed[0]! ? familyFirst : 0
}

const least = 0.04
const logOdds = (share: number) => {
  const value = Math.min(Math.max(share, least), 1 - least)
  return Math.log(value / (1 - value))
}

/** What the words of a hit say. */
export function nameEvidence(hit: Hit): NameEvidence {
  const { comparison, query, indexed } = hit
  const [mine, theirs] = [query.name.tokens, indexed.name.tokens]
  const kind = (pair: Pair) => [mine[pair.query[0]!]!.kind, theirs[pair.listed[0]!]!.kind]
  const isName = (pair: Pair) =>
    pair.query.every((at) => mine[at]!.kind === 'name') && pair.listed.every((at) => theirs[at]!.kind === 'name')
  const names = comparison.pairs.filter(isName)
  const joined = comparison.pairs.filter(isJoined)
  let telling = 0
  let otherWord = 0
  for (const pair of comparison.pairs) {
    const kinds = kind(pair)
    if (kinds.includes('initial') || kinds.includes('form')) continue
    telling += pairWeight(hit, pair) * agreeing(pair.similarity)
  }
  for (const pair of names) if (pair.query.every((at) => hit.attested[at])) otherWord += 1 - agreeing(pair.similarity)
  const [party, listed] = [leftOver(hit, 'query'), leftOver(hit, 'listed')]
  const conflict = Math.min(party.names, listed.names)
  const patronymics = Math.min(party.patronymics, listed.patronymics)
  const forms = [query.name.legalForm, indexed.name.legalForm]
  const flag = (is: boolean) => (is ? 1 : 0)
  return {
    agreement: logOdds(comparison.score),
    telling: Math.log(telling + 0.05),
    order: inOrder(names, indexed.name.type === 'person'),
    oneWord: flag(names.length + joined.filter((pair) => !isName(pair)).length <= 1),
    misspelt: Math.max(0, ...names.map((pair) => 1 - agreeing(pair.similarity))),
    otherWord,
    joined: joined.length,
    conflict: conflict / (telling + 0.3),
    added: party.names - conflict,
    missing: (listed.names - conflict) / (telling + 0.3),
    patronymicAdded: party.patronymics - patronymics,
    patronymicMissing: listed.patronymics - patronymics,
    genericAdded: party.otherWeight,
    genericMissing: listed.otherWeight,
    firstAdded: flag(party.first),
    firstMissing: flag(listed.first),
    lastMissing: flag(listed.last),
    sameForm: flag(forms[0] !== undefined && forms[0] === forms[1]),
    formMissing: flag((forms[0] === undefined) !== (forms[1] === undefined)),
    weak: flag(indexed.listed.kind === 'weak-alias'),
  }
}
