import type { Screening } from '../model/index.js'
import { describeFlags, describeHead } from './describe.js'
import { describeExpected, type ExpectedFlag, fieldsOf, isFlag } from './expected-flag.js'
import { explainMissing } from './missing-flag.js'

function fail(problem: string, screening: Screening, told: string): never {
  throw new Error(
    `${problem}\n  As of ${screening.asOf}, policy ${screening.policy.name}, the flags are:\n${told || '    none'}`,
  )
}

/**
 * Asserts that every expected flag is there. Other flags may be there too. Suppressed flags do not count.
 * @param screening What `screen` returned.
 * @param expected Rule ids, or objects with some fields of the flag; at least one.
 * @throws Error that tells for each flag that is not there what came in its place and for which reasons, and lists all flags.
 */
export function expectFlags(screening: Screening, expected: readonly ExpectedFlag[]): void {
  if (expected.length === 0)
    throw new Error('expectFlags needs at least one flag to expect; use expectNoFlags for none.')
  for (const one of expected) fieldsOf(one)
  const live = screening.flags.filter((flag) => flag.suppressed === undefined)
  const absent = expected.filter((one) => !live.some((flag) => isFlag(flag, one)))
  if (absent.length === 0) return
  const told = absent.map((one) => explainMissing(one, screening.flags)).join('\n')
  const all = screening.flags.map((flag) => `    ${describeHead(flag)}`).join('\n')
  fail(`Expected flags that are not there: ${absent.map(describeExpected).join(', ')}\n${told}`, screening, all)
}

/**
 * Asserts that nothing asks for a look.
 * @param screening What `screen` returned.
 * @param options `includeInfo`: flags for information count too. Default false. `rule`: only flags of this rule count. Default: all.
 * @throws Error that lists the flags there are, with their reasons.
 */
export function expectNoFlags(screening: Screening, options: { includeInfo?: boolean; rule?: string } = {}): void {
  const { includeInfo = false, rule } = options
  const found = screening.flags.filter(
    (flag) =>
      flag.suppressed === undefined &&
      (includeInfo || flag.severity !== 'info') &&
      (rule === undefined || flag.rule === rule),
  )
  if (found.length > 0)
    fail(
      `Expected no flags${rule ? ` of ${rule}` : ''}, but there are ${found.length}`,
      screening,
      describeFlags(screening.flags),
    )
}
