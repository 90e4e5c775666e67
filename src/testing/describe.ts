import type { Flag, Reason, Screening } from '../model/index.js'

/** A reason on one line: its effect with a sign, its code and what it says. */
export function describeReason({ effect, code, text }: Reason): string {
  const sign = effect > 0 ? '+' : effect < 0 ? '−' : ' '
  return `${sign}${Math.abs(effect).toFixed(2)} ${code}: ${text}`
}

/** The entry or catalogue number that a flag rests on, or nothing. */
function matchText({ match }: Flag): string {
  if (match === undefined) return ''
  return 'list' in match ? ` [${match.list} ${match.entryId}]` : ` [${match.catalogue} ${match.id}]`
}

/** What a flag is about, on one line: severity, rule, place and match. */
export function describeHead(flag: Flag): string {
  const state = flag.suppressed ? ` (suppressed: ${flag.suppressed.reason})` : ''
  return `${flag.severity} ${flag.rule} at "${flag.subject}"${matchText(flag)}${state}`
}

/** A flag with its reasons, one a line. */
export function describeFlag(flag: Flag): string {
  const reasons = flag.reasons.map((reason) => `      ${describeReason(reason)}`)
  return [`    ${describeHead(flag)}, score ${flag.score}: ${flag.message}`, ...reasons].join('\n')
}

/** Flags with their reasons, or the word that there are none. */
export function describeFlags(flags: readonly Flag[]): string {
  return flags.length === 0 ? '    none' : flags.map(describeFlag).join('\n')
}

/**
 * A screening as a text that is short and stable enough for a snapshot: date, policy, lists, status, and every flag with its reasons.
 * Hashes, ages of lists, sources and advice are left out, so that it changes only with what a person would act on.
 * @param screening What `screen` returned.
 */
export function describeScreening(screening: Screening): string {
  const { ref, asOf, policy, status, score, lists, flags } = screening
  const head = [
    `status ${status}, score ${score}${ref === undefined ? '' : `, ref ${ref}`}`,
    `as of ${asOf}, policy ${policy.name}, lists ${lists.map((list) => list.id).join(', ') || 'none'}`,
  ]
  return [...head, flags.length === 0 ? 'no flags' : 'flags:', ...flags.map(describeFlag)].join('\n')
}
