import { z } from 'zod'
import { terminalText, wrap } from '../report/index.js'
import type { AnyRule, ResolvedPolicy } from '../rules/index.js'

/** A rule as a policy has it: its severity there, or off, and its options. */
export interface ToldRule {
  readonly rule: AnyRule
  readonly severity: string
  /** Options that the policy sets, with defaults filled in; `undefined` when it is off. */
  readonly settled: Readonly<Record<string, unknown>> | undefined
}

/** Every rule, those that are off too. */
export function toldRules(rules: readonly AnyRule[], policy: ResolvedPolicy): ToldRule[] {
  const active = new Map(policy.rules.map((one) => [one.rule.meta.id, one]))
  return rules.map((rule) => {
    const on = active.get(rule.meta.id)
    return { rule, severity: on?.severity ?? 'off', settled: on?.options as ToldRule['settled'] }
  })
}

interface Option {
  readonly description?: string
  readonly default?: unknown
  readonly type?: string
}

/** Options of a rule as JSON Schema properties, with their defaults. */
export function optionsOf({ meta }: AnyRule): Record<string, Option> {
  if (meta.options === undefined) return {}
  const schema = z.toJSONSchema(meta.options, { io: 'input', unrepresentable: 'any' })
  return (schema.properties ?? {}) as Record<string, Option>
}

/** `2023-06-09 to 2026-11-09`, `from 2023-06-09`, `always`. */
export function inForce({ meta: { effective } }: AnyRule): string {
  const { from, until } = effective ?? {}
  if (from !== undefined && until !== undefined) return `${from} to ${until}`
  if (from !== undefined) return `from ${from}`
  return until === undefined ? 'always' : `until ${until}`
}

/** A rule as data. */
export const ruleValue = ({ rule, severity, settled }: ToldRule) => ({
  ...rule.meta,
  ownSeverity: rule.meta.severity,
  severity,
  options: Object.fromEntries(
    Object.entries(optionsOf(rule)).map(([name, option]) => [
      name,
      { ...option, ...(settled !== undefined && { value: settled[name] }) },
    ]),
  ),
})

/** One rule for people: what it flags, where that comes from, and its options. */
export function oneRule({ rule, severity, settled }: ToldRule, width: number): string {
  const { title, docs, sources, id, severity: own } = rule.meta
  const options = Object.entries(optionsOf(rule))
  const value = (name: string, option: Option) =>
    settled === undefined || JSON.stringify(settled[name]) === JSON.stringify(option.default)
      ? `default ${JSON.stringify(option.default)}`
      : `${JSON.stringify(settled[name])} by the policy, default ${JSON.stringify(option.default)}`
  const force = inForce(rule)
  const lines = [
    `${id}: ${title}`,
    `Severity: ${own}${severity === own ? '' : `, by the policy ${severity}`}${force === 'always' ? '' : `; in force ${force}`}`,
    '',
    ...wrap(terminalText(docs), width),
    ...(options.length === 0 ? ['', 'No options.'] : ['', 'Options:']),
    ...options.flatMap(([name, option]) =>
      wrap(terminalText(`${name} (${value(name, option)}): ${option.description ?? ''}`), width, '  ', '    '),
    ),
    ...(sources.length === 0 ? [] : ['', 'Sources:']),
    ...sources.flatMap((source) => {
      const parts = [source.title, source.publisher, source.publishedOn ?? source.asOf, source.locator]
        .filter(Boolean)
        .join(', ')
      return wrap(terminalText(parts), width, '  ', '    ')
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** Text of a cell of a Markdown table. */
const cell = (text: string) => terminalText(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The rules as a Markdown table: for the papers of a company’s own policy. */
export function markdownTable(told: readonly ToldRule[], policyName: string): string {
  const rows = told.map(({ rule, severity, settled }) => {
    const options = Object.entries(optionsOf(rule)).map(
      ([name, option]) => `\`${name}\`: \`${JSON.stringify(settled?.[name] ?? option.default)}\``,
    )
    const sources = [...new Set(rule.meta.sources.map((source) => source.title))]
    const cells = [
      `\`${rule.meta.id}\``,
      rule.meta.title,
      severity,
      inForce(rule),
      options.join(', '),
      sources.join('; '),
    ]
    return `| ${cells.map(cell).join(' | ')} |\n`
  })
  return `Rules of the policy “${cell(policyName)}”. A flag is a lead for a person, never a verdict.\n\n| rule | what it flags | severity | in force | options | sources |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('')}`
}
