import type { ListEntry, Watchlist } from '../../../model/index.js'
import { terminalText, wrap } from '../../../report/index.js'
import { diffWatchlists, type EntryChange } from '../../../watchlists/diff.js'
import { loadWatchlist } from '../../../watchlists/load.js'
import { listFolder } from '../../../watchlists/store/layout.js'
import { storedVersions } from '../../../watchlists/store/versions.js'
import { oneOf } from '../../args.js'
import { exitCodes, usageError } from '../../exit-codes.js'
import { storeOf } from '../../setup.js'
import type { ListsAction } from './action.js'

/** A version of the store by its name, else a file or folder. */
async function open(store: string, id: string, where: string): Promise<Watchlist> {
  const versions = await storedVersions(store, id)
  return loadWatchlist(id, { path: versions.includes(where) ? listFolder(store, id).version(where) : where })
}

const shown = (value: unknown) =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)

function changeText(change: EntryChange, width: number): string {
  const signs = { added: '+', removed: '-', changed: '~' }
  const name = (entry: ListEntry) => entry.names[0]?.text ?? ''
  const head = wrap(terminalText(`${change.id}  ${name(change.entry)}`), width, `${signs[change.change]} `)
  const fields = change.change === 'changed' ? change.fields : []
  return [
    ...head,
    ...fields.flatMap(({ field, before, after }) =>
      wrap(terminalText(`${field}: ${shown(before)} → ${shown(after)}`), width, '    ', '      '),
    ),
    '',
  ].join('\n')
}

/** Tells what changed between two versions. */
export const diff: ListsAction = {
  name: 'diff',
  usage: `diff ID [A B]         what changed from A to B, each a version of the store, a file or a folder (default: the last two)
    --format NAME       table (default), or ndjson: one change a line, with the whole entry, for screening again`,
  options: { store: 'text', format: 'text' },
  run: async (words, args, io) => {
    const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'ndjson'])
    const store = storeOf(args, io)
    const [id, ...given] = words
    if (id === undefined || (given.length !== 0 && given.length !== 2))
      throw usageError('Name a list, and two versions or none.', 'Write tradescreen lists diff ID A B.')
    const [a, b] = given.length === 2 ? given : (await storedVersions(store, id)).slice(-2)
    if (a === undefined || b === undefined)
      throw usageError(`The store has fewer than two versions of "${id}".`, 'Name two files, folders or versions.')
    const [before, after] = [await open(store, id, a), await open(store, id, b)]
    const changes = diffWatchlists(before, after)
    if (format === 'ndjson') {
      for (const change of changes) await io.stdout.write(`${JSON.stringify(change)}\n`)
      return exitCodes.nothing
    }
    for (const change of changes) await io.stdout.write(changeText(change, io.stdout.columns ?? 100))
    const count = (kind: EntryChange['change']) => changes.filter((change) => change.change === kind).length
    await io.stdout.write(
      `${id}: ${before.entries.length} entries before, ${after.entries.length} after; ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed.\n`,
    )
    return exitCodes.nothing
  },
}
