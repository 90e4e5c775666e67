import type { Reason } from '../model/index.js'
import type { Pair } from '../names/index.js'
import { type Hit, weak } from './best-names.js'
import type { Evidence } from './evidence/evidence.js'
import type { NameEvidence } from './name-evidence.js'

/** Why a name counts for more or less than its words say: what it is, not how like it is. */
export type Limit = Omit<Reason, 'effect'>

/** Weight of agreeing words below which a name is one that many share: two common words of a person weigh more than one of a company. */
const tellingAgreement = { person: 1.25, other: 1.05 } as const

/** Whether the words that agree are few, short or common. A single long rare word is not. */
function commonName({ query, comparison }: Hit): boolean {
  const telling = comparison.pairs.flatMap((pair) => pair.query).map((at) => query.name.tokens[at]!)
  return (
    !telling.some((token) => token.kind === 'name' && token.text.length >= 6 && token.ceiling === 1) ||
    comparison.agreement < 0.55
  )
}

/** Letters up to which a name is an acronym rather than words: one letter makes another name of it. */
const shortName = { weak: 4, other: 3 } as const

/** Why a listed acronym that is not the same does not count, if it is one. */
export function otherAcronym({ indexed, comparison }: Hit): Limit | undefined {
  const words = indexed.name.tokens.filter((token) => token.kind !== 'form')
  if (
    words.length !== 1 ||
    words[0]!.text.length > shortName[weak(indexed) ? 'weak' : 'other'] ||
    words[0]!.unvocalised
  )
    return undefined
  const isForm = (pair: Pair) => indexed.name.tokens[pair.listed[0]!]!.kind === 'form'
  if (comparison.pairs.every((pair) => pair.similarity === 1 || isForm(pair))) return undefined
  return { code: 'name', text: 'A listed name of so few letters counts only when it is the same.' }
}

/** Words more than which a name may not hold beside the listed one, to be worth a look for it. */
const mostAround = 8
/** Words from which on a listed name that stands whole inside a longer one is worth a look; two words of it may be anybody’s. */
const wholeWords = 3
/** Letters of its longest word that is no business word. */
const tellingLetters = 6

/** Whether the name of an organization stands whole, word by word, inside a longer name: a town, a branch or another firm beside it. */
function containsWhole({ query, indexed, comparison }: Hit): boolean {
  const { pairs, queryOnly, listedOnly } = comparison
  const { tokens, type } = indexed.name
  if (type === 'person' || query.name.type === 'person' || query.as !== 'name' || weak(indexed)) return false
  const words = tokens.filter((token) => token.kind === 'name' || token.kind === 'business')
  const telling = words.some((word) => word.kind === 'name' && word.ceiling === 1 && word.text.length >= tellingLetters)
  if (!telling || words.length < wholeWords || queryOnly.length === 0 || queryOnly.length > mostAround) return false
  if (listedOnly.some((at) => tokens[at]!.kind !== 'form') || pairs.some((pair) => pair.similarity < 1)) return false
  const at = pairs.flatMap((pair) => pair.query).sort((a, b) => a - b)
  const order = [...pairs].sort((a, b) => a.query[0]! - b.query[0]!).map((pair) => pair.listed[0]!)
  return at.at(-1)! - at[0]! === at.length - 1 && order.every((one, nth) => nth === 0 || one > order[nth - 1]!)
}

/** Letters of the words that two ships of one series share at least. */
const seriesLetters = 8

/** Whether two ships' names are the same but for their number, as sister ships of one owner are called. */
function sisterShips({ query, indexed, comparison }: Hit): boolean {
  if (indexed.name.type !== 'vessel') return false
  const [mine, theirs] = [query.name.tokens, indexed.name.tokens]
  const isNumber = [
    ...comparison.queryOnly.map((at) => mine[at]!.kind === 'number'),
    ...comparison.listedOnly.map((at) => theirs[at]!.kind === 'number'),
  ]
  const letters = comparison.pairs.reduce((sum, pair) => sum + theirs[pair.listed[0]!]!.text.length, 0)
  return (
    isNumber.length > 0 &&
    isNumber.every(Boolean) &&
    comparison.pairs.length > 1 &&
    letters >= seriesLetters &&
    comparison.pairs.every((pair) => pair.similarity === 1)
  )
}

/** Why a name is worth a look, whatever its score. */
export function worthLook(hit: Hit): Limit | undefined {
  if (containsWhole(hit))
    return { code: 'name', text: 'The listed name stands whole inside the longer one, so it is worth a look.' }
  if (sisterShips(hit))
    return {
      code: 'name',
      text: 'Only the number differs: sister ships of one owner are often called so, so it is worth a look.',
    }
  return undefined
}

/** Likeness from which a whole name is taken for the same. */
const wholeName = 0.985

/**
 * Whether the whole name is the same and the country backs it: enough for the name of an organization of several words, which are each
 * common (`Iran Electronics Industries`), and for the registration of an aircraft, which is a number.
 */
function wholeAndPlaced({ indexed, query, comparison }: Hit, evidence: readonly Evidence[]): boolean {
  if (weak(indexed) || query.piece || comparison.score < wholeName) return false
  if (indexed.name.type === 'aircraft') return true
  const words = indexed.name.tokens.filter((token) => token.kind !== 'form')
  return (
    indexed.name.type === 'organization' &&
    words.length > 1 &&
    evidence.some(({ reason, odds }) => reason.code === 'country' && odds > 0)
  )
}

/** Log-odds from which those of a name are held down: for a person, for others, and for a father's name that the list does not give. */
const heldFrom = { person: 1, other: 1.4, fathersName: 0.3 } as const

/** Why a name can be no more than worth a look without other evidence, and from which log-odds on it is held down. */
export function heldReason(
  hit: Hit,
  { patronymicAdded }: NameEvidence,
  evidence: readonly Evidence[],
): (Limit & { readonly from: number }) | undefined {
  const { indexed, comparison } = hit
  const kind = indexed.name.type === 'person' ? 'person' : 'other'
  const from = heldFrom[kind]
  if (wholeAndPlaced(hit, evidence)) return undefined
  const backing = 'no birth date, address or number backs it, so the score is held down.'
  if (weak(indexed)) return { code: 'alias', from, text: `The list calls this alias weak, and ${backing}` }
  if (hit.query.as === 'lone-word')
    return { code: 'name', from, text: `Only a single word in brackets agrees, and ${backing}` }
  if (comparison.agreement < tellingAgreement[kind] && commonName(hit))
    return { code: 'name', from, text: `The name is short or shared by very many, and ${backing}` }
  if (patronymicAdded > 0)
    return { code: 'name', from: heldFrom.fathersName, text: `The list gives no father’s name, and ${backing}` }
  return undefined
}
