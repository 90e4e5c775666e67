import { canonicalJson, type Flag, type FlagChange, type Screening } from '../model/index.js'

const matchId = ({ match }: Flag) =>
  match === undefined ? '' : 'list' in match ? `${match.list} ${match.entryId}` : `${match.catalogue} ${match.id}`

/** Flags by what they are about. A rule may say several things of one subject; they are told apart by their order. */
function byIdentity(flags: readonly Flag[]): Map<string, Flag> {
  const found = new Map<string, Flag>()
  for (const flag of flags) {
    const key = JSON.stringify([flag.rule, flag.subject, matchId(flag)])
    let nth = 0
    while (found.has(`${key}${nth}`)) nth++
    found.set(`${key}${nth}`, flag)
  }
  return found
}

/** Texts may name the day of the screening or an age in days, so reasons are compared by what they say to programs. */
const reasonsOf = ({ reasons }: Flag) =>
  canonicalJson(reasons.map(({ code, effect, query, listed, details }) => [code, effect, query, listed, details]))

const compared: readonly [NonNullable<FlagChange['fields']>[number], (flag: Flag) => string][] = [
  ['severity', ({ severity }) => severity],
  ['score', ({ score }) => String(score)],
  ['suppressed', ({ suppressed }) => canonicalJson(suppressed ?? null)],
  ['reasons', reasonsOf],
  ['sources', ({ sources }) => canonicalJson(sources.map(({ id, locator }) => [id, locator]))],
]

const side = ({ severity, score, suppressed }: Flag): NonNullable<FlagChange['before']> => ({
  severity,
  score,
  ...(suppressed && { suppressed: { ...suppressed } }),
})

const about = ({ rule, subject, match, message }: Flag) => ({ rule, subject, ...(match && { match }), message })

/**
 * What is different between two results of one deal: flags that came, went or changed, in the order of the later result, those that went
 * last. Empty when a reader would learn nothing new.
 */
export function flagChanges(before: Screening, after: Screening): FlagChange[] {
  const [old, now] = [byIdentity(before.flags), byIdentity(after.flags)]
  const changes: FlagChange[] = []
  for (const [key, flag] of now) {
    const earlier = old.get(key)
    if (earlier === undefined) {
      changes.push({ kind: 'added', ...about(flag), after: side(flag) })
      continue
    }
    const fields = compared.filter(([, read]) => read(earlier) !== read(flag)).map(([name]) => name)
    if (fields.length > 0)
      changes.push({ kind: 'changed', ...about(flag), before: side(earlier), after: side(flag), fields })
  }
  for (const [key, flag] of old)
    if (!now.has(key)) changes.push({ kind: 'removed', ...about(flag), before: side(flag) })
  return changes
}
