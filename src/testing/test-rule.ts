import type { Severity, Shipment, Watchlist } from '../model/index.js'
import { type AnyRule, rules as shippedRules } from '../rules/index.js'
import { createScreener } from '../screener.js'
import { describeFlags } from './describe.js'
import { describeExpected, type ExpectedFlag, isFlag } from './expected-flag.js'
import { explainMissing } from './missing-flag.js'
import { testDate } from './test-date.js'

/** One case of a rule test. */
export interface RuleCase {
  /** What the case shows; part of the failure message. */
  readonly name: string
  /** The deal to screen. */
  readonly shipment: Shipment
  /** Options of the rule. Default: the rule’s defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Date of the screening, `YYYY-MM-DD`. Default `2024-06-01`, so that a test gives the same result on every day. */
  readonly asOf?: string
}

/** A case in which the rule must flag. */
export interface FlaggingCase extends RuleCase {
  /** The flags, all of them, in any order. Default: at least one. */
  readonly flags?: readonly Omit<Exclude<ExpectedFlag, string>, 'rule'>[]
}

/** The cases of a rule test. */
export interface RuleCases {
  /** Cases in which the rule must not flag, not even for information. */
  readonly none: readonly RuleCase[]
  /** Cases in which the rule must flag. */
  readonly flags: readonly FlaggingCase[]
  /** Lists to match parties with. Default: the bundled list. */
  readonly watchlists?: readonly Watchlist[]
  /** Severity given to the rule by the policy. Default: the rule’s own. */
  readonly severity?: Severity
}

/**
 * Runs a rule alone over cases. Works in any test runner and without one.
 * @param rule A shipped rule or one of your own.
 * @param cases Cases that must flag and cases that must not; at least one of each, since a test of one side alone proves little.
 * @throws Error that names every case that failed, with the flags that were there.
 */
export function testRule(rule: AnyRule, cases: RuleCases): void {
  const { id } = rule.meta
  if (cases.none.length === 0 || cases.flags.length === 0) {
    throw new Error(`The test of ${id} needs at least one case that flags and one that does not.`)
  }
  const own = shippedRules.some((shipped) => shipped === rule) ? [] : [rule]
  const run = ({ shipment, options, asOf }: RuleCase) =>
    createScreener({
      rules: own,
      asOf: asOf ?? testDate,
      policy: {
        name: `test of ${id}`,
        extends: 'none',
        rules: { [id]: [cases.severity ?? rule.meta.severity, { ...options }] },
      },
      ...(cases.watchlists && { watchlists: cases.watchlists }),
    }).screen(shipment).flags

  const problems: string[] = []
  for (const one of cases.none) {
    const flags = run(one)
    if (flags.length > 0) problems.push(`"${one.name}" must not flag, but did:\n${describeFlags(flags)}`)
  }
  for (const one of cases.flags) {
    const flags = run(one)
    const wanted = (one.flags ?? []).map((fields): ExpectedFlag => ({ ...fields, rule: id }))
    const absent = wanted.filter((expected) => !flags.some((flag) => isFlag(flag, expected)))
    if (flags.length === 0) {
      const lacking = wanted.map((expected) => `\n  − expected: ${describeExpected(expected)}`)
      problems.push(`"${one.name}" must flag, but did not.${lacking.join('')}`)
    } else if (absent.length > 0) {
      problems.push(
        `"${one.name}" lacks ${absent.length} flag(s):\n${absent.map((flag) => explainMissing(flag, flags)).join('\n')}`,
      )
    } else if (one.flags !== undefined && flags.length !== one.flags.length) {
      problems.push(
        `"${one.name}" must give ${one.flags.length} flag(s), but gave ${flags.length}:\n${describeFlags(flags)}`,
      )
    }
  }
  if (problems.length > 0) throw new Error(`${id}: ${problems.length} case(s) failed.\n  ${problems.join('\n  ')}`)
}
