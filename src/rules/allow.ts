import type { AllowEntry, Flag, Party, Reason } from '../model/index.js'

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase()

/** Whether the entry is meant for this flag, whatever has happened since. */
function isMeant(entry: AllowEntry, flag: Flag, party: Party | undefined): boolean {
  if (entry.rule !== undefined && entry.rule !== flag.rule) return false
  if (entry.party !== undefined && (party === undefined || folded(party.name) !== folded(entry.party))) return false
  const listed = flag.match && 'list' in flag.match ? flag.match : undefined
  if (entry.list !== undefined && entry.list !== listed?.list) return false
  const catalogued = flag.match && 'catalogue' in flag.match ? flag.match : undefined
  return entry.entry === undefined || entry.entry === (listed?.entryId ?? catalogued?.id)
}

/** Why an entry that is meant for the flag holds no longer; `undefined` while it holds. */
function lapseOf({ until, entrySha256, by }: AllowEntry, { match }: Flag, asOf: string): string | undefined {
  const whose = by === undefined ? 'An entry of the allowlist' : `The entry of ${by.slice(0, 100)} in the allowlist`
  if (until !== undefined && until < asOf) return `${whose} let this pass until ${until} and has ended.`
  if (entrySha256 === undefined) return undefined
  const now = match && 'list' in match ? match.entrySha256 : undefined
  return now === entrySha256
    ? undefined
    : `${whose} let this pass, but the list entry has changed since it was looked at: look again.`
}

/**
 * The flag as the allowlist leaves it: marked as suppressed when an entry covers it on that day; with a reason that says so when an entry
 * was meant for it but holds no longer; else as it was.
 * @param party The party that the flag is about, if it is about one.
 */
export function applyAllowlist(flag: Flag, allow: readonly AllowEntry[], party: Party | undefined, asOf: string): Flag {
  let lapsed: string | undefined
  for (const entry of allow) {
    if (!isMeant(entry, flag, party)) continue
    const lapse = lapseOf(entry, flag, asOf)
    if (lapse === undefined) {
      const { reason, by, until, entrySha256 } = entry
      return {
        ...flag,
        suppressed: { reason, ...(by && { by }), ...(until && { until }), ...(entrySha256 && { entrySha256 }) },
      }
    }
    lapsed ??= lapse
  }
  if (lapsed === undefined) return flag
  const told: Reason = { code: 'policy', effect: 0, text: lapsed }
  return { ...flag, reasons: [...flag.reasons, told] }
}
