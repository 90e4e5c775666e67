/**
 * Tests of rules, policies and decision tables, free of any test framework: everything throws an `Error` that says what was expected,
 * what came and for which reasons.
 * @module
 */
export type { Buildable, Builder } from './builders/builder.js'
export { type ItemBuilder, item } from './builders/item.js'
export { aParty, type PartyBuilder } from './builders/party.js'
export { aShipment, type ShipmentBuilder } from './builders/shipment.js'
export { type CaseResult, checkCases, expectCase } from './cases/check-case.js'
export { type ReadCasesOptions, readCases } from './cases/read-cases.js'
export { type CoverageReport, type RuleCoverage, ruleCoverage } from './cases/rule-coverage.js'
export { runCases } from './cases/run-cases.js'
export type { CheckOptions } from './cases/screen-case.js'
export type { CaseFlag, TableCase } from './cases/table-case.js'
export { describeScreening } from './describe.js'
export { expectFlags, expectNoFlags } from './expect-flags.js'
export { expectSameFlags } from './expect-same-flags.js'
export type { ExpectedFlag } from './expected-flag.js'
export type { SameFlagsOptions } from './flag-changes.js'
export { mutateCases } from './mutation/mutate-cases.js'
export type { MutationReport, RuleMutations, UnnoticedChange } from './mutation/report.js'
export { type BorderCase, type FlaggingCase, type RuleCase, type RuleCases, testRule } from './test-rule.js'
