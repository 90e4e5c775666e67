import { isListedOn } from '../../matching/index.js'
import { listLine, terminalText, wrap } from '../../report/index.js'
import { knownLists, stampList } from '../../watchlists/index.js'
import { oneOf, readArgs } from '../args.js'
import { columnsText } from '../columns-text.js'
import { exitCodes, usageError } from '../exit-codes.js'
import { loadLists, readAsOf } from '../setup.js'
import type { Command } from './command.js'

const usage = `tradescreen lists [status] [--list ID=PATH]... [--list-date ID=DATE]... [--no-bundled] [--as-of DATE] [--format table|json]

Tells which lists would be looked at, of which date and how old, and which others can be loaded.`

const laterActions = ['update', 'compile', 'diff', 'verify']

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, {
    list: 'texts',
    'list-date': 'texts',
    'no-bundled': 'flag',
    'as-of': 'text',
    format: 'text',
  })
  const [action = 'status', ...more] = args.positionals
  oneOf('lists', action, ['status'], laterActions)
  if (more.length > 0)
    throw usageError(`"${more[0]!.slice(0, 100)}" is one word too many.`, 'Name lists with --list ID=PATH.')
  const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'json'])
  const asOf = readAsOf(args, io)
  const lists = await loadLists(args, io)
  const stamps = lists.map((list) =>
    stampList(list, asOf, list.entries.filter((entry) => isListedOn(entry, asOf)).length),
  )
  if (format === 'json') {
    await io.stdout.write(`${JSON.stringify({ asOf, lists: stamps, known: knownLists }, null, 2)}\n`)
    return exitCodes.nothing
  }
  const width = io.stdout.columns ?? 100
  const inUse = new Set(stamps.map((list) => list.id))
  const others = knownLists.filter((list) => !inUse.has(list.id))
  const readers = { bundled: 'comes with the package', yes: '--list', no: 'not readable yet' }
  await io.stdout.write(`As of ${asOf}, in use:\n`)
  for (const stamp of stamps) {
    await io.stdout.write(
      `${[...wrap(listLine(stamp), width, '  ', '    '), `    SHA-256 ${stamp.sha256}`].join('\n')}\n`,
    )
  }
  if (stamps.length === 0) await io.stdout.write('  none\n')
  await io.stdout.write('\nNot in use:\n')
  await io.stdout.write(
    columnsText(
      others.map((list) => [`  ${list.id}`, readers[list.reader], terminalText(`${list.title} (${list.publisher})`)]),
      width,
    ),
  )
  return exitCodes.nothing
}

/** Tells about the lists. */
export const lists: Command = {
  name: 'lists',
  title: 'Tell which lists are looked at, and how old they are',
  usage,
  run,
}
