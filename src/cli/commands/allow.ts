import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { entryFingerprint } from '../../matching/index.js'
import {
  type AllowEntry,
  allowEntrySchema,
  configSchema,
  didYouMean,
  type ListEntry,
  parseWith,
  TradescreenError,
} from '../../model/index.js'
import { terminalText } from '../../report/index.js'
import { rules as shippedRules } from '../../rules/index.js'
import { type OptionKind, readArgs } from '../args.js'
import { exitCodes, ListFailure, usageError } from '../exit-codes.js'
import { listOptions, listUsage, loadLists } from '../setup.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...listOptions, party: 'text', reason: 'text', by: 'text', until: 'text', rule: 'text', out: 'text',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen allow LIST ENTRY --party NAME --reason TEXT [options]

Writes the entry of an allowlist that lets a party pass which a person has compared with one entry of a list and found to be another.
It is bound to what the list entry says today: when the publisher changes it, the flag counts again. The flag itself always stays in
the result, marked with reason and name.

  --party NAME          the party of your deals, exactly as you write it there
  --reason TEXT         why it may pass
  --by NAME             who decided
  --until YYYY-MM-DD    last day on which it holds (default: no end)
  --rule RULE           only flags of this rule (default: any)
  --out FILE            add it to the allowlist of this JSON file, which is made when it is not there; name that file in \`extends\` of
                        your config (default: print it)
${listUsage}`

function entryOf(entries: readonly ListEntry[], list: string, id: string): ListEntry {
  const entry = entries.find((one) => one.id === id)
  if (entry !== undefined) return entry
  throw usageError(
    `The list ${list} has no entry "${id.slice(0, 100)}".`,
    'The number stands in the flag, as `match.entryId`.',
  )
}

/** The file with one entry more. */
async function withEntry(path: string, entry: AllowEntry): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '{"name":"allowlist","allow":[]}'
    throw new TradescreenError('usage', `"${path}" cannot be read: ${cause.message}.`, { cause })
  })
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new TradescreenError('usage', `"${path}" is not JSON, so nothing was added.`, {
      hint: 'Give the name of a .json file of its own, and name it in `extends` of your config.',
      cause,
    })
  }
  const content = parseWith(configSchema, value, `The policy file "${path}"`)
  return `${JSON.stringify({ ...content, allow: [...(content.allow ?? []), entry] }, null, 2)}\n`
}

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, options)
  const [listId, entryId, ...more] = args.positionals
  if (listId === undefined || entryId === undefined || more.length > 0)
    throw usageError(
      'Name one list and one entry of it.',
      'Write tradescreen allow LIST ENTRY --party NAME --reason TEXT.',
    )
  for (const needed of ['party', 'reason'])
    if (args.text(needed) === undefined) throw usageError(`--${needed} is missing.`)
  const rule = args.text('rule')
  const ids = shippedRules.map(({ meta }) => meta.id)
  // A rule of one's own is not known here: it is checked when the file is read.
  if (rule !== undefined && !ids.includes(rule) && didYouMean(rule, ids) !== '')
    throw usageError(`There is no rule "${rule.slice(0, 100)}".`, didYouMean(rule, ids))
  const lists = await loadLists(args, io)
  const list = lists.find(({ id }) => id === listId)
  if (list === undefined) {
    const known = lists.map(({ id }) => id)
    throw new ListFailure(
      new TradescreenError('unknown-list', `The list "${listId.slice(0, 100)}" is not loaded.`, {
        hint: didYouMean(listId, known) || `Loaded are ${known.join(', ')}; give others with --list ID=PATH.`,
      }),
    )
  }
  const entry = entryOf(list.entries, listId, entryId)
  const given = {
    rule,
    list: listId,
    entry: entryId,
    party: args.text('party'),
    reason: args.text('reason'),
    by: args.text('by'),
    until: args.text('until'),
    entrySha256: entryFingerprint(entry),
  }
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const made = parseWith(allowEntrySchema, present, 'The entry of the allowlist')
  const path = args.text('out')
  if (path === undefined || path === '-') {
    await io.stdout.write(`${JSON.stringify(made, null, 2)}\n`)
    return exitCodes.nothing
  }
  const text = await withEntry(path, made)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(temporary, text, { flag: 'wx' })
  await rename(temporary, path)
  await io.stderr.write(
    `Added to ${terminalText(path)}: “${terminalText(made.party ?? '')}” is not ${terminalText(entry.names[0]!.text)} (entry ${terminalText(entryId)} of ${terminalText(listId)}).\n`,
  )
  return exitCodes.nothing
}

/** Writes an entry of an allowlist. */
export const allow: Command = { name: 'allow', title: 'Write an allowlist entry bound to a list entry', usage, run }
