export { type ExpectedFlag, expectFlags, expectNoFlags } from './expect-flags.js'
export { type FlaggingCase, type RuleCase, type RuleCases, testRule } from './test-rule.js'
