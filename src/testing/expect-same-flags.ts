import type { Screening } from '../model/index.js'
import { flagChanges, type SameFlagsOptions } from './flag-changes.js'

const asList = (value: Screening | readonly Screening[]): readonly Screening[] =>
  Array.isArray(value) ? value : [value as Screening]

/** Which deal of how many, for messages. */
function title(screening: Screening, at: number, of: number): string {
  if (screening.ref !== undefined) return `deal ${screening.ref}`
  return of === 1 ? 'the deal' : `deal ${at + 1} of ${of}`
}

/**
 * Asserts that a change of policy, lists or date leaves the flags as they are. Give the screenings of the same deals, in the same order.
 * @param before Screening, or screenings, before the change.
 * @param after The same after it.
 * @param options `except`: rules that may differ. `reasons`: scores and reasons must be the same too; default false.
 * @throws Error that tells every flag that is gone, new or changed, with the reasons that differ.
 */
export function expectSameFlags(
  before: Screening | readonly Screening[],
  after: Screening | readonly Screening[],
  options: SameFlagsOptions = {},
): void {
  const [old, now] = [asList(before), asList(after)]
  if (old.length !== now.length) {
    throw new Error(`There are ${old.length} screenings before and ${now.length} after; give those of the same deals.`)
  }
  const told = old.flatMap((one, at) => {
    const other = now[at]!
    const changes = flagChanges(one, other, options)
    const from = `as of ${one.asOf}, policy ${one.policy.name}`
    const to = `as of ${other.asOf}, policy ${other.policy.name}`
    return changes.length === 0 ? [] : [`${title(one, at, old.length)} (${from} → ${to}):\n${changes.join('\n')}`]
  })
  if (told.length > 0)
    throw new Error(`The flags of ${told.length} of ${old.length} deals are not the same.\n${told.join('\n')}`)
}
