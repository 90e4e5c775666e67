import type { AllowEntry, Flag, Party } from '../model/index.js'

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase()

function covers(entry: AllowEntry, flag: Flag, party: Party | undefined, asOf: string): boolean {
  if (entry.until !== undefined && entry.until < asOf) return false
  if (entry.rule !== undefined && entry.rule !== flag.rule) return false
  if (entry.party !== undefined && (party === undefined || folded(party.name) !== folded(entry.party))) return false
  const listed = flag.match && 'list' in flag.match ? flag.match : undefined
  if (entry.list !== undefined && entry.list !== listed?.list) return false
  const catalogued = flag.match && 'catalogue' in flag.match ? flag.match : undefined
  return entry.entry === undefined || entry.entry === (listed?.entryId ?? catalogued?.id)
}

/**
 * The flag as the allowlist leaves it: marked as suppressed when an entry covers it on that day, else as it was.
 * @param party The party that the flag is about, if it is about one.
 */
export function applyAllowlist(flag: Flag, allow: readonly AllowEntry[], party: Party | undefined, asOf: string): Flag {
  const entry = allow.find((candidate) => covers(candidate, flag, party, asOf))
  if (entry === undefined) return flag
  const { reason, by, until } = entry
  return { ...flag, suppressed: { reason, ...(by && { by }), ...(until && { until }) } }
}
