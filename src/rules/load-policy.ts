import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Policy, parseWith, policySchema, TradescreenError } from '../model/index.js'
import type { AnyRule } from './rule.js'

/** A policy file: the policy, and rules of one’s own. */
export interface Config {
  /** The policy, checked by its schema. */
  readonly policy: Policy
  /** Rules made by `defineRule`; only a JavaScript file can have them. */
  readonly rules: readonly AnyRule[]
}

async function readContent(path: string): Promise<unknown> {
  const hint = 'Check the path. A policy file is .json, .js or .mjs.'
  const extension = extname(path)
  if (!['.json', '.js', '.mjs'].includes(extension)) {
    throw new TradescreenError('invalid-policy', `"${path}" is not a policy file.`, { hint })
  }
  try {
    if (extension === '.json') return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
    return (await import(pathToFileURL(resolve(path)).href)).default
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new TradescreenError(
      'invalid-policy',
      `The policy file "${path}" cannot be read: ${why.replace(/\.?$/, '.')}`,
      { hint, cause },
    )
  }
}

/**
 * Reads a policy file: `.json` with a policy, or `.js`/`.mjs` whose default export is a policy that may also have
 * `customRules`, an array of rules made by `defineRule`. A JavaScript file is run, so use only files that you trust.
 * @throws TradescreenError `invalid-policy` or `unknown-key`, with the file’s name.
 */
export async function loadPolicy(path: string): Promise<Config> {
  const content = await readContent(path)
  // `$schema` is what editors read.
  const {
    customRules = [],
    $schema: _schema,
    ...policy
  } = (typeof content === 'object' && content !== null ? content : {}) as {
    customRules?: readonly AnyRule[]
    $schema?: unknown
  }
  if (
    !Array.isArray(customRules) ||
    customRules.some((rule) => typeof rule?.check !== 'function' || rule.meta === undefined)
  ) {
    throw new TradescreenError('invalid-policy', `The policy file "${path}" has customRules that are not rules.`, {
      pointer: '/customRules',
      hint: 'Make each of them with defineRule.',
    })
  }
  return { policy: parseWith(policySchema, policy, `The policy file "${path}"`), rules: customRules }
}
