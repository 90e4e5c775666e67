import { compileLists } from '../../../matching/index.js'
import { saveSnapshot } from '../../../matching/load-snapshot.js'
import { TradescreenError } from '../../../model/index.js'
import { exitCodes, usageError } from '../../exit-codes.js'
import { listOptions, loadLists } from '../../setup.js'
import type { ListsAction } from './action.js'

/** Prepares the lists and keeps them in one file. */
export const compile: ListsAction = {
  name: 'compile',
  usage: `compile --out FILE    prepares the lists that would be looked at and writes them to one file, which opens at once:
                      screen --snapshot FILE`,
  options: { ...listOptions, out: 'text' },
  run: async (words, args, io) => {
    const out = args.text('out')
    if (out === undefined || words.length > 0)
      throw usageError('Name the file to write.', 'Write tradescreen lists compile --out FILE; name lists with --list.')
    const snapshot = compileLists(await loadLists(args, io))
    await saveSnapshot(out, snapshot).catch((cause: unknown) => {
      throw new TradescreenError('usage', `"${out}" cannot be written: ${(cause as Error).message}.`, { cause })
    })
    const entries = snapshot.lists.reduce((sum, list) => sum + list.entryCount, 0)
    await io.stdout.write(`${out}: ${snapshot.lists.length} lists, ${entries} entries.\n`)
    return exitCodes.nothing
  },
}
