import { readIdentifier } from '../../identifiers/index.js'
import type { Identifier } from '../../model/index.js'
import { listedIdentifier } from './listed-identifier.js'

/**
 * A number whose issuer the list does not give. It is read as a number of one of the party’s countries only where form and check digit fit
 * one that is checked; otherwise it stays of the open kind, without a country.
 * @param countries ISO 3166-1 alpha-2 codes of the party.
 */
export function supposedIdentifier(kind: string, value: string, countries: readonly string[]): Identifier | undefined {
  const plain = listedIdentifier(kind, value)
  if (plain === undefined || plain.kind !== kind) return plain
  for (const country of countries.slice(0, 20)) {
    const fact = readIdentifier({ kind, value: value.slice(0, 500), country })
    if (fact.status === 'valid' && fact.kind !== kind) return listedIdentifier(fact.kind, value, fact.country)
  }
  return plain
}
