import type { z } from 'zod'
import type { Facts } from '../facts/facts.js'
import {
  day,
  type FlagMatch,
  type Reason,
  type Severity,
  type Shipment,
  type Source,
  TradescreenError,
} from '../model/index.js'

/** What a rule says about itself. */
export interface RuleMeta<Options = Record<string, never>> {
  /** `folder/name`, lower case. Stable once published; a rule is never renamed. */
  readonly id: string
  /** Title of a few words. */
  readonly title: string
  /** What it flags, when and why, in a few plain sentences. The docs page is made from it. */
  readonly docs: string
  /** Law, advice or facts that it rests on. */
  readonly sources: readonly Source[]
  /** Severity of its flags unless the policy says otherwise. A finding may be lower, never higher. */
  readonly severity: Severity
  /** Schema of its options; each needs a default and a description. Left out: no options. */
  readonly options?: z.ZodType<Options>
  /** First and last day (inclusive, `YYYY-MM-DD`) on which the rule applies. Default: always. */
  readonly effective?: { readonly from?: string; readonly until?: string }
}

/** What a rule is told besides the facts. */
export interface RuleContext<Options = Record<string, never>> {
  /** The options of the policy, with defaults filled in. */
  readonly options: Options
  /** Date whose listings, catalogues and rules count, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Name scores of the policy, 0 to 1. */
  readonly thresholds: { readonly review: number; readonly hold: number }
}

/** What a rule found. */
export interface Finding {
  /** Lower than the rule's own severity, when this case asks for less. */
  readonly severity?: Severity
  /** How strong the evidence is, 0 to 1. */
  readonly score: number
  /** One plain sentence. */
  readonly message: string
  /** JSON pointer into the shipment; `''` is the whole shipment. */
  readonly subject: string
  /** The listed party or catalogue entry behind it. */
  readonly match?: FlagMatch
  /** At least one. */
  readonly reasons: readonly Reason[]
  /** Default: the rule's own sources. */
  readonly sources?: readonly Source[]
  /** What to check next. */
  readonly advice: string
}

/** A rule: what it says about itself, and a function from facts to findings. */
export interface Rule<Options = Record<string, never>> {
  /** What the rule says about itself. */
  readonly meta: RuleMeta<Options>
  /** Judges the facts. Must depend on its arguments alone. */
  readonly check: (facts: Facts, context: RuleContext<Options>) => Iterable<Finding>
  /**
   * Days on which its findings may change although neither lists, catalogues nor measures do, such as the end of a window of days. Only
   * `timeline` asks; without it, a change between two other dates of the deal shows at the later one. Default: none.
   * @param options The options of the policy, with defaults filled in.
   */
  readonly dates?: (shipment: Shipment, options: Options) => Iterable<RuleDate>
}

/** A day on which the findings of a rule may change. */
export interface RuleDate {
  /** First day of what holds from then on, `YYYY-MM-DD`. */
  readonly date: string
  /** What begins or ends, as one plain sentence. */
  readonly text: string
}

/** A rule of any options, as it stands in a registry. */
// biome-ignore lint/suspicious/noExplicitAny: options are known to each rule alone and checked by its schema
export type AnyRule = Rule<any>

/**
 * Defines a rule.
 * @param rule Its meta and its check.
 * @returns The same rule, frozen.
 * @throws TradescreenError `invalid-policy` when the id, a date or the docs are not right.
 */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  const { id, docs, title, effective } = rule.meta
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) {
    throw new TradescreenError('invalid-policy', `The rule id "${id}" is not right.`, {
      hint: 'Write it as folder/name in lower case, for example "acme/no-samples".',
    })
  }
  if (title.trim() === '' || docs.trim() === '') {
    throw new TradescreenError('invalid-policy', `The rule ${id} needs a title and docs.`)
  }
  if (rule.meta.options !== undefined && !rule.meta.options.safeParse({}).success) {
    throw new TradescreenError('invalid-policy', `The rule ${id} has an option without a default.`, {
      hint: 'Give every option a default, for example z.number().default(3).',
    })
  }
  for (const date of [effective?.from, effective?.until]) {
    if (date !== undefined && !day.safeParse(date).success) {
      throw new TradescreenError('invalid-policy', `The rule ${id} has an effective date that is not YYYY-MM-DD.`)
    }
  }
  return Object.freeze({ ...rule, meta: Object.freeze({ ...rule.meta }) })
}
