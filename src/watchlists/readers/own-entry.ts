import { resolveCountry } from '../../geography/index.js'
import {
  day,
  type Identifier,
  type ListEntry,
  type ListedName,
  type NameKind,
  type PartyType,
  partialDate,
} from '../../model/index.js'
import { listedIdentifier } from './listed-identifier.js'

const types = new Map<string, PartyType>([
  ['person', 'person'], ['individual', 'person'], ['natural person', 'person'], ['people', 'person'],
  ['organization', 'organization'], ['organisation', 'organization'], ['entity', 'organization'], ['company', 'organization'],
  ['legal entity', 'organization'], ['enterprise', 'organization'], ['business', 'organization'], ['legalentity', 'organization'],
  ['vessel', 'vessel'], ['ship', 'vessel'], ['aircraft', 'aircraft'], ['airplane', 'aircraft'],
]) // biome-ignore format: a list to be read at a glance

const nameFields: readonly [field: string, kind: NameKind][] = [
  ['aliases', 'strong-alias'],
  ['formerNames', 'former'],
  ['weakAliases', 'weak-alias'],
  ['nativeNames', 'native'],
]

/** Columns that are the kind of an identifier. */
const identifierFields = [
  'inn', 'ogrn', 'kpp', 'imo', 'mmsi', 'lei', 'bic', 'iban', 'uscc', 'uei', 'duns', 'tax-id', 'registration', 'passport', 'national-id',
  'website', 'email', 'phone',
] as const // biome-ignore format: a list to be read at a glance

/** Values of a cell, separated by `;` or `|`. */
const many = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** `inn=7700000000`, `imo: 9283746` or `passport=123456 (Iran)`. */
function readPair(text: string): Identifier | undefined {
  const at = text.search(/[=:]/)
  if (at < 1) return undefined
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1
  const country = open > at ? resolveCountry(text.slice(open + 1, -1)) : undefined
  return listedIdentifier(
    text.slice(0, at).trim(),
    text.slice(at + 1, country === undefined ? undefined : open),
    country,
  )
}

/** The first value that is not a date of the asked form, if any. */
const notDate = (values: readonly string[], schema: typeof day | typeof partialDate) =>
  values.find((value) => !schema.safeParse(value).success)

function identifiersOf(values: ReadonlyMap<string, string>): Identifier[] | string {
  const found: Identifier[] = []
  for (const kind of identifierFields) {
    for (const value of many(values.get(kind))) {
      const identifier = listedIdentifier(kind, value)
      if (identifier === undefined) return `has "${value.slice(0, 40)}" as ${kind}, which holds no number`
      found.push(identifier)
    }
  }
  for (const pair of many(values.get('identifiers'))) {
    const identifier = readPair(pair)
    if (identifier === undefined)
      return `has "${pair.slice(0, 40)}" among the identifiers, which is not of the form kind=number`
    found.push(identifier)
  }
  return found
}

/**
 * One entry from a row of a user’s own list, or what is wrong with the row, as a plain clause.
 * @param values Cells that hold something, by field of `data/watchlists/own-list-columns.csv`.
 * @param line Line of the row: `row-<line>` is the entry’s number when the list has none.
 */
export function ownEntry(list: string, values: ReadonlyMap<string, string>, line: number): ListEntry | string {
  const name = values.get('name')
  if (name === undefined) return 'has no name'
  const typeText = values.get('type')
  const type = typeText === undefined ? undefined : types.get(typeText.toLowerCase())
  if (typeText !== undefined && type === undefined) {
    return `has the type "${typeText.slice(0, 40)}", which is none of person, organization, vessel, aircraft`
  }
  const datesOfBirth = many(values.get('datesOfBirth'))
  const listedOn = values.get('listedOn')
  const delistedOn = values.get('delistedOn')
  const wrongDate =
    notDate([...datesOfBirth, ...(listedOn === undefined ? [] : [listedOn])], partialDate) ??
    notDate(delistedOn === undefined ? [] : [delistedOn], day)
  if (wrongDate !== undefined) return `has the date "${wrongDate.slice(0, 40)}", which is not written YYYY-MM-DD`
  const identifiers = identifiersOf(values)
  if (typeof identifiers === 'string') return identifiers
  const written = [...many(values.get('countries')), ...many(values.get('nationality'))]
  const unknown = written.find((text) => resolveCountry(text) === undefined)
  if (unknown !== undefined) return `has the country "${unknown.slice(0, 40)}", which is not known`
  const others = nameFields.flatMap(([field, kind]) =>
    many(values.get(field)).map((text): ListedName => ({ text, kind })),
  )
  const parts = {
    countries: [...new Set(written.flatMap((text) => resolveCountry(text) ?? []))],
    datesOfBirth,
    placesOfBirth: many(values.get('placesOfBirth')),
    identifiers,
    addresses: many(values.get('addresses')),
    programmes: many(values.get('programmes')),
  }
  const remarks = values.get('remarks')
  return {
    id: values.get('id') ?? `row-${line}`,
    list,
    ...(type && { type }),
    names: [{ text: name, kind: 'primary' }, ...others],
    ...(Object.fromEntries(Object.entries(parts).filter(([, found]) => found.length > 0)) as Partial<typeof parts>),
    ...(listedOn !== undefined && { listedOn }),
    ...(delistedOn !== undefined && { delistedOn }),
    ...(remarks !== undefined && { remarks }),
  }
}
