import { type Name, type Pair, parseName, tokenSimilarity } from '../names/index.js'
import type { Hit } from './best-names.js'

/** Weight of the surname from which it is worth a look: below it too many share it. */
const tellingSurname = 0.62
/** Shortest surname that is. */
const longSurname = 4
/** Similarity of the surnames from which they count as one: other transliterations do, misspellings do not. */
const sameSurname = 0.9
const isInitial = ({ query, indexed }: Hit, pair: Pair) =>
  query.name.tokens[pair.query[0]!]!.kind === 'initial' || indexed.name.tokens[pair.listed[0]!]!.kind === 'initial'

/** Whether the initials in their order fit the names in theirs; which of two equal ones was paired with which does not matter. */
function inOrder({ query, indexed }: Hit, paired: readonly Pair[]): boolean {
  const listed = paired.map((pair) => pair.listed[0]!).sort((a, b) => a - b)
  return paired
    .map((pair) => pair.query[0]!)
    .sort((a, b) => a - b)
    .every((at, nth) => tokenSimilarity(query.name.tokens[at]!, indexed.name.tokens[listed[nth]!]!) > 0)
}

/** Position of the first word of the family name in a listed `FAMILY, Given`, which is read with the given names first; nothing in another order. */
function familyFrom({ text, type, tokens }: Name): number | undefined {
  const comma = text.indexOf(',')
  if (type !== 'person' || comma < 0 || comma !== text.lastIndexOf(',')) return undefined
  return tokens.length - parseName(text.slice(0, comma), 'person').tokens.length
}

/** Whether initials contradict the listed given names: in another order, one fits none though names are left or a later one fits, or the first name has none. */
function misfits(hit: Hit, paired: readonly Pair[], family: number | undefined): boolean {
  const { query, indexed, comparison } = hit
  const isName = (at: number) => indexed.name.tokens[at]!.kind === 'name'
  if (family !== undefined && comparison.listedOnly.includes(indexed.name.tokens.findIndex((_, at) => isName(at))))
    return true
  if (!inOrder(hit, paired)) return true
  const lastFit = Math.max(...paired.map((pair) => pair.query[0]!))
  const loose = comparison.queryOnly.filter((at) => query.name.tokens[at]!.kind === 'initial')
  return loose.some((at) => at < lastFit) || (loose.length > 0 && comparison.listedOnly.some(isName))
}

/** What initials make of the match of a person's name. */
export interface Initials {
  /** Whether the surname agrees and tells enough to be worth a look; never more, while no given name is known in full. */
  readonly worthLook: boolean
  readonly text: string
}

/**
 * What initials make of a person's name: `Y. A. Hosseinzadeh` is never more than worth a look, and with a surname that very many share, or
 * an initial that does not fit, not even that. Nothing when a given name is agreed on in full.
 */
export function byInitials(hit: Hit): Initials | undefined {
  const { indexed, comparison } = hit
  const { tokens, type } = indexed.name
  if ((type ?? hit.query.name.type) !== 'person') return undefined
  const paired = comparison.pairs.filter((pair) => isInitial(hit, pair))
  if (paired.length === 0) return undefined
  const full = comparison.pairs.filter(
    (pair) => !paired.includes(pair) && pair.listed.some((at) => tokens[at]!.kind === 'name'),
  )
  const family = familyFrom(indexed.name)
  const isGiven = (pair: Pair) => family !== undefined && pair.listed[0]! < family
  // The surname of the party may be a given name of the listed one: `L. Milan` is not `LUKIC, Milan`.
  if (family === undefined ? full.length > paired.length : full.some(isGiven) && !full.every(isGiven)) return undefined
  const lower = (text: string): Initials => ({ worthLook: false, text })
  if (misfits(hit, paired, family)) return lower('Of the given names only initials are known, and they do not all fit.')
  const surname = full.filter((pair) => pair.similarity >= sameSurname && !isGiven(pair)).flatMap((pair) => pair.listed)
  if (surname.length === 0) return lower('Of the given names only initials are known, and the surname is another one.')
  const told = surname.reduce((sum, at) => sum + indexed.weights[at]!, 0)
  if (told < tellingSurname || !surname.some((at) => tokens[at]!.text.length >= longSurname))
    return lower('Very many share this surname, and of the given names only initials are known.')
  return {
    worthLook: true,
    text: 'The surname agrees, but of the given names only initials are known: weaker than a full name, so the score is held down.',
  }
}
