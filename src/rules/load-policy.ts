import { extname, resolve } from 'node:path'
import {
  type ConfigContent,
  configSchema,
  didYouMean,
  type Policy,
  parseWith,
  TradescreenError,
} from '../model/index.js'
import { readable, readModule } from './config/read-module.js'
import { isPath, resolveModule } from './config/resolve-module.js'
import { rules as shippedRules } from './index.js'
import { isPolicyName, merged, noSuchPolicy, type PolicyName, policies } from './layers.js'
import { assertDistinct, assertKnownRules, assertOrder, type ResolvedPolicy } from './policy.js'
import type { AnyRule } from './rule.js'

/** A policy file, with everything that it extends worked in. */
export interface Config {
  /** The policy, checked by its schema; `extends` names the shipped policy that it stands on, when it names one. */
  readonly policy: Policy
  /** Rules of one’s own: those of plugins and those written in the files, each once. */
  readonly rules: readonly AnyRule[]
  /** Absolute paths of the files that were read, the one that was asked for first. */
  readonly files: readonly string[]
}

/** Files that one policy may be made of: a chain that goes on for longer is a mistake. */
const mostFiles = 100

/** One file of the chain. */
interface Part {
  /** What messages call it. */
  readonly what: string
  readonly content: ConfigContent
}

interface Chain {
  /** The lowest first. */
  readonly parts: Part[]
  readonly rules: AnyRule[]
  readonly files: string[]
  base: PolicyName | undefined
}

async function readContent(path: string, what: string): Promise<unknown> {
  if (!(readable as readonly string[]).includes(extname(path))) {
    throw new TradescreenError('invalid-policy', `${what} is none: it does not end in ${readable.join(', ')}.`, {
      hint: 'Check the path.',
    })
  }
  try {
    return await readModule(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new TradescreenError('invalid-policy', `${what} cannot be read: ${why.replace(/\.?$/, '.')}`, {
      hint: 'Check the path, and what the file holds.',
      cause,
    })
  }
}

const isRule = (value: unknown): value is AnyRule => {
  const rule = value as Partial<AnyRule> | null | undefined
  return typeof rule?.check === 'function' && typeof rule.meta?.id === 'string'
}

/** The rules in a value, or a message that says which one is none. */
function readRules(value: unknown, what: string, pointer: string): readonly AnyRule[] {
  const wrong = Array.isArray(value) ? value.findIndex((one) => !isRule(one)) : -1
  if (Array.isArray(value) && wrong < 0) return value
  const which = wrong < 0 ? '' : ` (number ${wrong + 1})`
  throw new TradescreenError('invalid-policy', `${what} has ${pointer.slice(1)} that are not rules${which}.`, {
    pointer: wrong < 0 ? pointer : `${pointer}/${wrong}`,
    hint: 'Give a list of rules, each made with defineRule.',
  })
}

function add(rules: AnyRule[], more: readonly AnyRule[]): void {
  // Two files may name one plugin; its rules are the same objects and count once.
  for (const rule of more) if (!rules.includes(rule)) rules.push(rule)
}

/** The file meant by a name in a config. */
function fileOf(name: string, from: string, what: string, pointer: string): string {
  const file = resolveModule(name, from)
  if (file !== undefined) return file
  throw new TradescreenError(
    'invalid-policy',
    `${what} at ${pointer} names "${name.slice(0, 200)}", which is not found.`,
    {
      pointer,
      hint: 'Write a path with ./ before it, or install the package.',
    },
  )
}

async function readPlugin(name: string, from: string, what: string, pointer: string): Promise<readonly AnyRule[]> {
  const file = fileOf(name, from, what, pointer)
  const plugin = `The plugin "${name.slice(0, 200)}" (${what} at ${pointer})`
  const content = await readContent(file, plugin)
  const rules = Array.isArray(content) ? content : (content as { rules?: unknown } | null | undefined)?.rules
  return readRules(rules, plugin, '/rules')
}

/** Adds what a file says, after what it extends. */
async function addFile(chain: Chain, path: string, what: string, above: readonly string[]): Promise<void> {
  if (above.includes(path)) {
    throw new TradescreenError(
      'invalid-policy',
      `${what} extends itself, by way of ${above.length} ${above.length === 1 ? 'file' : 'files'}.`,
      {
        pointer: '/extends',
      },
    )
  }
  if (chain.files.length >= mostFiles)
    throw new TradescreenError('too-large', `${what} extends more than ${mostFiles} files.`, { pointer: '/extends' })
  chain.files.push(path)
  const value = await readContent(path, what)
  const { customRules = [], ...rest } = (typeof value === 'object' && value !== null ? value : {}) as {
    customRules?: unknown
  }
  const own = readRules(customRules, what, '/customRules')
  const content = parseWith(configSchema, rest, what)
  const names =
    content.extends === undefined ? [] : Array.isArray(content.extends) ? content.extends : [content.extends]
  for (const [at, name] of names.entries()) {
    const pointer = Array.isArray(content.extends) ? `/extends/${at}` : '/extends'
    if (isPolicyName(name)) {
      chain.base = name
      continue
    }
    // A mistyped `recomended` is no package: the nearest policy helps more than “not found”.
    if (!isPath(name) && resolveModule(name, path) === undefined && didYouMean(name, Object.keys(policies)) !== '')
      throw noSuchPolicy(name, pointer, what)
    const file = fileOf(name, path, what, pointer)
    await addFile(chain, file, `The policy file "${name.slice(0, 200)}" (${what} at ${pointer})`, [...above, path])
  }
  for (const [at, name] of (content.plugins ?? []).entries())
    add(chain.rules, await readPlugin(name, path, what, `/plugins/${at}`))
  add(chain.rules, own)
  chain.parts.push({ what, content })
}

/**
 * Reads a policy file and all that it extends.
 *
 * The file is `.json` with a policy, or `.ts`, `.js` or `.mjs` whose default export is one (`defineConfig` gives it types). Beside what a
 * policy has, it may have `plugins` (paths or npm packages with rules) and, in code, `customRules`. `extends` may name shipped policies,
 * files and npm packages: what a later one says stands over the earlier, and what the file says itself over all; shipped policies lie
 * below every file, and of several the last one named counts. Allowlists stand together.
 *
 * JavaScript and TypeScript are run, so use only files that you trust. TypeScript is read by Node from 22.18 on; before, by the package
 * `jiti`, where it is installed.
 * @param path Path of the file.
 * @throws TradescreenError with the file’s name and the place in it: `invalid-policy`, `unknown-key`, `unknown-rule`, `invalid-value`, …
 */
export async function loadPolicy(path: string): Promise<Config> {
  const chain: Chain = { parts: [], rules: [], files: [], base: undefined }
  await addFile(chain, resolve(path), `The policy file "${path}"`, [])
  // Only now are all rules known: a file may set rules that a plugin of another brings.
  const all = [...shippedRules, ...chain.rules]
  const last = chain.parts.at(-1)!
  assertDistinct(all, last.what)
  for (const { what, content } of chain.parts) assertKnownRules(content, all, what)
  const { rules, thresholds, allow } = merged(chain.parts.map(({ content }) => content))
  const settled = { ...policies[chain.base ?? 'recommended'].thresholds, ...thresholds }
  assertOrder(settled as ResolvedPolicy['thresholds'], last.what)
  const { name } = last.content
  const policy: Policy = {
    name,
    ...(chain.base !== undefined && { extends: chain.base }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...(Object.keys(rules).length > 0 && { rules: { ...rules } }),
    ...(allow.length > 0 && { allow }),
  }
  return { policy, rules: chain.rules, files: chain.files }
}
