import type { Flag, Screening } from '../../model/index.js'
import { describeFlag, describeFlags, describeHead } from '../describe.js'
import { describeExpected, isFlag } from '../expected-flag.js'
import { explainMissing } from '../missing-flag.js'
import { type CheckOptions, screenCase, screenerOf } from './screen-case.js'
import type { TableCase } from './table-case.js'

/** What came of one case. */
export interface CaseResult {
  /** The case of the table. */
  readonly case: TableCase
  /** What the screener said of it. */
  readonly screening: Screening
  /** What is not as the case expects, one text each; empty when all is. */
  readonly problems: readonly string[]
}

const live = (screening: Screening): Flag[] => screening.flags.filter((flag) => flag.suppressed === undefined)

/** Holds a screening against what a case expects. */
export function problemsOf(one: TableCase, screening: Screening, exact = false): string[] {
  const flags = live(screening)
  const problems: string[] = []
  for (const expected of one.expect) {
    if (!flags.some((flag) => isFlag(flag, expected))) problems.push(explainMissing(expected, screening.flags))
  }
  for (const unwanted of one.expectNot) {
    const found = flags.filter((flag) => isFlag(flag, unwanted))
    if (found.length > 0) problems.push(`  + not expected: ${describeExpected(unwanted)}\n${describeFlags(found)}`)
  }
  if (one.status !== undefined && screening.status !== one.status) {
    const counted = flags.filter((flag) => flag.severity !== 'info')
    problems.push(
      `  − expected: status ${one.status}\n  + came: status ${screening.status}, from\n${describeFlags(counted)}`,
    )
  }
  if (exact) {
    const extra = flags.filter(
      (flag) => flag.severity !== 'info' && !one.expect.some((expected) => isFlag(flag, expected)),
    )
    for (const flag of extra) problems.push(`  + came without being expected:\n${describeFlag(flag)}`)
  }
  return problems
}

/**
 * Screens cases and holds the results against what they expect, without throwing when one fails.
 * @param cases Cases of `readCases`.
 * @param options Screener and strictness.
 */
export function checkCases(cases: readonly TableCase[], options: CheckOptions = {}): CaseResult[] {
  const screener = screenerOf(options)
  return cases.map((one) => {
    const screening = screenCase(one, screener)
    return { case: one, screening, problems: problemsOf(one, screening, options.exact) }
  })
}

/** What is wrong with a case, with its place, date and policy, and all its flags without reasons. */
export function describeFailure({ case: one, screening, problems }: CaseResult): string {
  const head = `“${one.name}” (${one.where}, as of ${screening.asOf}, policy ${screening.policy.name}):`
  const all = screening.flags.length === 0 ? '  There are no flags.' : '  All flags:'
  return [head, ...problems, all, ...screening.flags.map((flag) => `    ${describeHead(flag)}`)].join('\n')
}

/**
 * Asserts one case, for a test of its own: `for (const one of await readCases(file)) test(one.name, () => expectCase(one, { screener }))`.
 * @param one A case of `readCases`.
 * @param options Screener and strictness.
 * @throws Error that tells what was expected and what came, with the reasons.
 */
export function expectCase(one: TableCase, options: CheckOptions = {}): void {
  const result = checkCases([one], options)[0]!
  if (result.problems.length > 0) throw new Error(describeFailure(result))
}
