import type { Reason } from '../model/index.js'
import { likeness, type Name, type Pair } from '../names/index.js'
import type { Hit } from './best-names.js'

const how = {
  same: 'same word',
  meaning: 'same meaning',
  nickname: 'short form of the name',
  variant: 'other spelling of the name',
  romanisation: 'other way to write the name in Latin letters',
  gender: 'form for a woman or a man',
  transliteration: 'other transliteration',
  spelling: 'similar spelling',
  consonants: 'same consonants',
  initial: 'initial',
  joined: 'written together or apart',
} as const

const joined = (name: Name, positions: readonly number[]) => positions.map((at) => name.tokens[at]!.text).join(' ')

function pairLikeness(query: Name, listed: Name, pair: Pair): keyof typeof how {
  return pair.query.length + pair.listed.length > 2
    ? 'joined'
    : likeness(query.tokens[pair.query[0]!]!, listed.tokens[pair.listed[0]!]!)
}

const list = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ')

/** Likeness of names from which they are called nearly the same, and alike. */
const nearlySame = 0.9
const resembling = 0.8

function verdict(likeness: number, same: boolean, listed: string): string {
  if (likeness === 1 && same) return `The name is the same as ${listed}`
  if (likeness >= nearlySame) return `The name is nearly the same as ${listed}`
  if (likeness >= resembling) return `The name resembles ${listed}`
  return `The name has something in common with ${listed}`
}

const kinds = {
  primary: 'the listed name',
  'strong-alias': 'the listed alias',
  'weak-alias': 'the weak alias',
  former: 'the former name',
  native: 'the listed name in its own script',
} as const

const shown = (text: string) => `“${text.slice(0, 200)}”`

/** Which of the party's names was compared, when it was not its name as a whole. */
function byWhich({ name, alias, piece }: Hit['query']): string {
  if (alias) return `By the party’s other name ${shown(name.text)}: `
  return piece ? `By ${shown(name.text)} in the party’s name: ` : ''
}

/** Which listed name was compared, or which part of it. */
function listedAs({ listed, name }: Hit['indexed']): string {
  const whole = `${kinds[listed.kind]} ${shown(listed.text)}`
  return name.text === listed.text ? whole : `${shown(name.text)} in ${whole}`
}

/** The name evidence as reasons: one sentence on the whole with the words that agree and how, one on what differs. */
export function explainName(hit: Hit, score: number): Reason[] {
  const { comparison, indexed } = hit
  const { name: query, alias } = hit.query
  const { name: listed, listed: listedName } = indexed
  const pairs = [...comparison.pairs].sort((a, b) => a.query[0]! - b.query[0]!)
  const words = pairs.map((pair) => ({
    query: joined(query, pair.query),
    listed: joined(listed, pair.listed),
    how: how[pairLikeness(query, listed, pair)],
    similarity: Math.round(pair.similarity * 1000) / 1000,
  }))
  const unlike = words.filter((pair) => pair.how !== 'same word')
  const detail =
    unlike.length === 0 ? '' : `: ${unlike.map((pair) => `${pair.query} ~ ${pair.listed} (${pair.how})`).join(', ')}`
  const whole = verdict(
    comparison.score,
    words.every(({ how }) => how !== 'initial'),
    listedAs(indexed),
  )
  const reasons: Reason[] = [
    {
      code: alias || listedName.kind !== 'primary' ? 'alias' : 'name',
      effect: score,
      text: `${byWhich(hit.query)}${whole}${detail}.`,
      query: query.text.slice(0, 200),
      listed: listedName.text.slice(0, 200),
      details: { pairs: words, kind: listedName.kind },
    },
  ]
  const onlyQuery = comparison.queryOnly.map((at) => query.tokens[at]!.text)
  const onlyListed = comparison.listedOnly.map((at) => listed.tokens[at]!.text)
  if (onlyQuery.length > 0 || onlyListed.length > 0) {
    const parts = [
      ...(onlyQuery.length > 0 ? [`only the party’s name has ${list(onlyQuery)}`] : []),
      ...(onlyListed.length > 0 ? [`only the listed name has ${list(onlyListed)}`] : []),
    ].join('; ')
    reasons.push({
      code: 'name',
      effect: 0,
      text: `${parts[0]!.toUpperCase()}${parts.slice(1)}.`,
    })
  }
  if (query.cut)
    reasons.push({
      code: 'input',
      effect: 0,
      text: 'The name is very long: only its first 1,000 characters and 40 words were compared.',
    })
  return reasons
}
