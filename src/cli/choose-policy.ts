import { existsSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { type Policy, TradescreenError } from '../model/index.js'
import { terminalText } from '../report/index.js'
import { findConfig } from '../rules/config/find-config.js'
import { isCode } from '../rules/config/read-module.js'
import { type PolicyName, policies } from '../rules/index.js'
import { type Config, loadPolicy } from '../rules/load-policy.js'
import type { OptionKind, Parsed } from './args.js'
import { usageError } from './exit-codes.js'
import type { Io } from './io.js'

/** Options that say which policy holds. */
export const policyOptions: Readonly<Record<string, OptionKind>> = {
  policy: 'text',
  'no-config': 'flag',
  threshold: 'text',
}

/** Their usage lines. */
export const policyUsage = `  --policy FILE|NAME    recommended, strict, uav-only, none, or a policy file; default: the tradescreen.config.{ts,mjs,js,json}
                        beside the input or in a folder above it, else recommended
  --no-config           do not look for such a file
  --threshold 0..1      name score from which a resemblance is flagged (default: the policy's)`

const shipped = (name: PolicyName): Config => ({ policy: policies[name], rules: [], files: [] })

const isBelow = (path: string, folder: string) => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/**
 * Code that lies about somewhere else, say beside a file that somebody sent, must not run because that file is screened: it is run only when
 * it stands in, above or below the folder in which the user works.
 */
function assertTrusted(path: string): void {
  if (!isCode(path)) return
  const [folder, here] = [dirname(path), process.cwd()]
  if (isBelow(folder, here) || isBelow(here, folder)) return
  throw new TradescreenError(
    'invalid-policy',
    `The policy file "${path}" is code and lies outside of the working folder, so it was not run.`,
    {
      hint: `To run it, give --policy ${path}; to screen without it, --no-config.`,
    },
  )
}

async function found(inputs: readonly string[], io: Io): Promise<Config | undefined> {
  const starts = [...new Set(inputs.map((name) => (name === '-' ? process.cwd() : dirname(resolve(name)))))]
  const paths = new Set(await Promise.all((starts.length === 0 ? [process.cwd()] : starts).map(findConfig)))
  if (paths.size > 1) {
    const named = [...paths].map((path) => (path === undefined ? 'none' : `"${path}"`)).join(', ')
    throw usageError(
      `The inputs have different policy files: ${named}.`,
      'Name one with --policy, or screen them one by one.',
    )
  }
  const [path] = paths
  if (path === undefined) return undefined
  assertTrusted(path)
  const near = relative(process.cwd(), path)
  const shown = near.startsWith('..') ? path : near
  const config = await loadPolicy(shown)
  await io.stderr.write(`Policy "${terminalText(config.policy.name).slice(0, 100)}" from ${terminalText(shown)}.\n`)
  return config
}

function withThreshold(policy: Policy, text: string | undefined): Policy {
  if (text === undefined) return policy
  const review = Number(text)
  if (text.trim() === '' || !(review >= 0 && review <= 1))
    throw usageError(`--threshold ${text.slice(0, 100)} is not a number from 0 to 1.`)
  const base = policies[(policy.extends ?? 'recommended') as PolicyName] ?? policies.recommended
  const hold = policy.thresholds?.hold ?? base.thresholds?.hold ?? 1
  if (review > hold) {
    throw usageError(
      `--threshold ${review} is above the score from which a party holds, ${hold}.`,
      'Give a lower one, or set both in a policy file.',
    )
  }
  return { ...policy, thresholds: { review, hold } }
}

async function chosen(args: Parsed, io: Io, inputs: readonly string[]): Promise<Config> {
  const name = args.text('policy')
  if (name === undefined)
    return (args.flag('no-config') ? undefined : await found(inputs, io)) ?? shipped('recommended')
  if (Object.hasOwn(policies, name)) return shipped(name as PolicyName)
  if (existsSync(name)) return loadPolicy(name)
  throw usageError(
    `"${name.slice(0, 200)}" is neither a policy nor a file.`,
    `Policies are ${Object.keys(policies).join(', ')}; or give the path of a policy file.`,
  )
}

/**
 * The policy that the options ask for, else that of the config file found upwards from the inputs, else `recommended`. That a file was found
 * is told on standard error.
 * @param inputs Files that are screened; none, or `-`: the working folder.
 */
export async function choosePolicy(args: Parsed, io: Io, inputs: readonly string[]): Promise<Config> {
  const config = await chosen(args, io, inputs)
  return { ...config, policy: withThreshold(config.policy, args.text('threshold')) }
}
