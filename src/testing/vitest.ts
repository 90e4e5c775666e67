/**
 * Matchers for vitest: `import 'tradescreen/vitest'` in a test or a setup file. vitest is an optional peer.
 * @module
 */
import { expect } from 'vitest'
import type { Screening } from '../model/index.js'
import { type ExpectedFlag, expectFlags, expectNoFlags } from './expect-flags.js'

/** What the matchers add to `expect(screening)`. */
export interface ScreeningMatchers<R = unknown> {
  /** The screening has this flag: a rule id, or a rule id with some fields of the flag. Suppressed flags do not count. */
  toFlag(expected: ExpectedFlag): R
  /** The status is `hold`. */
  toBeHeld(): R
  /** No flag asks for a look; flags for information are left out. */
  toHaveNoFlags(): R
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
})
