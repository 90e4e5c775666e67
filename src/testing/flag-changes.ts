import { canonicalJson, type Flag, type Screening } from '../model/index.js'
import { describeFlag, describeHead, describeReason } from './describe.js'

/** How two screenings are compared. */
export interface SameFlagsOptions {
  /** Rules whose flags may differ. Default: none. */
  readonly except?: readonly string[]
  /** Whether scores and reasons must be the same too. Default false: what a person acts on (rule, place, match, severity, suppression). */
  readonly reasons?: boolean
}

/** Flags that stand for the same finding have one key; several of one key are told apart by their order. */
function byKey(flags: readonly Flag[]): Map<string, Flag> {
  const found = new Map<string, Flag>()
  for (const flag of flags) {
    const match = flag.match && ('list' in flag.match ? flag.match.entryId : flag.match.id)
    const key = canonicalJson([flag.rule, flag.subject, match ?? ''])
    let nth = 0
    while (found.has(`${key} ${nth}`)) nth++
    found.set(`${key} ${nth}`, flag)
  }
  return found
}

/** The reasons that two flags do not share, `−` those of the first and `+` those of the second. */
function reasonsDiff(before: Flag, after: Flag): string[] {
  const [old, now] = [before.reasons.map(describeReason), after.reasons.map(describeReason)]
  const gone = old.filter((reason) => !now.includes(reason)).map((reason) => `      − ${reason}`)
  const come = now.filter((reason) => !old.includes(reason)).map((reason) => `      + ${reason}`)
  const kept = old.filter((reason) => now.includes(reason)).length
  if (gone.length + come.length === 0) return ['      the reasons are the same']
  return [...gone, ...come, ...(kept > 0 ? [`      ${kept} reason${kept === 1 ? ' is' : 's are'} the same`] : [])]
}

const actedOn = ({ severity, suppressed }: Flag) => canonicalJson([severity, suppressed ?? null])
const evidence = ({ score, reasons }: Flag) => canonicalJson([score, reasons.map(describeReason)])

/** What changed between two screenings of one deal, a few lines for each flag; empty when nothing did. */
export function flagChanges(before: Screening, after: Screening, options: SameFlagsOptions = {}): string[] {
  const counted = (screening: Screening) => byKey(screening.flags.filter(({ rule }) => !options.except?.includes(rule)))
  const [old, now] = [counted(before), counted(after)]
  const changes: string[] = []
  for (const [key, flag] of old) {
    const other = now.get(key)
    if (other === undefined) changes.push(`  − gone:\n${describeFlag(flag)}`)
    else if (actedOn(flag) !== actedOn(other) || (options.reasons === true && evidence(flag) !== evidence(other))) {
      const heads = [
        `    − ${describeHead(flag)}, score ${flag.score}`,
        `    + ${describeHead(other)}, score ${other.score}`,
      ]
      changes.push(['  ± changed:', ...heads, ...reasonsDiff(flag, other)].join('\n'))
    }
  }
  for (const [key, flag] of now) if (!old.has(key)) changes.push(`  + new:\n${describeFlag(flag)}`)
  return changes
}
