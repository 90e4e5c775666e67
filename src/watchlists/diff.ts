import { canonicalJson, type ListEntry, type Watchlist } from '../model/index.js'

/** A field of an entry that is another one in the newer version; `undefined` where it is not there. */
export interface FieldChange {
  /** Name of the field. */
  readonly field: keyof ListEntry
  /** What the older version says. */
  readonly before: unknown
  /** What the newer version says. */
  readonly after: unknown
}

/** What became of one entry between two versions of a list. */
export type EntryChange =
  | { readonly change: 'added'; readonly id: string; readonly entry: ListEntry }
  | { readonly change: 'removed'; readonly id: string; readonly entry: ListEntry }
  | {
      readonly change: 'changed'
      readonly id: string
      readonly entry: ListEntry
      readonly fields: readonly FieldChange[]
    }

/** Fields whose order says nothing; of names only the first place does. */
const unordered: ReadonlySet<keyof ListEntry> = new Set([
  'countries', 'datesOfBirth', 'placesOfBirth', 'identifiers', 'addresses', 'programmes', 'legalBasis', 'links',
]) // biome-ignore format: a list to be read at a glance

function comparable(field: keyof ListEntry, value: unknown): string {
  if (!Array.isArray(value)) return value === undefined ? '' : canonicalJson(value)
  if (unordered.has(field)) return value.map(canonicalJson).sort().join('\n')
  const [first, ...rest] = value.map(canonicalJson)
  return field === 'names' ? [first, ...rest.sort()].join('\n') : canonicalJson(value)
}

function changedFields(before: ListEntry, after: ListEntry): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof ListEntry)[]
  return fields
    .filter((field) => field !== 'list' && comparable(field, before[field]) !== comparable(field, after[field]))
    .sort()
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/**
 * What changed between two versions of a list, entry by entry: removed ones in the order of the older version, then added and changed
 * ones in that of the newer. The order inside a field does not matter.
 */
export function diffWatchlists(before: Watchlist, after: Watchlist): EntryChange[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]))
  const ids = new Set(after.entries.map((entry) => entry.id))
  const removed = before.entries
    .filter((entry) => !ids.has(entry.id))
    .map((entry): EntryChange => ({ change: 'removed', id: entry.id, entry }))
  const others = after.entries.flatMap((entry): EntryChange[] => {
    const known = old.get(entry.id)
    if (known === undefined) return [{ change: 'added', id: entry.id, entry }]
    const fields = changedFields(known, entry)
    return fields.length === 0 ? [] : [{ change: 'changed', id: entry.id, entry, fields }]
  })
  return [...removed, ...others]
}
