import { readIdentifier } from '../../identifiers/index.js'
import type { Identifier } from '../../model/index.js'

/** The general kind that a number falls back to when its form does not fit the special one. */
const general = new Map([
  ['inn', 'tax-id'],
  ['ogrn', 'registration'],
  ['ogrnip', 'registration'],
  ['uscc', 'registration'],
  ['lei', 'registration'],
])

/**
 * A listed number with its kind folded to the canonical word: a Russian tax number whose check digit fits is an `inn`, one that does
 * not fit stays a `tax-id`. `undefined` when the text holds no number.
 * @param kind Kind as the list says it.
 * @param value Number as the list writes it.
 * @param country ISO 3166-1 alpha-2 code or name of the issuer, where given.
 */
export function listedIdentifier(kind: string, value: string, country?: string): Identifier | undefined {
  const raw = value.trim().slice(0, 500)
  if (raw === '') return undefined
  const fact = readIdentifier({ kind: kind.slice(0, 100), value: raw, ...(country !== undefined && { country }) })
  if (fact.value === '') return undefined
  const issuer = country ?? fact.country
  const base = issuer === undefined ? {} : { country: issuer }
  if (fact.status === 'valid') return { kind: fact.kind, value: fact.value, ...base }
  if (fact.status === 'invalid') return { kind: general.get(fact.kind) ?? fact.kind, value: raw, ...base }
  return { kind: fact.kind, value: raw, ...base }
}
