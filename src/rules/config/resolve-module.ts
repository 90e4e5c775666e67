import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** Whether a text is a path, and not the name of a package: `./a`, `../a`, `/a`, `C:\a`. */
export const isPath = (name: string) => /^\.{1,2}[/\\]/.test(name) || isAbsolute(name)

/** A package name may name nothing outside `node_modules`. */
const packageName = /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i

/** Conditions under which a package may say what it exports. */
const conditions = ['node', 'import', 'module-sync', 'default']

function target(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported
  if (Array.isArray(exported)) return exported.map(target).find((one) => one !== undefined)
  if (typeof exported !== 'object' || exported === null) return undefined
  const entries = Object.entries(exported)
  const main = entries.find(([key]) => key === '.')
  if (main) return target(main[1])
  for (const [condition, inner] of entries) {
    const found = conditions.includes(condition) ? target(inner) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** A package that can only be imported is not found by `require.resolve`, so its own word is read. */
function importOnly(name: string, from: string): string | undefined {
  let folder = dirname(from)
  for (;;) {
    const home = join(folder, 'node_modules', name)
    const description = join(home, 'package.json')
    if (existsSync(description)) {
      const { exports } = JSON.parse(readFileSync(description, 'utf8')) as { exports?: unknown }
      const main = target(exports)
      return main === undefined ? undefined : join(home, main)
    }
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}

/**
 * The file that a config means by a path or by the name of a package.
 * @param name A path (from the folder of the config) or a package that the folder of the config can see.
 * @param from Absolute path of the config.
 * @returns Its absolute path; `undefined` when there is no such package.
 */
export function resolveModule(name: string, from: string): string | undefined {
  if (isPath(name)) return resolve(dirname(from), name)
  if (!packageName.test(name)) return undefined
  try {
    return createRequire(from).resolve(name)
  } catch {
    return importOnly(name, from)
  }
}
