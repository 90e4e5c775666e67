/**
 * Matchers and a snapshot serializer for vitest: `import 'tradescreen/vitest'` in a test or a setup file. vitest is an optional peer.
 * A screening in a snapshot is written by `describeScreening`, so that the snapshot changes only with what a person would act on.
 * @module
 */
import { expect } from 'vitest'
import type { Screening } from '../model/index.js'
import { describeScreening } from './describe.js'
import { expectFlags, expectNoFlags } from './expect-flags.js'
import { expectSameFlags } from './expect-same-flags.js'
import type { ExpectedFlag } from './expected-flag.js'
import type { SameFlagsOptions } from './flag-changes.js'

/** What the matchers add to `expect(screening)`. */
export interface ScreeningMatchers<R = unknown> {
  /** The screening has this flag: a rule id, or a rule id with some fields of the flag. Suppressed flags do not count. */
  toFlag(expected: ExpectedFlag): R
  /** The status is `hold`. */
  toBeHeld(): R
  /** No flag asks for a look; flags for information are left out. */
  toHaveNoFlags(): R
  /** The flags are those of another screening of the same deal, for example under the policy before a change. */
  toHaveSameFlagsAs(before: Screening, options?: SameFlagsOptions): R
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: must repeat vitest's own type parameters
  interface Matchers<T = any> extends ScreeningMatchers<T> {}
}

/** Runs an assertion that throws, as a matcher's result; `not` is understood by vitest from `pass`. */
function outcome(assertion: () => void, negated: string) {
  try {
    assertion()
    return { pass: true, message: () => negated }
  } catch (error) {
    return { pass: false, message: () => (error instanceof Error ? error.message : String(error)) }
  }
}

expect.extend({
  toFlag: (screening: Screening, expected: ExpectedFlag) =>
    outcome(() => expectFlags(screening, [expected]), `Expected no flag ${JSON.stringify(expected)}, but it is there.`),
  toBeHeld: (screening: Screening) => ({
    pass: screening.status === 'hold',
    message: () => `Expected the status to be hold or, with not, anything else; it is ${screening.status}.`,
  }),
  toHaveNoFlags: (screening: Screening) =>
    outcome(() => expectNoFlags(screening), 'Expected a flag that asks for a look, but there is none.'),
  toHaveSameFlagsAs: (after: Screening, before: Screening, options?: SameFlagsOptions) =>
    outcome(() => expectSameFlags(before, after, options), 'Expected other flags, but they are the same.'),
})

/** Told by its shape: a screening that was read back from JSON is one too. */
const isScreening = (value: unknown): value is Screening => {
  const one = value as Partial<Screening> | null
  return (
    typeof one === 'object' &&
    one !== null &&
    one.schemaVersion === 1 &&
    Array.isArray(one.flags) &&
    Array.isArray(one.lists)
  )
}

expect.addSnapshotSerializer({
  test: isScreening,
  serialize: (screening: Screening, _config, indentation) =>
    describeScreening(screening).replaceAll('\n', `\n${indentation}`),
})
