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

/** Two cases a hair apart, such as the day before and the day of, or 49.99 % and 50 %: on one side the rule flags, on the other it does not. */
export interface BorderCase {
  /** What the border is; part of the failure message. */
  readonly name: string
  /** What both sides share; a side may give its own. */
  readonly shipment?: Shipment
  /** The side on which the rule must flag, with all flags where they are given. */
  readonly flags: Partial<Omit<FlaggingCase, 'name'>>
  /** The side on which it must not. */
  readonly none: Partial<Omit<RuleCase, 'name'>>
}

/** The cases of a rule test. */
export interface RuleCases {
  /** Cases in which the rule must not flag, not even for information. */
  readonly none: readonly RuleCase[]
  /** Cases in which the rule must flag. */
  readonly flags: readonly FlaggingCase[]
  /** Pairs of cases on both sides of a limit, a date or a word. Default: none. */
  readonly borders?: readonly BorderCase[]
  /** Lists to match parties with. Default: the bundled list. */
  readonly watchlists?: readonly Watchlist[]
  /** Severity given to the rule by the policy. Default: the rule’s own. */
  readonly severity?: Severity
}

/** The sides of borders that must not flag, and those that must. */
function sidesOf(id: string, borders: readonly BorderCase[]): { none: RuleCase[]; flags: FlaggingCase[] } {
  const side = <Side extends { readonly shipment?: Shipment }>(border: BorderCase, own: Side, name: string) => {
    const shipment = own.shipment ?? border.shipment
    if (shipment === undefined) throw new Error(`The border "${border.name}" of ${id} has no shipment.`)
    return { ...own, shipment, name: `${border.name}: ${name}` }
  }
  return {
    none: borders.map((border) => side(border, border.none, 'the side that must not flag')),
    flags: borders.map((border) => side(border, border.flags, 'the side that must flag')),
  }
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

  const sides = sidesOf(id, cases.borders ?? [])
  const problems: string[] = []
  for (const one of [...cases.none, ...sides.none]) {
    const flags = run(one)
    if (flags.length > 0) problems.push(`"${one.name}" must not flag, but did:\n${describeFlags(flags)}`)
  }
  for (const one of [...cases.flags, ...sides.flags]) {
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
