import { familyOf, reachOf } from './kinds.js'
import { type IdentifierFact, placeholder } from './read-identifier.js'

/** Fewest letters and digits with which a number stands for one party. */
const leastLength = 5
/** From here on the same number of another kind, or of an issuer that was only supposed, is worth a look. */
const longLength = 8
/** Kinds whose form and check digits are so narrow that the same value under a general kind is the same number. */
const narrow: ReadonlySet<string> = new Set(['inn', 'ogrn', 'ogrnip', 'uscc', 'lei', 'iban'])
/** Kinds that forms and lists use for one another. */
const general: ReadonlySet<string> = new Set(['tax-id', 'registration', 'national-id'])

const significant = (value: string) => value.replace(/^0+/, '').length

/** Whether a number can stand for one party at all: long enough, not a number that many share, not all zeros. */
export function standsForOne(fact: IdentifierFact): boolean {
  return significant(fact.value) >= leastLength && reachOf(fact.kind) !== 'shared' && !placeholder.test(fact.value)
}

const bank = (value: string) => value.slice(0, 8)
const wholeBank = (value: string) => value.length === 8 || value.endsWith('XXX')

function sameValue(a: IdentifierFact, b: IdentifierFact): boolean {
  if (a.value === b.value) return true
  return (
    a.kind === 'bic' &&
    b.kind === 'bic' &&
    bank(a.value) === bank(b.value) &&
    (wholeBank(a.value) || wholeBank(b.value))
  )
}

/**
 * What two numbers say about their parties: `decides` when they can only be one party's, `supports` when they are the same but could be
 * two parties' (issuer not known, another kind, not valid, contact data), `undefined` when they are not the same number.
 * A worldwide number decides by itself; a number of one country's register only where kind and issuer are known and the same.
 */
export function identifierAgreement(a: IdentifierFact, b: IdentifierFact): 'decides' | 'supports' | undefined {
  if (!standsForOne(a) || !standsForOne(b) || !sameValue(a, b)) return undefined
  const long = significant(a.value) >= longLength
  const supposed = a.countrySupposed === true || b.countrySupposed === true
  const sound = a.status !== 'invalid' && b.status !== 'invalid'
  const kinds = familyOf(a.kind) === familyOf(b.kind)
  const reach = reachOf(a.kind)
  if (kinds && reach === 'lead') return 'supports'
  if (kinds && reach === 'world') return sound ? 'decides' : 'supports'
  const differ = a.country !== undefined && b.country !== undefined && a.country !== b.country
  if (differ) return supposed && long ? 'supports' : undefined
  if (kinds) return sound && a.country !== undefined && b.country !== undefined ? 'decides' : 'supports'
  if (!open(a) && !open(b)) return undefined
  if ((narrow.has(a.kind) && a.status === 'valid') || (narrow.has(b.kind) && b.status === 'valid'))
    return a.kind === 'national-id' || b.kind === 'national-id' ? 'supports' : 'decides'
  return long && comparable(a) && comparable(b) ? 'supports' : undefined
}

/** A kind that leaves open what number it is. */
const open = ({ kind }: IdentifierFact) => general.has(kind) || reachOf(kind) === undefined
/** Contact data and marks are never the same as a number. */
const comparable = (fact: IdentifierFact) => reachOf(fact.kind) !== 'lead'
