import type { NameDetails } from '../model/index.js'
import { isPatronymic, likeness, type Name, type Pair, type Token } from '../names/index.js'
import type { Hit } from './best-names.js'

const how = {
  same: 'same word',
  meaning: 'same meaning',
  nickname: 'one is a short form of the other',
  variant: 'other spelling of the name',
  romanisation: 'other way to write the name in Latin letters',
  gender: 'same surname for a woman and a man',
  transliteration: 'same sound, other letters',
  spelling: 'similar spelling',
  consonants: 'same consonants, where one script leaves out vowels',
  initial: 'initial of the name',
  joined: 'written together or apart',
} as const

export type HowAlike = keyof typeof how

/** What a word is that is no plain part of a name. */
const whatKinds: Partial<Record<Token['kind'], string>> = {
  business: 'general word',
  number: 'number',
  particle: 'small word',
  title: 'title',
  initial: 'initial',
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits
const hundredth = (value: number) => round(Math.min(1, Math.max(0, value)), 2)

const textAt = (name: Name, positions: readonly number[]) => positions.map((at) => name.tokens[at]!.text).join(' ')

const weightAt = (weights: ArrayLike<number>, positions: readonly number[]) =>
  positions.reduce((sum, at) => sum + weights[at]!, 0)

export const isJoined = (pair: Pair) => pair.query.length + pair.listed.length > 2

/** How much the agreement of a pair can tell: of words written together or apart what the whole tells, else what the commoner spelling does. */
export function pairWeight({ queryWeights, indexed }: Hit, pair: Pair): number {
  const weights = [weightAt(queryWeights, pair.query), weightAt(indexed.weights, pair.listed)]
  return isJoined(pair) ? Math.max(...weights) : Math.min(...weights)
}

/** How the words of a pair are alike. */
function pairHow({ query, indexed }: Hit, pair: Pair): HowAlike {
  if (isJoined(pair)) return 'joined'
  return likeness(query.name.tokens[pair.query[0]!]!, indexed.name.tokens[pair.listed[0]!]!)
}

type Words = Pick<NameDetails, 'pairs' | 'onlyParty' | 'onlyListed' | 'forms'>

/** Words of one side that nothing stands for, without those of its legal form. */
function unmatched(name: Name, weights: ArrayLike<number>, positions: readonly number[], isPerson: boolean) {
  return positions
    .filter((at) => name.tokens[at]!.kind !== 'form')
    .map((at) => {
      const { text, kind } = name.tokens[at]!
      const what = kind === 'name' && isPerson && isPatronymic(text) ? 'father’s name' : whatKinds[kind]
      return { word: text, weight: hundredth(weights[at]!), ...(what !== undefined && { what }) }
    })
}

const formOf = (name: Name, positions: readonly number[]) =>
  textAt(
    name,
    positions.filter((at) => name.tokens[at]!.kind === 'form'),
  )

/** The words of two names laid side by side: which stand for each other and how, and which are left over. */
export function comparedWords(hit: Hit): Words & { readonly ways: readonly HowAlike[] } {
  const { comparison, indexed, queryWeights } = hit
  const { name: query } = hit.query
  const { name: listed, weights } = indexed
  const pairs = [...comparison.pairs].sort((a, b) => a.query[0]! - b.query[0]!)
  const ways = pairs.map((pair) => pairHow(hit, pair))
  const isForm = (pair: Pair) => query.tokens[pair.query[0]!]!.kind === 'form'
  const forms = { party: formOf(query, comparison.queryOnly), listed: formOf(listed, comparison.listedOnly) }
  const sameKind = query.legalForm !== undefined && query.legalForm === listed.legalForm
  const isPerson = listed.type === 'person'
  return {
    ways,
    pairs: pairs.map((pair, nth) => ({
      query: textAt(query, pair.query),
      listed: textAt(listed, pair.listed),
      how: ways[nth] === 'meaning' && isForm(pair) ? 'same legal form' : how[ways[nth]!],
      similarity: round(pair.similarity, 3),
      weight: hundredth(pairWeight(hit, pair)),
    })),
    onlyParty: unmatched(query, queryWeights, comparison.queryOnly, isPerson),
    onlyListed: unmatched(listed, weights, comparison.listedOnly, isPerson),
    ...((forms.party !== '' || forms.listed !== '') && { forms: { ...forms, sameKind } }),
  }
}
