import type { Outcome } from '../model/index.js'
import type { Reporter } from './reporter.js'

/** The form of one outcome in NDJSON and JSON: the screening, or the reference and the error. */
export function outcomeValue(outcome: Outcome): object {
  if (outcome.error === undefined) return outcome.screening
  return { ...(outcome.ref === undefined ? {} : { ref: outcome.ref }), error: outcome.error.toJSON() }
}

/** Exactly one line a record, in the order of the input: a `Screening`, or `{ref, error: {code, message, pointer, hint}}`. */
export const ndjson: Reporter = {
  id: 'ndjson',
  title: 'One JSON object a line, for programs and large files',
  outcome: (outcome) => `${JSON.stringify(outcomeValue(outcome))}\n`,
}
