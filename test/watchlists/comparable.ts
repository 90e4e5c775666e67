import type { ListEntry } from '../../src/model/index.js'

const inOrder = (values: readonly unknown[]) => [...new Set(values.map((value) => JSON.stringify(value)))].sort()

/** An address in lower case without punctuation. */
const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** An entry as sets of values by field, so that two formats that differ in order and punctuation alone are equal. */
export function comparable(entry: ListEntry): Record<string, unknown> {
  const { remarks, addresses, ...rest } = entry
  const fields = { ...rest, remarks: remarks?.split('; '), addresses: addresses?.map(plain) }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, Array.isArray(value) ? inOrder(value) : value]),
  )
}

/** Relations that OFAC’s flat files and classic XML name; all others are `linked-to` there. */
const plainRelations = new Set(['owner', 'operator'])

/** An entry without what OFAC’s flat files and classic XML cannot say: native names, legal basis, day of listing, kind of relation. */
export function asInFlatFiles(entry: ListEntry): ListEntry {
  const { legalBasis, listedOn, names, links, ...rest } = entry
  return {
    ...rest,
    names: names.filter((name) => name.script === undefined),
    ...(links && {
      links: links.map((link) => (plainRelations.has(link.relation) ? link : { to: link.to, relation: 'linked-to' })),
    }),
  }
}

/** The ids of entries that two versions of a list share, and the ids of those that are not equal, as `asInFlatFiles`. */
export function compareLists(a: readonly ListEntry[], b: readonly ListEntry[]) {
  const others = new Map(b.map((entry) => [entry.id, entry]))
  const shared = a.filter((entry) => others.has(entry.id))
  const say = (entry: ListEntry) => JSON.stringify(Object.entries(comparable(asInFlatFiles(entry))).sort())
  return {
    shared: shared.map((entry) => entry.id),
    different: shared.filter((entry) => say(entry) !== say(others.get(entry.id)!)).map((entry) => entry.id),
  }
}
