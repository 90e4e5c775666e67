import { type FtmEntity, firstAt, isTarget, valuesAt } from './ftm-entity.js'
import { dateAtStart, isEdge, linksOf, linksTooMany, type SeenLink } from './ftm-links.js'
import { countUnused, type LoadReport } from './report.js'

/** What is kept of a listing by one authority. */
export interface FtmSanction {
  readonly authority: readonly string[]
  readonly programmeIds: readonly string[]
  readonly programmes: readonly string[]
  readonly provisions: readonly string[]
  readonly reasons: readonly string[]
  /** First day, where any is given. */
  readonly from: string | undefined
  readonly until: string | undefined
}

/** What is kept of an identity document. */
export interface FtmDocument {
  readonly kind: string
  readonly number: string
  readonly country: string | undefined
}

/** What other lines of the file say about the parties. Lines come in any order, so it is gathered before the entries are made. */
export interface FtmTables {
  /** Ids of the parties that the publisher lists. */
  readonly targets: Set<string>
  /** Names of other parties, posts and things, to which links may lead. */
  readonly captions: Map<string, string>
  readonly addresses: Map<string, { readonly texts: readonly string[]; readonly countries: readonly string[] }>
  readonly sanctions: Map<string, FtmSanction[]>
  readonly documents: Map<string, FtmDocument[]>
  readonly links: Map<string, SeenLink[]>
  /** Posts that a person holds: id of the post, and the days. */
  readonly posts: Map<
    string,
    { readonly post: string; readonly since: string | undefined; readonly until: string | undefined }[]
  >
}

/** Empty tables. */
export const newTables = (): FtmTables => ({
  targets: new Set(), captions: new Map(), addresses: new Map(), sanctions: new Map(), documents: new Map(), links: new Map(), posts: new Map(),
}) // biome-ignore format: an empty form

const statements = new Set(['Sanction', 'Address', 'Identification', 'Passport', 'Occupancy'])

/** Whether an entity only says something about others. */
export const isStatement = (schema: string): boolean => statements.has(schema) || isEdge(schema)

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key)
  if (known) known.push(value)
  else table.set(key, [value])
}

const dates = (entity: FtmEntity, ...names: readonly string[]) =>
  names
    .flatMap((name) =>
      valuesAt(entity, name)
        .map(dateAtStart)
        .filter((date) => date !== undefined),
    )
    .sort()

/** Its full text, or else its parts. */
function addressTexts(entity: FtmEntity): string[] {
  const full = valuesAt(entity, 'full')
  if (full.length > 0) return [...full]
  const parts = ['street', 'street2', 'city', 'region', 'state', 'postalCode'].map((name) => firstAt(entity, name))
  const text = parts.filter((part) => part !== undefined).join(', ')
  return text === '' ? (entity.caption === '' || entity.caption === 'Address' ? [] : [entity.caption]) : [text]
}

/** Properties of statements that are read; what others hold is counted. */
const read = new Set([
  'entity', 'authority', 'programId', 'program', 'provisions', 'reason', 'summary', 'listingDate', 'startDate', 'endDate', 'holder', 'number',
  'type', 'country', 'full', 'street', 'street2', 'city', 'region', 'state', 'postalCode', 'postOfficeBox', 'post', 'owner', 'asset', 'director', 'organization',
  'member', 'employee', 'employer', 'agent', 'client', 'associate', 'person', 'relative', 'subject', 'object', 'predecessor', 'successor',
  'role', 'relationship', 'ownershipType', 'percentage',
]) // biome-ignore format: a list to be read at a glance

/** Counts what the statements say beside what is kept of them. */
export function countUnusedStatement(entity: FtmEntity, report: LoadReport): void {
  for (const name of entity.properties.keys()) if (!read.has(name)) countUnused(report, `${entity.schema}.${name}`)
}

function addSanction(tables: FtmTables, entity: FtmEntity): void {
  const sanction: FtmSanction = {
    authority: valuesAt(entity, 'authority'),
    programmeIds: valuesAt(entity, 'programId'),
    programmes: valuesAt(entity, 'program'),
    provisions: valuesAt(entity, 'provisions'),
    reasons: [...valuesAt(entity, 'reason'), ...valuesAt(entity, 'summary')],
    from: dates(entity, 'listingDate', 'startDate')[0],
    until: dates(entity, 'endDate').at(-1),
  }
  for (const party of valuesAt(entity, 'entity')) add(tables.sanctions, party, sanction)
}

function addDocument(tables: FtmTables, entity: FtmEntity): void {
  const kind = firstAt(entity, 'type') ?? (entity.schema === 'Passport' ? 'passport' : 'national-id')
  for (const party of valuesAt(entity, 'holder')) {
    for (const number of valuesAt(entity, 'number'))
      add(tables.documents, party, { kind, number, country: firstAt(entity, 'country') })
  }
}

/** Puts what an entity, and what is nested in it, says about others into the tables. */
export function gather(tables: FtmTables, entity: FtmEntity): void {
  for (const inner of entity.nested) gather(tables, inner)
  if (linksTooMany(entity)) return
  const { schema, id } = entity
  if (schema === 'Sanction') addSanction(tables, entity)
  else if (schema === 'Address')
    tables.addresses.set(id, { texts: addressTexts(entity), countries: valuesAt(entity, 'country') })
  else if (schema === 'Identification' || schema === 'Passport') addDocument(tables, entity)
  else if (schema === 'Occupancy') {
    for (const holder of valuesAt(entity, 'holder'))
      for (const post of valuesAt(entity, 'post'))
        add(tables.posts, holder, {
          post,
          since: dates(entity, 'startDate')[0],
          until: dates(entity, 'endDate').at(-1),
        })
  } else if (isEdge(schema)) {
    for (const { party, seen } of linksOf(entity)) add(tables.links, party, seen)
  } else if (entity.caption !== '') tables.captions.set(id, entity.caption)
}

/** Notes that the publisher lists it. */
export function noteTarget(tables: FtmTables, entity: FtmEntity): void {
  if (isTarget(entity) && !isStatement(entity.schema)) tables.targets.add(entity.id)
}
