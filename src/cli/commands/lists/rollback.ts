import { rollback as goBack } from '../../../watchlists/store/versions.js'
import { exitCodes, usageError } from '../../exit-codes.js'
import { storeOf } from '../../setup.js'
import type { ListsAction } from './action.js'

/** Goes back to the version before. */
export const rollback: ListsAction = {
  name: 'rollback',
  usage: 'rollback ID           goes back to the version of the store before the one in use',
  options: { store: 'text' },
  run: async (words, args, io) => {
    const [id, ...more] = words
    if (id === undefined || more.length > 0) throw usageError('Name one list.', 'Write tradescreen lists rollback ID.')
    await io.stdout.write(`${id}: version ${await goBack(storeOf(args, io), id)} is in use.\n`)
    return exitCodes.nothing
  },
}
