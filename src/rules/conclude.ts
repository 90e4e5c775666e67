import { type Flag, type Screening, severities } from '../model/index.js'

/** The flags that decide status and score. */
const counts = (flag: Flag) => flag.suppressed === undefined && flag.severity !== 'info'

/** Status and score of a screening, from the flags that count: neither for information nor suppressed. */
export function conclude(flags: readonly Flag[]): Pick<Screening, 'status' | 'score'> {
  const counted = flags.filter(counts)
  const highest = counted.reduce((most, flag) => Math.max(most, severities.indexOf(flag.severity)), 0)
  return {
    status: highest === 0 ? 'none' : (severities[highest] as 'review' | 'hold'),
    score: counted.reduce((best, flag) => Math.max(best, flag.score), 0),
  }
}
