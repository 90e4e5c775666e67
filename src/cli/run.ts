import { version } from '../../package.json'
import { didYouMean, TradescreenError } from '../model/index.js'
import { terminalText } from '../report/index.js'
import { allow } from './commands/allow.js'
import type { Command } from './commands/command.js'
import { init } from './commands/init.js'
import { item } from './commands/item.js'
import { lists } from './commands/lists.js'
import { party } from './commands/party.js'
import { rules } from './commands/rules.js'
import { screen } from './commands/screen.js'
import { timeline } from './commands/timeline.js'
import { exitCodes, ListFailure, usageError } from './exit-codes.js'
import { type Io, interrupted, outletClosed } from './io.js'

const commands: readonly Command[] = [screen, party, item, timeline, rules, lists, allow, init]

const usage = `tradescreen COMMAND [options]

Screens a deal before it ships, and says what a person should look at and why. A screening aid, never a verdict.

${commands.map(({ name, title }) => `  ${name.padEnd(8)}  ${title}`).join('\n')}

tradescreen COMMAND --help tells more; --version tells the version.
`

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    await io.stderr.write(usage)
    return exitCodes.input
  }
  const show = async (text: string) => {
    await io.stdout.write(text)
    return exitCodes.nothing
  }
  if (name === '--help' || name === '-h' || name === 'help') return show(usage)
  if (name === '--version') return show(`${version}\n`)
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    const names = commands.map((one) => one.name)
    const what = name.startsWith('-') ? 'option' : 'command'
    throw usageError(
      `There is no ${what} "${name.slice(0, 100)}".`,
      didYouMean(name, names) || `Commands are ${names.join(', ')}.`,
    )
  }
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
  if (own.includes('--help') || own.includes('-h')) return show(`${command.usage}\n`)
  if (own.includes('--version')) return show(`${version}\n`)
  return command.run(rest, io)
}

function explain(error: unknown): { text: string; code: number } {
  const known = error instanceof ListFailure ? error.error : error
  if (known instanceof TradescreenError) {
    const hint = known.hint === undefined ? '' : ` ${terminalText(known.hint)}`
    return {
      text: `tradescreen: ${terminalText(known.message)}${hint}`,
      code: error instanceof ListFailure ? exitCodes.list : exitCodes.input,
    }
  }
  const why = terminalText(error instanceof Error ? error.message : String(error))
  return {
    text: `tradescreen: unexpected failure, please report it: ${why}. Set DEBUG=1 to see where.`,
    code: exitCodes.input,
  }
}

/**
 * Runs the command line.
 * @param argv Arguments after the program’s name.
 * @param io Streams, environment and date.
 * @returns The exit code. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    // A reader that leaves early (`| head`) asks for no more; but what it saw is not the whole result, so it is not code 0.
    if (error === outletClosed) return exitCodes.input
    if (error === interrupted) return exitCodes.interrupted
    const { text, code } = explain(error)
    const stack = io.env.DEBUG && error instanceof Error ? `\n${error.stack ?? ''}` : ''
    await io.stderr.write(`${text}${stack}\n`).catch(() => {})
    return code
  }
}
