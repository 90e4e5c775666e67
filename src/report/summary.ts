import type { Flag, Outcome } from '../model/index.js'

/** Counts over a run. */
export interface Summary {
  /** Records read, bad ones included. */
  readonly records: number
  /** Records with status `hold`. */
  readonly hold: number
  /** Records with status `review`. */
  readonly review: number
  /** Records with status `none`. */
  readonly none: number
  /** Records that could not be screened. */
  readonly errors: number
  /** The first few records without flags, for naming them when there are no more. */
  readonly unflagged: readonly Outcome[]
  /** Records without any flag of their own. */
  readonly unflaggedCount: number
  /** Flags about the lists, which are the same for every record: each once, at most 20. */
  readonly listFlags: readonly Flag[]
}

/** Most unflagged records that are named one by one. */
export const unflaggedNamed = 5

/** Counts before the first record. */
export const emptySummary: Summary = {
  records: 0,
  hold: 0,
  review: 0,
  none: 0,
  errors: 0,
  unflagged: [],
  unflaggedCount: 0,
  listFlags: [],
}

/** Whether a flag is about the lists and not about the record. */
export const isAboutLists = (flag: Flag) => flag.rule.startsWith('list/')

function withListFlags(known: readonly Flag[], flags: readonly Flag[]): readonly Flag[] {
  const fresh = flags.filter(
    (flag) => isAboutLists(flag) && !known.some((one) => one.rule === flag.rule && one.message === flag.message),
  )
  return fresh.length === 0 ? known : [...known, ...fresh].slice(0, 20)
}

/** Counts with one more record. */
export function addOutcome(summary: Summary, outcome: Outcome): Summary {
  const kind = outcome.error === undefined ? outcome.screening.status : 'errors'
  const silent = outcome.error === undefined && outcome.screening.flags.every(isAboutLists)
  return {
    ...summary,
    records: summary.records + 1,
    listFlags: withListFlags(summary.listFlags, outcome.screening?.flags ?? []),
    [kind]: summary[kind] + 1,
    unflaggedCount: summary.unflaggedCount + (silent ? 1 : 0),
    unflagged:
      silent && summary.unflagged.length < unflaggedNamed ? [...summary.unflagged, outcome] : summary.unflagged,
  }
}
