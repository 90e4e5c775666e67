import { textTable } from '../text-table.js'

/** A change that made a rule say something else, and no expectation of its case noticed. */
export interface UnnoticedChange {
  /** Name of the case. */
  readonly case: string
  /** Id of the rule. */
  readonly rule: string
  /** What was changed: `/parties/0/country "RU" → "DE"`, or `rule turned off`. */
  readonly what: string
}

/** What the cases noticed of one rule. */
export interface RuleMutations {
  /** Id of the rule. */
  readonly rule: string
  /** How many changes made it say something else. */
  readonly changes: number
  /** How many of them made a case fail. */
  readonly noticed: number
}

/** What became of all changes. */
export interface MutationReport {
  /** Every rule that is on, in the order in which they run. */
  readonly rules: readonly RuleMutations[]
  /** Ids of the rules of which no case noticed any change: they could be broken or turned off without a test that fails. */
  readonly unguarded: readonly string[]
  /** Changes that no case noticed, in the order of the cases. */
  readonly unnoticed: readonly UnnoticedChange[]
  /** A text table by rule, and an unnoticed change of each rule as an example. */
  readonly text: string
}

function verdict({ changes, noticed }: RuleMutations): string {
  if (changes === 0) return 'no case touches it'
  return noticed === 0 ? 'no case would catch it' : ''
}

/** Gathers the report. */
export function reportOf(
  counts: ReadonlyMap<string, { readonly made: number; readonly noticed: number }>,
  unnoticed: readonly UnnoticedChange[],
): MutationReport {
  const rules = [...counts].map(([rule, { made, noticed }]) => ({ rule, changes: made, noticed }))
  const unguarded = rules.filter(({ noticed }) => noticed === 0).map(({ rule }) => rule)
  const table = textTable(
    ['rule', 'changes', 'noticed', ''],
    rules.map((one) => [one.rule, one.changes, one.noticed, verdict(one)]),
  )
  const examples = [...new Map([...unnoticed].reverse().map((one) => [one.rule, one])).values()].reverse()
  const told = examples.map(({ case: name, rule, what }) => `  ${rule}, in “${name}”: ${what}`)
  return {
    rules,
    unguarded,
    unnoticed,
    text: told.length === 0 ? table : `${table}\n\nNot noticed, for example:\n${told.join('\n')}`,
  }
}
