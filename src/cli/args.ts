import { parseArgs } from 'node:util'
import { didYouMean } from '../model/index.js'
import { usageError } from './exit-codes.js'

/** An option of a command: takes a text, several, or none. */
export type OptionKind = 'text' | 'texts' | 'flag'

/** Values of the options that were given, by name. */
export interface Parsed {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly texts: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
}

/** Options that every command knows. */
const common: Readonly<Record<string, OptionKind>> = { help: 'flag', version: 'flag' }

/**
 * Reads the arguments of a command.
 * @param argv Arguments after the command’s name.
 * @param kinds The command’s options by name.
 * @throws TradescreenError `usage` for an unknown option, with the nearest known one, or a value that is missing or one too many.
 */
export function readArgs(argv: readonly string[], kinds: Readonly<Record<string, OptionKind>>): Parsed {
  const known = { ...common, ...kinds }
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      {
        type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
        multiple: kind === 'texts',
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  )
  // Checked here, since the messages of parseArgs in strict mode name no near option.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (kind === undefined) {
      const names = Object.keys(known).map((name) => `--${name}`)
      throw usageError(
        `There is no option ${token.rawName}.`,
        didYouMean(token.rawName, names) || `Options are ${names.join(', ')}.`,
      )
    }
    if (kind === 'flag' && token.value !== undefined) throw usageError(`${token.rawName} takes no value.`)
    if (kind !== 'flag' && (token.value === undefined || (!token.inlineValue && /^--[a-z]/.test(token.value)))) {
      throw usageError(`${token.rawName} needs a value.`)
    }
    const given = values.get(token.name) ?? []
    if (kind === 'text' && given.length > 0) throw usageError(`${token.rawName} is given twice.`)
    values.set(token.name, [...given, token.value ?? ''])
  }
  return {
    positionals,
    text: (name) => values.get(name)?.[0],
    texts: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  }
}

/** One of a few words. @throws TradescreenError `usage` that names what there is. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  known: readonly T[],
  later: readonly string[] = [],
): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const message = later.includes(value)
    ? `${option} ${value} does not exist yet.`
    : `${option} ${value.slice(0, 100)} does not exist.`
  throw usageError(message, [didYouMean(value, known), `There is ${known.join(', ')}.`].filter(Boolean).join(' '))
}

/** Parts of `KEY=VALUE`. @throws TradescreenError `usage` without the sign. */
export function keyValue(option: string, text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw usageError(`${option} ${text.slice(0, 100)} has no "=".`, `Write ${option} KEY=VALUE.`)
  return [text.slice(0, at), text.slice(at + 1)]
}
