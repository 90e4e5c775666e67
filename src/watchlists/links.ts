import type { Link, ListEntry } from '../model/index.js'

/** Without a full stop at the end: a text that ends with a name may have lost the one of `LTD.`. */
const key = (name: string) => name.trim().replace(/\.$/, '').toUpperCase()

/** Ids by name; `undefined` for a name that two entries share. */
function idsByName(entries: readonly ListEntry[], nameCount: number | undefined): Map<string, string | undefined> {
  const ids = new Map<string, string | undefined>()
  for (const entry of entries) {
    for (const name of entry.names.slice(0, nameCount)) {
      const known = key(name.text)
      ids.set(known, ids.has(known) && ids.get(known) !== entry.id ? undefined : entry.id)
    }
  }
  return ids
}

/**
 * Links that name the other party are pointed to its entry: to the one entry of that primary name, else to the one entry with that
 * alias. A name that no entry or more than one has stays a name.
 */
export function resolveLinks(entries: readonly ListEntry[]): ListEntry[] {
  const primary = idsByName(entries, 1)
  const any = idsByName(entries, undefined)
  const resolve = (link: Link): Link => {
    const name = key(link.to)
    const id = primary.has(name) ? primary.get(name) : any.get(name)
    return id === undefined ? link : { ...link, to: id }
  }
  return entries.map((entry) => (entry.links ? { ...entry, links: entry.links.map(resolve) } : entry))
}
