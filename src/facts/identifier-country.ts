import { countryTitle, resolveCountry } from '../geography/index.js'
import type { IdentifierFact } from '../identifiers/index.js'
import type { Party } from '../model/index.js'

/** A number of one country given for another. */
export interface IdentifierConflict {
  /** Position among the identifiers of the party. */
  readonly index: number
  /** ISO 3166-1 alpha-2 code of the country whose number it is. */
  readonly country: string
  /** Name of that country. */
  readonly title: string
  /** ISO 3166-1 alpha-2 code of the country that the input names instead. */
  readonly other: string
  /** Name of that country. */
  readonly otherTitle: string
  /** Where the input names it: as issuer of the number or as seat of the party. */
  readonly by: 'issuer' | 'seat'
  /** Whether a foreign party can have such a number: tax numbers and accounts, not entries of a register of companies. */
  readonly foreignersToo: boolean
}

/** Numbers whose country stands in their kind, and whether foreigners get them too. */
const national: Readonly<Record<string, readonly [country: string, foreignersToo: boolean]>> = {
  inn: ['RU', true],
  kpp: ['RU', true],
  ogrn: ['RU', false],
  ogrnip: ['RU', false],
  okpo: ['RU', true],
  uscc: ['CN', false],
}

function countryIn({ kind, value, status }: IdentifierFact): readonly [string, boolean] | undefined {
  if (status === 'invalid') return undefined
  // The letters of an IBAN are its country; of some territories they are those of the mother country.
  if (kind === 'iban') return [value.slice(0, 2), true]
  return national[kind]
}

const known = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? undefined : resolveCountry(text)

/** Countries whose numbers others use by law. */
const together = [
  new Set(['CN', 'HK', 'MO']),
  new Set(['GB', 'JE', 'GG', 'IM']),
  new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF', 'MC']),
]
const related = (a: string, b: string, kind: string) =>
  kind === 'iban' && together.some((set) => set.has(a) && set.has(b))

/** Numbers that belong to another country than the issuer given with them, or else than the seat of the party. */
export function identifierConflicts(party: Party, facts: readonly IdentifierFact[]): IdentifierConflict[] {
  const seat = known(party.country) ?? known(typeof party.address === 'object' ? party.address.country : undefined)
  return facts.flatMap((fact, index): IdentifierConflict[] => {
    const own = countryIn(fact)
    const country = own && resolveCountry(own[0])
    if (own === undefined || country === undefined) return []
    const issuer = known(party.identifiers?.[index]?.country)
    const other = issuer ?? seat
    if (other === undefined || other === country || related(country, other, fact.kind)) return []
    return [
      {
        index,
        country,
        title: countryTitle(country),
        other,
        otherTitle: countryTitle(other),
        by: issuer === undefined ? 'seat' : 'issuer',
        foreignersToo: own[1],
      },
    ]
  })
}
