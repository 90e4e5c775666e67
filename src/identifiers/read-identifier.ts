import type { Identifier } from '../model/index.js'
import { type IdentifierRule, isDigits } from './check.js'
import { issuer, words } from './issuer.js'
import { hasCheck, recognise, ruleFor } from './kinds.js'

/** A number as it was understood. */
export interface IdentifierFact {
  /** Canonical kind, for example `inn`; a kind that is not known stays as written, in lower case with hyphens. */
  readonly kind: string
  /** The number in upper case without blanks, dots, hyphens and slashes; contact data in the form in which they are compared. */
  readonly value: string
  /** The number as given. */
  readonly raw: string
  /** ISO 3166-1 alpha-2 code of the issuer, where it is one country's number or was given as a code or a common name. */
  readonly country?: string
  /** Whether the issuer was not given but taken from the country of the party. */
  readonly countrySupposed?: boolean
  /** `valid`: form and check digit fit; `invalid`: they do not; `unchecked`: this kind has no check. */
  readonly status: 'valid' | 'invalid' | 'unchecked'
  /** What is wrong, as a plain clause, when it is invalid. */
  readonly problem?: string
}

function normalise(raw: string, prefixes: readonly string[]): string {
  let value = raw
    .slice(0, 500)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  for (const prefix of prefixes) {
    if (value.startsWith(prefix) && value.length > prefix.length + 3) {
      value = value.slice(prefix.length).replace(/^(?:NO|NUMBER)(?=\d)/, '')
      break
    }
  }
  return value
}

/** Values that stand for a missing number. */
export const placeholder = /^(?:0+|X+|N\/?A|NA|NONE|NULL|UNKNOWN|TBD|TBA)$/

/** Which checked kind a general number of a country is: a Russian tax number is an INN, whether or not its check digit fits. */
function specific(kind: string, value: string, country: string | undefined): string {
  if (country === 'RU' && isDigits(value)) {
    if (kind === 'tax-id' && (value.length === 10 || value.length === 12)) return 'inn'
    if ((kind === 'registration' || kind === 'tax-id') && value.length === 13) return 'ogrn'
    if (kind === 'registration' && value.length === 15) return 'ogrnip'
  }
  if (kind === 'ogrn' && value.length === 15) return 'ogrnip'
  if (kind === 'bic' && /^\d{9}$/.test(value)) return 'bik'
  if (country === 'CN' && (kind === 'tax-id' || kind === 'registration') && value.length === 18) return 'uscc'
  // The eleven-digit national number of an Iranian company is also its tax number.
  if (country === 'IR' && (kind === 'tax-id' || kind === 'registration') && /^\d{11}$/.test(value)) return 'national-id'
  return kind
}

/** A registration number `IMO 1234567`, as shipping companies and lists write it. */
const looksLikeImo = (raw: string) => /^\s*IMO[\s:#]*\d{7}\s*$/i.test(raw)

function ruleOf(identifier: Identifier, country: string | undefined, supposed: string | undefined) {
  const named = ruleFor(identifier.kind)
  if (looksLikeImo(identifier.value)) return named?.family === 'imo' ? named : ruleFor('imo')
  const value = normalise(identifier.value, named?.prefixes ?? [])
  const kind = named && specific(named.kind, value, country)
  const rule: IdentifierRule | undefined = kind === undefined || kind === named?.kind ? named : ruleFor(kind)
  const open = rule === undefined || rule.kind === 'tax-id' || rule.kind === 'registration'
  return (open ? recognise(value, country ?? supposed) : undefined) ?? rule
}

/**
 * Understands a number: folds the names of its kind, normalises its value, tests form and check digit. A number of an open kind
 * (`other`, `identifier`, `registration`) is read as a checked kind where form, check digit and country fit.
 * Never throws; what does not fit is `invalid` with the reason.
 * @param identifier The number as given; `country` as a code or a common name.
 * @param supposed ISO code of the party's country, which stands for an issuer that was not given.
 */
export function readIssuedIdentifier(identifier: Identifier, supposed: string | undefined): IdentifierFact {
  const country = issuer(identifier.country)
  const rule = ruleOf(identifier, country, supposed)
  const value = rule?.normalise?.(identifier.value) ?? normalise(identifier.value, rule?.prefixes ?? [])
  const kind = rule?.kind ?? (words(identifier.kind).replaceAll(' ', '-') || 'other')
  const given = rule?.country ?? country
  const place = given ?? supposed
  const fact = {
    kind,
    value,
    raw: identifier.value,
    ...(place === undefined ? {} : { country: place }),
    ...(given === undefined && place !== undefined ? { countrySupposed: true } : {}),
  }
  if (rule?.normalise) return { ...fact, status: 'unchecked' }
  if (value === '' || placeholder.test(value)) return { ...fact, status: 'invalid', problem: 'it holds no number' }
  if (!rule || !hasCheck(rule)) return { ...fact, status: 'unchecked' }
  const problem = rule.problem(value)
  return problem === undefined ? { ...fact, status: 'valid' } : { ...fact, status: 'invalid', problem }
}

/** Understands a number by what is written alone: see `readIssuedIdentifier`. */
export const readIdentifier = (identifier: Identifier): IdentifierFact => readIssuedIdentifier(identifier, undefined)
