import type { NameDetails, Reason } from '../model/index.js'
import type { Hit } from './best-names.js'
import { comparedWords } from './compared-words.js'
import type { Worked } from './score.js'
import { tellEvidence } from './tell-evidence.js'

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

/** Which words agree, and how those that are not written alike; nothing when all are. */
function pairsText(pairs: NameDetails['pairs']): string {
  const alike = pairs.filter(({ similarity }) => similarity < 1)
  if (alike.length === 0) return ''
  const same = pairs.filter(({ similarity }) => similarity === 1).map(({ query }) => query)
  const told = alike.map(({ query, listed, how }) => `${query} ~ ${listed}: ${how}`)
  return ` (${[...(same.length > 0 ? [`same: ${same.join(', ')}`] : []), ...told].join('; ')})`
}

const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`

/** The words that only one side has. */
function leftOverText({ onlyParty, onlyListed }: NameDetails): string | undefined {
  const words = (left: NameDetails['onlyParty']) =>
    left.map(({ word, what }) => `“${word}”${what === undefined ? '' : ` (${what})`}`).join(', ')
  const parts = [
    ...(onlyParty.length > 0 ? [`only the party’s name has ${words(onlyParty)}`] : []),
    ...(onlyListed.length > 0 ? [`only the listed name has ${words(onlyListed)}`] : []),
  ]
  return parts.length === 0 ? undefined : sentence(parts.join('; '))
}

/** What is to be said of the legal forms that are not written alike: a party is seldom another one for its form. */
function formsText({ forms, onlyParty, onlyListed, pairs }: NameDetails): string | undefined {
  if (forms === undefined) return undefined
  const { party, listed, sameKind } = forms
  const both = [party, listed].filter((form) => form !== '')
  if (sameKind && both.length === 2) return `The legal forms are of the same kind: ${list(both)}.`
  const alone = onlyParty.length + onlyListed.length === 0 && pairs.every(({ similarity }) => similarity === 1)
  const only = alone ? 'Only the' : 'The'
  if (both.length === 2) return `${only} legal form differs: “${party}” and “${listed}”.`
  return `${only} legal form ${list(both)} is missing in ${party === '' ? 'the party’s' : 'the listed'} name.`
}

/** The name evidence as reasons: one sentence on the whole with the words that agree and how, then what differs. */
export function explainName(hit: Hit, { nameScore, names, grade }: Worked): Reason[] {
  const { comparison, indexed } = hit
  const { name: query, alias } = hit.query
  const { listed: listedName } = indexed
  const { ways, ...words } = comparedWords(hit)
  const details: NameDetails = {
    kind: listedName.kind,
    grade,
    ...words,
    evidence: names === undefined ? [] : tellEvidence(hit, names),
  }
  const whole = verdict(comparison.score, !ways.includes('initial'), listedAs(indexed))
  const reasons: Reason[] = [
    {
      code: alias || listedName.kind !== 'primary' ? 'alias' : 'name',
      effect: nameScore,
      text: `${byWhich(hit.query)}${whole}${pairsText(words.pairs)}.`,
      query: query.text.slice(0, 200),
      listed: listedName.text.slice(0, 200),
      details,
    },
  ]
  for (const text of [leftOverText(details), formsText(details)])
    if (text !== undefined) reasons.push({ code: 'name', effect: 0, text })
  if (query.cut)
    reasons.push({
      code: 'input',
      effect: 0,
      text: 'The name is very long: only its first 1,000 characters and 40 words were compared.',
    })
  return reasons
}
