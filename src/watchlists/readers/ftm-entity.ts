import { limits } from '../../model/index.js'

/** Levels of entities within entities that are looked into. */
const deepest = 8

/** Values of one property, and entities nested in one, beyond which it is refused. */
const most = limits.list

/** An entity in the FollowTheMoney form, flat: what is nested in it stands beside it and is named by its id. */
export interface FtmEntity {
  readonly id: string
  /** Kind of thing, for example `Person`, `Ownership` or `Sanction`. */
  readonly schema: string
  /** The publisher’s choice among its names. */
  readonly caption: string
  /** Whether the publisher lists it; `undefined` where the file does not say. */
  readonly target: boolean | undefined
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** Day on which the publisher last found it, `YYYY-MM-DD`. */
  readonly lastSeen: string | undefined
  /** Other ids that it had, and the data sets that it comes from. */
  readonly referents: readonly string[]
  readonly datasets: readonly string[]
  /** Entities nested in it, and in those. */
  readonly nested: readonly FtmEntity[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : [])

/** The property of a linking entity that names the one that it was nested in, where the file leaves it out. */
const backward = new Map<string, readonly string[]>([
  ['Sanction', ['entity']],
  ['Identification', ['holder']],
  ['Passport', ['holder']],
  ['Occupancy', ['holder']],
  ['Ownership', ['owner', 'asset']],
  ['Directorship', ['director', 'organization']],
  ['Membership', ['member', 'organization']],
  ['Employment', ['employee', 'employer']],
  ['Representation', ['agent', 'client']],
  ['Associate', ['person', 'associate']],
  ['Family', ['person', 'relative']],
  ['UnknownLink', ['subject', 'object']],
])

/** A nested entity that says whom it is nested in. */
function pointingBack(entity: FtmEntity, parent: string): FtmEntity {
  const missing = (backward.get(entity.schema) ?? []).filter((name) => (entity.properties.get(name) ?? []).length === 0)
  if (missing.length !== 1) return entity
  return { ...entity, properties: new Map([...entity.properties, [missing[0]!, [parent]]]) }
}

/** Values of a property; an entity among them is put to `nested` and stands by its id. */
function valuesOf(raw: unknown, id: string, nested: FtmEntity[], depth: number): string[] {
  const found: string[] = []
  for (const value of Array.isArray(raw) ? raw : [raw]) {
    if (typeof value === 'number' && Number.isFinite(value)) found.push(String(value))
    else if (isObject(value) && depth < deepest && nested.length <= most) {
      const inner = readFtmEntity(value, depth + 1)
      if (typeof inner === 'string') continue
      found.push(inner.id)
      nested.push(pointingBack({ ...inner, nested: [] }, id), ...inner.nested)
    } else if (text(value) !== '') found.push(text(value))
  }
  return found
}

/** Reads an entity, or says what is wrong with it, as a plain clause. */
export function readFtmEntity(value: unknown, depth = 0): FtmEntity | string {
  if (!isObject(value)) return 'is no entity'
  const id = text(value.id)
  const schema = text(value.schema)
  if (id === '' || id.length > 500) return 'has no id'
  if (schema === '' || !isObject(value.properties)) return `has no schema or no properties ("${id.slice(0, 60)}")`
  const nested: FtmEntity[] = []
  const properties = new Map<string, readonly string[]>()
  for (const [name, raw] of Object.entries(value.properties)) {
    const values = valuesOf(raw, id, nested, depth)
    if (values.length > most || nested.length > most) return `has more than ${most} values of "${name.slice(0, 40)}"`
    if (values.length > 0) properties.set(name, values)
  }
  const lastSeen = /^\d{4}-\d{2}-\d{2}/.exec(text(value.last_seen))?.[0]
  return {
    id,
    schema,
    caption: text(value.caption),
    target: typeof value.target === 'boolean' ? value.target : undefined,
    properties,
    lastSeen,
    referents: strings(value.referents),
    datasets: strings(value.datasets),
    nested,
  }
}

/** The values of a property; none when it is not there. */
export const valuesAt = (entity: FtmEntity, name: string): readonly string[] => entity.properties.get(name) ?? []

/** The first value of a property. */
export const firstAt = (entity: FtmEntity, name: string): string | undefined => entity.properties.get(name)?.[0]

/** Whether the publisher lists it: its own word, else that it has a topic. */
export const isTarget = (entity: FtmEntity): boolean => entity.target ?? valuesAt(entity, 'topics').length > 0
