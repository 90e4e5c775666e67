import { countryTitle } from '../../geography/index.js'
import { type ListEntry, type PartyType, partialDate } from '../../model/index.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { type FtmEntity, firstAt, valuesAt } from './ftm-entity.js'
import { identifierProperties, openKinds } from './ftm-identifiers.js'
import { dateAtStart } from './ftm-links.js'
import { ftmNames } from './ftm-names.js'
import { type FtmTables, isStatement } from './ftm-tables.js'
import { listedIdentifier } from './listed-identifier.js'
import { countUnused, type LoadReport } from './report.js'
import { supposedIdentifier } from './supposed-identifier.js'

const types = new Map<string, PartyType>([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Company', 'organization'],
  ['PublicBody', 'organization'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
])

/** What a schema is. `LegalEntity` and things that are no party (a wallet, a security) have no type. */
export const ftmType = (schema: string): PartyType | undefined => types.get(schema)

const countryProperties = ['country', 'jurisdiction', 'mainCountry', 'nationality', 'citizenship', 'flag']

/** Properties that stay as text, with the word before them, the important ones first. */
const remarkProperties = new Map([
  ['title', 'Title'],
  ['position', 'Position'],
  ['legalForm', 'Legal form'],
  ['incorporationDate', 'Incorporated on'],
  ['dissolutionDate', 'Dissolved on'],
  ['deathDate', 'Died on'],
  ['motherName', 'Mother’s name'],
  ['status', 'Status'],
  ['classification', 'Classification'],
  ['sector', 'Sector'],
  ['model', 'Model'],
  ['political', 'Political'],
  ['summary', ''],
  ['description', ''],
  ['notes', ''],
])

const contacts = new Set(['email', 'phone', 'website'])

/** Properties that name another party by its id, and what that party is. */
const partyProperties = new Map([
  ['parent', 'parent'],
  ['holder', 'holder'],
  ['issuer', 'issuer'],
  ['owner', 'owner'],
  ['operator', 'operator'],
])

const otherwiseUsed = new Set([
  'name', 'alias', 'weakAlias', 'abbreviation', 'previousName', 'birthName', 'firstName', 'lastName', 'fatherName', 'maidenName', 'birthDate', 'birthPlace',
  'birthCountry', 'gender', 'topics', 'address', 'addressEntity', 'programId', 'type', 'pastFlags', 'tonnage', 'deadweightTonnage',
  'grossRegisteredTonnage', 'buildDate', ...countryProperties, ...remarkProperties.keys(), ...partyProperties.keys(),
]) // biome-ignore format: a list to be read at a glance

/** The letters’ order of the code does not matter: `RU` and `ru` are one. */
const codesOf = (texts: readonly string[], code: CountryCode) =>
  [...new Set(texts.map(code))].filter((one) => one !== undefined)

function putNumbers(draft: EntryDraft, entity: FtmEntity, code: CountryCode, report: LoadReport): void {
  const countries = codesOf(draft.countries, code)
  for (const [property, kind] of identifierProperties(entity.schema)) {
    for (const value of valuesAt(entity, property)) {
      const identifier = openKinds.has(kind)
        ? supposedIdentifier(kind, value, countries)
        : listedIdentifier(kind, value)
      if (identifier === undefined) continue
      // The file repeats a tax number under several names.
      const known = openKinds.has(kind) && draft.identifiers.some((one) => one.value === identifier.value)
      if (!known) draft.identifiers.push(identifier)
    }
  }
  for (const property of contacts) {
    const values = valuesAt(entity, property).flatMap((value) => (property === 'phone' ? value.split(';') : [value]))
    for (const value of values) {
      const identifier = draft.type === 'person' ? undefined : listedIdentifier(property, value)
      if (identifier) draft.identifiers.push(identifier)
      else countUnused(report, `${entity.schema}.${property}`)
    }
  }
}

function putVessel(draft: EntryDraft, entity: FtmEntity, code: CountryCode): void {
  if (draft.type !== 'vessel') {
    for (const type of valuesAt(entity, 'type')) draft.remarks.push(`Type ${type}`)
    return
  }
  const flag = firstAt(entity, 'flag')
  const formerFlags = valuesAt(entity, 'pastFlags').map((one) => code(one) ?? one)
  draft.vessel = {
    type: firstAt(entity, 'type'),
    flag: flag && (code(flag) ?? flag),
    formerFlags: formerFlags.length > 0 ? formerFlags : undefined,
    tonnage: firstAt(entity, 'deadweightTonnage') ?? firstAt(entity, 'tonnage'),
    grossTonnage: firstAt(entity, 'grossRegisteredTonnage'),
    builtIn: dateAtStart(firstAt(entity, 'buildDate')),
  }
}

/** What the authorities that list the party say. */
function putSanctions(draft: EntryDraft, entity: FtmEntity, tables: FtmTables): void {
  const sanctions = tables.sanctions.get(entity.id) ?? []
  draft.programmes.push(...valuesAt(entity, 'programId'), ...sanctions.flatMap((one) => one.programmeIds))
  for (const { authority, programmes, until } of sanctions) {
    const basis = [authority.join(', '), programmes.join(', ')].filter(Boolean).join(': ')
    if (basis !== '') draft.legalBasis.push(until === undefined ? basis : `${basis} (until ${until})`)
  }
  // A listing without a date may be the oldest, so that a day is only known when all have one.
  const days = sanctions.map((one) => one.from)
  const first = days.every((day) => day !== undefined) ? days.sort()[0] : undefined
  if (first !== undefined) draft.listedOn = first
  const topics = valuesAt(entity, 'topics')
  if (draft.programmes.length === 0) draft.programmes.push(...topics)
  if (topics.length > 0) draft.remarks.push(`Topics: ${topics.join(', ')}`)
}

function putReasons(draft: EntryDraft, entity: FtmEntity, tables: FtmTables): void {
  const sanctions = tables.sanctions.get(entity.id) ?? []
  const provisions = [...new Set(sanctions.flatMap((one) => one.provisions))]
  if (provisions.length > 0) draft.remarks.push(`Measures: ${provisions.join(', ')}`)
  for (const reason of sanctions.flatMap((one) => one.reasons)) draft.remarks.push(reason.replace(/\s+/g, ' '))
}

/** Links to listed parties by id, to others by name. */
function putLinks(draft: EntryDraft, entity: FtmEntity, tables: FtmTables): void {
  const nameOf = (id: string) => (tables.targets.has(id) ? id : (tables.captions.get(id) ?? id))
  for (const { link, said } of tables.links.get(entity.id) ?? []) {
    draft.links.push({ ...link, to: nameOf(link.to) })
    for (const words of said)
      draft.remarks.push(`${link.relation} ${tables.captions.get(link.to) ?? link.to}: ${words}`)
  }
  for (const [property, relation] of partyProperties)
    for (const id of valuesAt(entity, property)) draft.links.push({ to: nameOf(id), relation })
  for (const { post, since, until } of tables.posts.get(entity.id) ?? []) {
    const days = [since && `from ${since}`, until && `until ${until}`].filter(Boolean).join(' ')
    draft.remarks.push(`Position ${tables.captions.get(post) ?? post}${days === '' ? '' : ` (${days})`}`)
  }
}

function putPlaces(draft: EntryDraft, entity: FtmEntity, tables: FtmTables, code: CountryCode): void {
  for (const property of countryProperties) draft.countries.push(...valuesAt(entity, property))
  draft.addresses.push(...valuesAt(entity, 'address'))
  for (const id of valuesAt(entity, 'addressEntity')) {
    const address = tables.addresses.get(id)
    draft.addresses.push(...(address?.texts ?? []))
    draft.countries.push(...(address?.countries.filter((one) => code(one) !== undefined) ?? []))
  }
  draft.placesOfBirth.push(...valuesAt(entity, 'birthPlace'))
  for (const country of valuesAt(entity, 'birthCountry')) {
    const known = code(country)
    draft.placesOfBirth.push(known === undefined ? country : countryTitle(known))
  }
}

/** The entry of a listed party, from its own line and from what others say about it; `undefined` when it has no name. */
export function ftmEntry(
  list: string,
  entity: FtmEntity,
  tables: FtmTables,
  code: CountryCode,
  report: LoadReport,
): ListEntry | undefined {
  const draft = newDraft(entity.id)
  const type = ftmType(entity.schema)
  if (type) draft.type = type
  draft.names.push(...ftmNames(entity))
  if (draft.names.length === 0) return undefined
  putPlaces(draft, entity, tables, code)
  for (const text of valuesAt(entity, 'birthDate')) {
    const date = dateAtStart(text)
    if (date !== undefined && partialDate.safeParse(date).success) draft.datesOfBirth.push(date)
    else draft.remarks.push(`DOB ${text}`)
  }
  const [gender, ...genders] = [...new Set(valuesAt(entity, 'gender').map((one) => one.toLowerCase()))]
  if ((gender === 'male' || gender === 'female') && genders.length === 0) draft.gender = gender
  else if (gender !== undefined) draft.remarks.push(`Gender ${[gender, ...genders].join(', ')}`)
  putNumbers(draft, entity, code, report)
  for (const { kind, number, country } of tables.documents.get(entity.id) ?? []) {
    const identifier = listedIdentifier(kind, number, country === undefined ? undefined : code(country))
    if (identifier) draft.identifiers.push(identifier)
  }
  putVessel(draft, entity, code)
  putSanctions(draft, entity, tables)
  putLinks(draft, entity, tables)
  for (const [property, label] of remarkProperties)
    for (const value of valuesAt(entity, property)) draft.remarks.push(`${label} ${value}`.replace(/\s+/g, ' ').trim())
  putReasons(draft, entity, tables)
  if (entity.datasets.length > 0) draft.remarks.push(`Data sets: ${entity.datasets.join(', ')}`)
  if (entity.referents.length > 0) countUnused(report, 'referents')
  const numbers = new Set(identifierProperties(entity.schema).map(([property]) => property))
  // What is nested has been read as a line of its own.
  const nested = new Set(entity.nested.filter(({ schema }) => isStatement(schema)).map(({ id }) => id))
  for (const [name, values] of entity.properties) {
    const known = otherwiseUsed.has(name) || numbers.has(name) || contacts.has(name)
    if (!known && !values.every((value) => nested.has(value))) countUnused(report, `${entity.schema}.${name}`)
  }
  return finishEntry(list, draft, code)
}
