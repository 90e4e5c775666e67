import {
  type IdentifierFact,
  identifierAgreement,
  readIdentifier,
  readIssuedIdentifier,
  standsForOne,
} from '../../identifiers/index.js'
import type { Party, Reason } from '../../model/index.js'
import type { MatchIndex } from '../match-index.js'
import type { Evidence } from './evidence.js'

const kindTitles: Readonly<Record<string, string>> = {
  imo: 'IMO number', 'imo-company': 'IMO company number', mmsi: 'MMSI', inn: 'Russian tax number (INN)', ogrn: 'Russian registration number (OGRN)', ogrnip: 'Russian registration number (OGRNIP)',
  lei: 'LEI', bic: 'BIC', iban: 'IBAN', uscc: 'unified social credit code', 'tax-id': 'tax number', registration: 'registration number',
  'national-id': 'national number', passport: 'passport number', email: 'e-mail address', website: 'website', phone: 'telephone number', fax: 'fax number',
} // biome-ignore format: a list to be read at a glance

const title = (kind: string) => kindTitles[kind] ?? `number (${kind})`

/** The same number on both sides. */
export interface SameNumber {
  readonly decides: boolean
  readonly reason: Reason
}

function whyNot(query: IdentifierFact, listed: IdentifierFact): string {
  if (contact.has(listed.kind)) return 'several parties can share it'
  if (query.status === 'invalid' || listed.status === 'invalid') return 'it is not a valid number of its kind'
  if (query.kind !== listed.kind) return 'it is given as another kind of number'
  return query.country === undefined || listed.country === undefined || query.country !== listed.country
    ? 'it is not known that the same authority issued both'
    : 'such a number can be given to another party'
}
const contact: ReadonlySet<string> = new Set(['email', 'website', 'phone', 'fax'])

function sameNumber(query: IdentifierFact, listed: IdentifierFact, decides: boolean): SameNumber {
  const supposed =
    decides && query.countrySupposed && listed.country === query.country
      ? ` The issuer was not given and was taken to be ${query.country}, the country of the party.`
      : ''
  return {
    decides,
    reason: {
      code: 'identifier',
      effect: decides ? 1 : 0.3,
      text: decides
        ? `Both have the same ${title(listed.kind)}.${supposed}`
        : `Both have the same ${title(listed.kind)}, but ${whyNot(query, listed)}, so it does not decide.`,
      query: query.raw.slice(0, 200),
      listed: listed.raw.slice(0, 200),
      details: { kind: listed.kind, value: query.value },
    },
  }
}

/** Entries that carry one of the party's numbers or contact data; a number that decides comes before one that does not. */
export function entriesByIdentifier(index: MatchIndex, facts: readonly IdentifierFact[]): Map<number, SameNumber> {
  const found = new Map<number, SameNumber>()
  for (const fact of facts) {
    if (!standsForOne(fact)) continue
    const values = new Set([fact.value, fact.kind === 'bic' ? fact.value.slice(0, 8) : fact.value])
    for (const value of values) {
      for (const { entry, fact: listed } of index.identifiers(value)) {
        const agreement = identifierAgreement(fact, listed)
        if (agreement === undefined || found.get(entry)?.decides) continue
        if (agreement === 'decides' || !found.has(entry))
          found.set(entry, sameNumber(fact, listed, agreement === 'decides'))
      }
    }
  }
  return found
}

/** The party's numbers and contact data; an issuer that is not given is supposed to be its nationality's or country's. */
export function partyIdentifiers(
  party: Party,
  { seat, nationality }: { seat: string | undefined; nationality: string | undefined },
): IdentifierFact[] {
  const personal = /passport|national|identity|паспорт/i
  const facts = (party.identifiers ?? []).map((one) =>
    readIssuedIdentifier(one, personal.test(one.kind) ? (nationality ?? seat) : seat),
  )
  for (const kind of ['email', 'website', 'phone'] as const) {
    const value = party[kind]?.slice(0, 500)
    if (value) facts.push(readIdentifier({ kind, value }))
  }
  facts.push(...numbersInName(party.name))
  return facts
}

/** Numbers that decide and that people write behind a name: a ship's IMO number, a Russian tax number. */
const inName = /(?:^|[\s,;(])(IMO|INN|ИНН)[\s:.#№]{1,5}(\d{7,12})(?!\d)/iu

function numbersInName(name: string): IdentifierFact[] {
  const [, label, value] = inName.exec(name.slice(0, 300)) ?? []
  return label && value ? [readIdentifier({ kind: /imo/i.test(label) ? 'imo' : 'inn', value })] : []
}

/** Kinds of which a party has one at a time, so that another valid value speaks against a match. */
const single: ReadonlySet<string> = new Set(['imo', 'inn', 'ogrn', 'ogrnip', 'lei', 'uscc'])

/** A valid number of the same kind and issuer that differs: evidence against. */
export function differentIdentifier(
  query: readonly IdentifierFact[],
  listed: readonly IdentifierFact[],
): Evidence | undefined {
  for (const mine of query) {
    if (mine.status !== 'valid' || !single.has(mine.kind)) continue
    const theirs = listed.filter(
      (fact) =>
        fact.kind === mine.kind &&
        fact.status === 'valid' &&
        (fact.country === mine.country || fact.country === undefined),
    )
    if (theirs.length === 0 || theirs.some((fact) => fact.value === mine.value)) continue
    return {
      supports: false,
      odds: -2.5,
      contradicts: true,
      reason: {
        code: 'identifier',
        text: `The ${title(mine.kind)} differs: both numbers are valid.`,
        query: mine.raw,
        listed: theirs[0]!.raw,
        details: { kind: mine.kind },
      },
    }
  }
  return undefined
}
