import { canonicalJson, type Flag, type Screening, severities } from '../../model/index.js'

/** What a rule says in a screening, wherever it says it: its severities and matches. */
export function saysOf(rule: string, screening: Screening): string {
  const own = screening.flags.filter((flag) => flag.rule === rule)
  return own
    .map(({ severity, match, suppressed }) =>
      canonicalJson([severity, match && ('list' in match ? match.entryId : match.id), suppressed !== undefined]),
    )
    .sort()
    .join()
}

/** A screening in which one rule says something else, with the status that follows. */
export function withRule(screening: Screening, rule: string, flags: readonly Flag[]): Screening {
  const all = [...screening.flags.filter((flag) => flag.rule !== rule), ...flags]
  const live = all.filter((flag) => flag.suppressed === undefined)
  const highest = Math.max(0, ...live.map((flag) => severities.indexOf(flag.severity)))
  return { ...screening, flags: all, status: highest === 0 ? 'none' : (severities[highest] as 'review' | 'hold') }
}

/** What a policy could do to a rule: turn it off, or lower it. */
export function weakened(rule: string, screening: Screening): { title: string; flags: Flag[] }[] {
  const own = screening.flags.filter((flag) => flag.rule === rule)
  const lowered = severities
    .filter((level) => own.some((flag) => severities.indexOf(flag.severity) > severities.indexOf(level)))
    .map((level) => ({
      title: `lowered to ${level}`,
      flags: own.map(
        (flag): Flag =>
          severities.indexOf(flag.severity) > severities.indexOf(level) ? { ...flag, severity: level } : flag,
      ),
    }))
  return own.length === 0 ? [] : [{ title: 'turned off', flags: [] }, ...lowered]
}
