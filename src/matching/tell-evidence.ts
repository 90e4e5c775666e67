import { commonWord, type NameDetails } from '../model/index.js'
import type { Hit } from './best-names.js'
import { pairWeight } from './compared-words.js'
import { leftOver, type NameEvidence } from './name-evidence.js'
import { baseOdds, nameWeights } from './name-weights.js'

/** What a piece of evidence is called: a text, or one that depends on the hit and on whether it speaks for the match. */
type Telling = string | ((hit: Hit, odds: number) => string)

const nearlyAll = 0.95
const mostOfIt = 0.75

function agreementText({ comparison }: Hit, odds: number): string {
  if (odds < 0) return 'less than half of what the names tell agrees'
  if (comparison.score >= nearlyAll) return 'all, or nearly all, of what the names tell agrees'
  return comparison.score >= mostOfIt
    ? 'most of what the names tell agrees'
    : 'half, or more, of what the names tell agrees'
}

/** Weight from which a word is called rare. */
const rareWord = 0.75

function tellingText(hit: Hit, odds: number): string {
  const most = Math.max(0, ...hit.comparison.pairs.map((pair) => pairWeight(hit, pair)))
  if (odds > 0)
    return most >= rareWord ? 'the words that agree are rare' : 'several words agree, though many names share each'
  if (most < commonWord) return 'the words that agree are common: many names share them'
  return most >= rareWord ? 'a rare word agrees, but little beside it' : 'little agrees that few names share'
}

const sideTitles = { query: 'the party’s name', listed: 'the listed name' } as const

const generic = (side: keyof typeof sideTitles) => (hit: Hit) => {
  const { tokens } = (side === 'query' ? hit.query : hit.indexed).name
  const kinds = new Set(leftOver(hit, side).others.map((at) => tokens[at]!.kind))
  const what =
    kinds.size > 1 ? 'a general word and a number are' : kinds.has('number') ? 'a number is' : 'a general word is'
  return `${what} only in ${sideTitles[side]}`
}

/** Every piece in the order in which it is told. */
const texts: Readonly<Record<keyof NameEvidence, Telling>> = {
  agreement: agreementText,
  telling: tellingText,
  order: ({ comparison }) =>
    comparison.pairs.length > 1 ? 'the words stand in the same order' : 'no words stand in another order',
  oneWord: 'only one of the words that agree is more than a general word',
  misspelt: 'a word is spelt differently',
  otherWord: 'a word that differs is known from the lists, so it is rather another name than a misspelling',
  joined: 'words are written together in one name and apart in the other',
  conflict: 'each name has a word that the other has not',
  added: 'the party’s name has one more word, or several',
  missing: 'the listed name has one more word, or several',
  patronymicAdded: 'a father’s name is only in the party’s name',
  patronymicMissing: 'a father’s name is only in the listed name',
  genericAdded: generic('query'),
  genericMissing: generic('listed'),
  firstAdded: 'the first word of the party’s name has no like in the listed name',
  firstMissing: 'the first word of the listed name has no like in the party’s name',
  lastMissing: 'the last word of the listed name has no like in the party’s name',
  sameForm: 'both have a legal form of the same kind',
  formMissing: 'only one of the names has a legal form',
  weak: 'the list calls this alias weak',
}

const pieces = Object.keys(texts) as (keyof NameEvidence)[]

const tenth = (value: number) => Math.round(value * 10) / 10 || 0

/** What spoke for and against the names of a hit being one party’s, in plain words with the log-odds of each. */
export function tellEvidence(hit: Hit, evidence: NameEvidence): NameDetails['evidence'] {
  const out = [
    { text: 'to begin with, two names that share a word are mostly names of two parties', odds: tenth(baseOdds) },
  ]
  for (const piece of pieces) {
    const odds = tenth(evidence[piece] * nameWeights[piece])
    if (odds === 0) continue
    const told = texts[piece]
    out.push({ text: typeof told === 'string' ? told : told(hit, odds), odds })
  }
  return out
}
