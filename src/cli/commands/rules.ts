import { didYouMean, TradescreenError } from '../../model/index.js'
import { terminalText } from '../../report/index.js'
import { resolvePolicy, rules as shippedRules } from '../../rules/index.js'
import { type OptionKind, oneOf, readArgs } from '../args.js'
import { choosePolicy, policyOptions, policyUsage } from '../choose-policy.js'
import { columnsText } from '../columns-text.js'
import { exitCodes, usageError } from '../exit-codes.js'
import { markdownTable, oneRule, ruleValue, toldRules } from '../rule-text.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = { ...policyOptions, format: 'text', docs: 'flag' }

const usage = `tradescreen rules [RULE] [options]

Lists the rules as the policy has them, or tells about one: what it flags, where that comes from, and its options.

  --format NAME         table, json (default: table)
  --docs                a Markdown table of all rules, with severities, dates in force, options and sources
${policyUsage}`

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, options)
  const [id, ...more] = args.positionals
  if (more.length > 0) throw usageError('Only one rule can be named.')
  const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'json'])
  if (args.flag('docs') && (id !== undefined || args.text('format') !== undefined))
    throw usageError('--docs prints all rules as a Markdown table.', 'Leave the rule and --format away.')
  const width = io.stdout.columns ?? 100
  const config = await choosePolicy(args, io, [])
  const all = [...shippedRules, ...config.rules]
  const policy = resolvePolicy(config.policy, all)
  const told = toldRules(all, policy)
  const one = told.find(({ rule }) => rule.meta.id === id)
  if (id !== undefined && one === undefined) {
    const ids = all.map(({ meta }) => meta.id)
    throw new TradescreenError('unknown-rule', `There is no rule "${id.slice(0, 100)}".`, {
      hint: didYouMean(id, ids) || 'Run `tradescreen rules` for the rules there are.',
    })
  }
  if (args.flag('docs')) {
    await io.stdout.write(markdownTable(told, policy.name))
  } else if (format === 'json') {
    await io.stdout.write(`${JSON.stringify(one === undefined ? told.map(ruleValue) : ruleValue(one), null, 2)}\n`)
  } else if (one === undefined) {
    await io.stdout.write(
      columnsText(
        told.map(({ rule, severity }) => [rule.meta.id, severity, terminalText(rule.meta.title)]),
        width,
      ),
    )
  } else {
    await io.stdout.write(oneRule(one, width))
  }
  return exitCodes.nothing
}

/** Tells about the rules. */
export const rules: Command = { name: 'rules', title: 'List the rules, or explain one', usage, run }
