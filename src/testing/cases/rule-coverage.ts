import type { Severity } from '../../model/index.js'
import { textTable } from '../text-table.js'
import { checkCases } from './check-case.js'
import { type CheckOptions, screenerOf } from './screen-case.js'
import type { TableCase } from './table-case.js'

/** What the cases say about one rule. */
export interface RuleCoverage {
  /** Id of the rule. */
  readonly rule: string
  /** Severity that the policy gives to it. */
  readonly severity: Severity
  /** Names of the cases that expect it to flag, and in which it does. */
  readonly flags: readonly string[]
  /** Names of the cases that expect it not to: by `expectNot`, or by the status `none`; and in which it does not. */
  readonly none: readonly string[]
}

/** Which rules the cases test. */
export interface CoverageReport {
  /** Every rule that is on, in the order in which they run. */
  readonly rules: readonly RuleCoverage[]
  /** Ids of the rules that lack a case of either kind. */
  readonly gaps: readonly string[]
  /** All of it as a text table. */
  readonly text: string
}

/**
 * Tells for each rule of the policy whether a case expects it to flag and one expects it not to. Cases that fail count for nothing.
 * @param cases Cases of `readCases`.
 * @param options Screener.
 */
export function ruleCoverage(cases: readonly TableCase[], options: CheckOptions = {}): CoverageReport {
  const screener = screenerOf(options)
  const passed = checkCases(cases, { ...options, screener }).filter(({ problems }) => problems.length === 0)
  const rules = screener.rules.map(({ id, severity }): RuleCoverage => {
    const flags = passed.filter(({ case: one }) => one.expect.some((flag) => flag.rule === id))
    const none = passed.filter(({ case: one, screening }) => {
      if (one.expectNot.some((flag) => flag.rule === id && flag.severity === undefined && flag.subject === undefined))
        return true
      return one.status === 'none' && screening.flags.every((flag) => flag.rule !== id)
    })
    return { rule: id, severity, flags: flags.map((one) => one.case.name), none: none.map((one) => one.case.name) }
  })
  const lacks = ({ flags, none }: RuleCoverage): string => {
    if (flags.length === 0 && none.length === 0) return 'no case'
    return flags.length === 0 ? 'no case that flags' : none.length === 0 ? 'no case that does not' : ''
  }
  const rows = rules.map((one) => [one.rule, one.severity, one.flags.length, one.none.length, lacks(one)])
  const gaps = rules.filter((one) => lacks(one) !== '').map(({ rule }) => rule)
  return { rules, gaps, text: textTable(['rule', 'severity', 'flags', 'does not', ''], rows) }
}
