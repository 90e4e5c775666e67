import { type CaseResult, checkCases, describeFailure } from './check-case.js'
import { type ReadCasesOptions, readCases } from './read-cases.js'
import { type CheckOptions, screenerOf } from './screen-case.js'

/**
 * Runs a decision table: reads it, screens every case, and fails when one is not as it expects. Works in any test runner and without one.
 * @param source Path or URL of a CSV file, or its text.
 * @param options Screener, strictness, encoding.
 * @returns What came of each case; all are as expected.
 * @throws TradescreenError for a table that is not right, as `readCases`; Error that names every case that failed, with what was expected, what came
 *   and the reasons.
 */
export async function runCases(
  source: string | URL,
  options: CheckOptions & ReadCasesOptions = {},
): Promise<CaseResult[]> {
  const screener = screenerOf(options)
  const results = checkCases(await readCases(source, { ...options, screener }), { ...options, screener })
  const failed = results.filter(({ problems }) => problems.length > 0)
  if (failed.length > 0) {
    throw new Error(`${failed.length} of ${results.length} cases failed.\n${failed.map(describeFailure).join('\n')}`)
  }
  return results
}
