import {
  type DateCause,
  dayAfter,
  type Screening,
  type Timeline,
  type TimelineStep,
  TradescreenError,
} from '../model/index.js'
import type { DatedCause } from './causes.js'
import { flagChanges } from './flag-changes.js'

/** Days that one timeline may screen: a deal with more is screened in parts. */
export const mostDates = 5_000

const kindFirst: DateCause = { kind: 'start', text: 'First day looked at' }

function assertOrder(from: string, to: string): void {
  if (from <= to) return
  throw new TradescreenError('invalid-value', `The timeline ends on ${to}, before it begins on ${from}.`, {
    pointer: '/to',
    hint: 'Give a later `to`, or an earlier `from`.',
  })
}

/**
 * Screens a deal on the days on which something begins or ends, and keeps those on which the result changes.
 * @param causes What begins or ends, in any order.
 * @param screen Screens the deal on a day.
 * @param span First and last day. Default: from the day before the first cause to the last one, and at least to `asOf`.
 * @throws TradescreenError `invalid-value` when the span ends before it begins, `too-large` for more than 5,000 days.
 */
export function walk(
  causes: readonly DatedCause[],
  screen: (asOf: string) => Screening,
  { from, to, asOf }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly asOf: string },
): Timeline {
  const dates = [...new Set(causes.map(({ date }) => date))].sort()
  const last = dates.at(-1)
  const begin = from ?? [dates[0] === undefined ? asOf : (dayAfter(dates[0], -1) ?? dates[0]), to ?? asOf].sort()[0]!
  const end = to ?? [last ?? asOf, asOf, begin].sort().at(-1)!
  assertOrder(begin, end)
  const inside = dates.filter((date) => date > begin && date <= end)
  if (inside.length > mostDates) {
    throw new TradescreenError(
      'too-large',
      `The result may change on ${inside.length} days; at most ${mostDates} are looked at.`,
      {
        hint: 'Give a shorter span with `from` and `to`, or fewer parties.',
      },
    )
  }
  const byDate = new Map<string, DateCause[]>()
  for (const { date, kind, text } of causes) byDate.set(date, [...(byDate.get(date) ?? []), { kind, text }])
  let screening = screen(begin)
  const steps: TimelineStep[] = [
    { from: begin, until: end, causes: [kindFirst, ...(byDate.get(begin) ?? [])], changes: [], screening },
  ]
  for (const date of inside) {
    const next = screen(date)
    const changes = flagChanges(screening, next)
    if (changes.length === 0) continue
    screening = next
    steps[steps.length - 1]!.until = dayAfter(date, -1)!
    steps.push({ from: date, until: end, causes: byDate.get(date)!, changes, screening })
  }
  const { ref } = screening
  return { schemaVersion: 1, ...(ref !== undefined && { ref }), from: begin, to: end, steps }
}
