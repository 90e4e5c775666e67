import type { Outcome } from '../model/index.js'
import type { Reporter, ReportRun } from './reporter.js'
import { addOutcome, emptySummary, type Summary } from './summary.js'

/** A piece of the output, and the counts so far. */
export interface ReportPiece {
  /** What to write. */
  readonly text: string
  /** The counts up to here. */
  readonly summary: Summary
}

/**
 * Tells outcomes through a reporter, piece by piece, as they come. There is one piece a record, one before the first and one at the end.
 * @param reporter One of `reporters`, or your own.
 * @param outcomes From `screenRecords`.
 * @param run Date, lists and policy, and how wide and colourful.
 */
export async function* report(
  reporter: Reporter,
  outcomes: AsyncIterable<Outcome> | Iterable<Outcome>,
  run: ReportRun,
): AsyncGenerator<ReportPiece> {
  let summary = emptySummary
  yield { text: reporter.begin?.(run) ?? '', summary }
  for await (const outcome of outcomes) {
    const text = reporter.outcome(outcome, run, summary)
    summary = addOutcome(summary, outcome)
    yield { text, summary }
  }
  yield { text: reporter.end?.(run, summary) ?? '', summary }
}
