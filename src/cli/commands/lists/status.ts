import { isListedOn } from '../../../matching/index.js'
import { listLine, terminalText, wrap } from '../../../report/index.js'
import { knownLists, stampList } from '../../../watchlists/index.js'
import { oneOf } from '../../args.js'
import { columnsText } from '../../columns-text.js'
import { exitCodes, usageError } from '../../exit-codes.js'
import { listOptions, loadLists, readAsOf } from '../../setup.js'
import type { ListsAction } from './action.js'

/** Tells which lists would be looked at, of which date and how old. */
export const status: ListsAction = {
  name: 'status',
  usage: `status                which lists would be looked at, of which date and how old, and which others can be loaded
    --as-of DATE        age on this day (default: today, UTC)
    --format NAME       table (default) or json`,
  options: { ...listOptions, 'as-of': 'text', format: 'text' },
  run: async (words, args, io) => {
    if (words.length > 0)
      throw usageError(`"${words[0]!.slice(0, 100)}" is one word too many.`, 'Name lists with --list ID=PATH.')
    const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'json'])
    const asOf = readAsOf(args, io)
    const lists = await loadLists(args, io)
    const stamps = lists.map((list) =>
      stampList(list, asOf, list.entries.length, list.entries.filter((entry) => isListedOn(entry, asOf)).length),
    )
    if (format === 'json') {
      await io.stdout.write(`${JSON.stringify({ asOf, lists: stamps, known: knownLists }, null, 2)}\n`)
      return exitCodes.nothing
    }
    const width = io.stdout.columns ?? 100
    const inUse = new Set(stamps.map((list) => list.id))
    const others = knownLists.filter((list) => !inUse.has(list.id))
    await io.stdout.write(`As of ${asOf}, in use:\n`)
    for (const stamp of stamps) {
      await io.stdout.write(
        `${[...wrap(listLine(stamp), width, '  ', '    '), `    SHA-256 ${stamp.sha256}`].join('\n')}\n`,
      )
    }
    if (stamps.length === 0) await io.stdout.write('  none\n')
    if (others.length === 0) return exitCodes.nothing
    await io.stdout.write('\nNot in use:\n')
    const how = (list: (typeof others)[number]) =>
      list.reader === 'bundled' ? 'bundled' : list.files.length > 0 ? 'update, --list' : '--list'
    await io.stdout.write(
      columnsText(
        others.map((list) => [`  ${list.id}`, how(list), terminalText(`${list.title} (${list.publisher})`)]),
        width,
      ),
    )
    return exitCodes.nothing
  },
}
