import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TradescreenError } from '../../model/index.js'

/** Names of config files, in the order in which they are told. */
export const configNames = ['ts', 'mjs', 'js', 'json'].map((ending) => `tradescreen.config.${ending}`)

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * The config file that holds for a file or folder: the one that stands beside it, else in the nearest folder above it.
 * @param start A folder, or a file (which need not exist).
 * @returns Its absolute path, or `undefined` when there is none up to the root.
 * @throws TradescreenError `invalid-policy` when one folder holds two of them: which one is meant must not be guessed.
 */
export async function findConfig(start: string): Promise<string | undefined> {
  let folder = resolve(start)
  for (;;) {
    const inFolder = folder
    const there = await Promise.all(configNames.map((name) => isFile(join(inFolder, name))))
    const found = configNames.filter((_, at) => there[at])
    if (found.length > 1) {
      throw new TradescreenError('invalid-policy', `"${folder}" holds ${found.join(' and ')}.`, {
        hint: 'Keep one of them.',
      })
    }
    if (found[0] !== undefined) return join(folder, found[0])
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}
