import { oneOf, readArgs } from '../args.js'
import { listUsage } from '../setup.js'
import type { Command } from './command.js'
import type { ListsAction } from './lists/action.js'
import { compile } from './lists/compile.js'
import { diff } from './lists/diff.js'
import { rollback } from './lists/rollback.js'
import { status } from './lists/status.js'
import { update } from './lists/update.js'
import { verify } from './lists/verify.js'

const actions: readonly ListsAction[] = [status, update, rollback, diff, verify, compile]

const usage = `tradescreen lists [ACTION] [options]

Tells about the lists, and keeps them up to date. Actions (default: status):

${actions.map((action) => `  ${action.usage}`).join('\n')}

Options of every action that reads lists:
${listUsage}

Only \`update\` opens a connection. The store is --store, else TRADESCREEN_STORE, else the user’s data folder.`

const isWord = (word: string | undefined) => word !== undefined && !word.startsWith('-')

const run: Command['run'] = async (argv, io) => {
  const [first, ...rest] = isWord(argv[0]) ? argv : ['status', ...argv]
  const name = oneOf(
    'lists',
    first!,
    actions.map((action) => action.name),
  )
  const action = actions.find((one) => one.name === name)!
  const args = readArgs(rest, action.options)
  return action.run(args.positionals, args, io)
}

/** Tells about the lists and keeps them up to date. */
export const lists: Command = {
  name: 'lists',
  title: 'Tell which lists are looked at, update and compare them',
  usage,
  run,
}
