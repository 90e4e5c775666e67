import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Endings of files that hold a config or rules. */
export const readable = ['.json', '.js', '.mjs', '.ts', '.mts'] as const

/** Whether reading the file runs it. */
export const isCode = (path: string) => extname(path) !== '.json'

/** Node reads TypeScript by itself from 22.18 on; where it does not, the small loader `jiti` does, if it is installed. */
const nodeReadsTypes = () => Boolean((process.features as { typescript?: unknown }).typescript)

interface Jiti {
  readonly createJiti: (from: string) => { readonly import: (path: string) => Promise<unknown> }
}

async function findJiti(places: readonly string[]): Promise<Jiti | undefined> {
  for (const from of places) {
    try {
      return (await import(pathToFileURL(createRequire(from).resolve('jiti')).href)) as Jiti
    } catch {
      // not there: the next place
    }
  }
  return undefined
}

async function importTypes(path: string, places: readonly string[]): Promise<unknown> {
  let refusal: unknown
  if (nodeReadsTypes()) {
    try {
      return await import(pathToFileURL(path).href)
    } catch (error) {
      // Enums and the like need more than leaving types out.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') throw error
      refusal = error
    }
  }
  const jiti = await findJiti(places)
  if (jiti !== undefined) return jiti.createJiti(path).import(path)
  if (refusal !== undefined) throw refusal
  throw new Error(
    `this Node (${process.version}) cannot read TypeScript: use Node 22.18 or newer, run \`npm install jiti\`, or write the file in JavaScript`,
  )
}

function defaultOf(module: unknown): unknown {
  if (typeof module !== 'object' || module === null || !('default' in module)) return undefined
  return module.default
}

/**
 * What a file holds: the value of a JSON file, or the default export of JavaScript or TypeScript, which is run. Within one process a module
 * is read once, as Node does: a file that has changed needs a new process.
 * @param path Absolute path, ending in one of {@link readable}.
 * @param places Files or addresses from which `jiti` is looked for. Default: from the file, then from this package.
 * @throws Whatever reading or running it throws.
 */
export async function readModule(path: string, places: readonly string[] = [path, import.meta.url]): Promise<unknown> {
  const ending = extname(path)
  if (ending === '.json') return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  if (ending === '.ts' || ending === '.mts') return defaultOf(await importTypes(path, places))
  return defaultOf(await import(pathToFileURL(path).href))
}
