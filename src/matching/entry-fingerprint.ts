import { fingerprint, type ListEntry } from '../model/index.js'

/** Entries are frozen or owned by the index, so a fingerprint once made stays true; what is matched often is read once. */
const known = new WeakMap<ListEntry, string>()

/**
 * SHA-256 over what an entry says of the party. Its sources are left out: they name the edition in which it was read, and would make every
 * edition look like a change.
 */
export function entryFingerprint(entry: ListEntry): string {
  let made = known.get(entry)
  if (made === undefined) {
    const { sources: _, ...said } = entry
    made = fingerprint(said)
    known.set(entry, made)
  }
  return made
}
