import type { Flag, Screening } from '../model/index.js'

/** What a flag must look like: a rule id, or a rule id with some of the flag’s own fields. */
export type ExpectedFlag =
  | string
  | (Pick<Flag, 'rule'> &
      Partial<Pick<Flag, 'severity' | 'subject' | 'message'>> & { readonly entryId?: string; readonly list?: string })

/** A flag on one line, for failure messages. */
export function describeFlag(flag: Flag): string {
  const reasons = flag.reasons.map((reason) => `      ${reason.effect >= 0 ? '+' : '-'} ${reason.text}`).join('\n')
  const state = flag.suppressed ? ` (suppressed: ${flag.suppressed.reason})` : ''
  return `    ${flag.severity} ${flag.rule} at "${flag.subject}"${state}: ${flag.message}\n${reasons}`
}

const expectable = new Set(['rule', 'severity', 'subject', 'message', 'entryId', 'list'])

/** Whether a flag is the expected one. @throws Error for a field that no flag is compared by: a typing error would pass every flag. */
export function isFlag(flag: Flag, expected: ExpectedFlag): boolean {
  if (typeof expected === 'string') return flag.rule === expected
  const unknown = Object.keys(expected).find((key) => !expectable.has(key))
  if (unknown !== undefined)
    throw new Error(`Flags are not compared by "${unknown}". Fields are ${[...expectable].join(', ')}.`)
  const match = flag.match && 'list' in flag.match ? flag.match : undefined
  return (
    flag.rule === expected.rule &&
    (expected.severity === undefined || flag.severity === expected.severity) &&
    (expected.subject === undefined || flag.subject === expected.subject) &&
    (expected.message === undefined || flag.message === expected.message) &&
    (expected.entryId === undefined || match?.entryId === expected.entryId) &&
    (expected.list === undefined || match?.list === expected.list)
  )
}

function fail(problem: string, screening: Screening): never {
  const flags = screening.flags.length === 0 ? '    none' : screening.flags.map(describeFlag).join('\n')
  throw new Error(`${problem}\n  As of ${screening.asOf}, policy ${screening.policy.name}, the flags are:\n${flags}`)
}

/**
 * Asserts that every expected flag is there. Other flags may be there too. Suppressed flags do not count.
 * @param screening What `screen` returned.
 * @param expected Rule ids, or objects with some fields of the flag; at least one.
 * @throws Error that lists the flags there are, with their reasons.
 */
export function expectFlags(screening: Screening, expected: readonly ExpectedFlag[]): void {
  if (expected.length === 0)
    throw new Error('expectFlags needs at least one flag to expect; use expectNoFlags for none.')
  const live = screening.flags.filter((flag) => flag.suppressed === undefined)
  const absent = expected.filter((one) => !live.some((flag) => isFlag(flag, one)))
  if (absent.length > 0)
    fail(`Expected flags that are not there: ${absent.map((one) => JSON.stringify(one)).join(', ')}`, screening)
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
  if (found.length > 0) fail(`Expected no flags${rule ? ` of ${rule}` : ''}, but there are ${found.length}`, screening)
}
