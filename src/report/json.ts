import { outcomeValue } from './ndjson.js'
import type { Reporter } from './reporter.js'

/** One document: `{schemaVersion, results, summary}`. */
export const json: Reporter = {
  id: 'json',
  title: 'One JSON document with a summary',
  begin: () => '{"schemaVersion":1,"results":[',
  outcome: (outcome, _run, before) => `${before.records === 0 ? '' : ','}\n${JSON.stringify(outcomeValue(outcome))}`,
  end: ({ asOf, lists, policy }, { records, hold, review, none, errors }) =>
    `\n],"summary":${JSON.stringify({ records, hold, review, none, errors, asOf, policy, lists })}}\n`,
}
