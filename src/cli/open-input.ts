import { createReadStream } from 'node:fs'
import { TradescreenError } from '../model/index.js'
import { keyValue, type Parsed } from './args.js'
import type { Io } from './io.js'

/** The bytes of a file, or of standard input for `-`. @throws TradescreenError `unreadable`. */
export async function* openInput(name: string, io: Io): AsyncGenerator<Uint8Array | string> {
  if (name === '-') {
    yield* io.stdin
    return
  }
  try {
    yield* createReadStream(name) as AsyncIterable<Uint8Array>
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : String((cause as Error).message)
    throw new TradescreenError('unreadable', `"${name}" cannot be read: ${why}.`, { cause })
  }
}

/** Columns that the user names with --map. */
export function readColumns(args: Parsed): Record<string, string> {
  const columns = Object.create(null) as Record<string, string>
  for (const text of args.texts('map')) {
    const [field, column] = keyValue('--map', text)
    columns[field] = column
  }
  return columns
}
