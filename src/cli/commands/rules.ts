import { z } from 'zod'
import { didYouMean, TradescreenError } from '../../model/index.js'
import { terminalText, wrap } from '../../report/index.js'
import { type AnyRule, rules as allRules } from '../../rules/index.js'
import { oneOf, readArgs } from '../args.js'
import { columnsText } from '../columns-text.js'
import { exitCodes, usageError } from '../exit-codes.js'
import type { Command } from './command.js'

const usage = `tradescreen rules [RULE] [--format table|json]

Lists the rules, or tells about one: what it flags, where that comes from, and its options.`

/** Options of a rule as JSON Schema properties, with their defaults. */
function optionsOf(rule: AnyRule): Record<string, { description?: string; default?: unknown; type?: string }> {
  if (rule.meta.options === undefined) return {}
  const schema = z.toJSONSchema(rule.meta.options, { io: 'input', unrepresentable: 'any' })
  return (schema.properties ?? {}) as ReturnType<typeof optionsOf>
}

const ruleValue = (rule: AnyRule) => ({ ...rule.meta, options: optionsOf(rule) })

function oneRule(rule: AnyRule, width: number): string {
  const { id, title, docs, severity, sources, effective } = rule.meta
  const options = Object.entries(optionsOf(rule))
  const from = effective?.from === undefined ? '' : ` from ${effective.from}`
  const until = effective?.until === undefined ? '' : ` until ${effective.until}`
  const lines = [
    `${id}: ${title}`,
    `Severity: ${severity}${from || until ? `; applies${from}${until}` : ''}`,
    '',
    ...wrap(terminalText(docs), width),
    ...(options.length === 0 ? ['', 'No options.'] : ['', 'Options:']),
    ...options.flatMap(([name, option]) =>
      wrap(
        terminalText(`${name} (default ${JSON.stringify(option.default)}): ${option.description ?? ''}`),
        width,
        '  ',
        '    ',
      ),
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

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, { format: 'text' })
  const [id, ...more] = args.positionals
  if (more.length > 0) throw usageError('Only one rule can be named.')
  const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'json'])
  const width = io.stdout.columns ?? 100
  const rule = allRules.find((one) => one.meta.id === id)
  if (id !== undefined && rule === undefined) {
    const ids = allRules.map((one) => one.meta.id)
    throw new TradescreenError('unknown-rule', `There is no rule "${id.slice(0, 100)}".`, {
      hint: didYouMean(id, ids) || 'Run `tradescreen rules` for the rules there are.',
    })
  }
  if (format === 'json') {
    await io.stdout.write(
      `${JSON.stringify(rule === undefined ? allRules.map(ruleValue) : ruleValue(rule), null, 2)}\n`,
    )
  } else if (rule === undefined) {
    await io.stdout.write(
      columnsText(
        allRules.map(({ meta }) => [meta.id, meta.severity, terminalText(meta.title)]),
        width,
      ),
    )
  } else {
    await io.stdout.write(oneRule(rule, width))
  }
  return exitCodes.nothing
}

/** Tells about the rules. */
export const rules: Command = { name: 'rules', title: 'List the rules, or explain one', usage, run }
