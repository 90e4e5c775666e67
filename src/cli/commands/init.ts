import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { TradescreenError } from '../../model/index.js'
import { configNames } from '../../rules/config/find-config.js'
import { readArgs } from '../args.js'
import { exitCodes, usageError } from '../exit-codes.js'
import type { Command } from './command.js'

const usage = `tradescreen init [FILE]

Writes a config file with comments (default: tradescreen.config.mjs; tradescreen.config.ts for TypeScript). Never overwrites a file.
A file of such a name is found by itself when an input beside or below it is screened; another is used with --policy FILE.`

const head = { ts: `import { defineConfig } from 'tradescreen'\n\n`, js: '' }
const open = {
  ts: 'export default defineConfig({',
  js: `/** @type {import('tradescreen').PolicyConfig} */\nexport default {`,
}
const close = { ts: '})', js: '}' }

const content = (
  kind: 'ts' | 'js',
) => `${head[kind]}// Which rules matter, how much, and what may pass. \`tradescreen rules --docs\` prints the outcome as a table.
${open[kind]}
  name: 'our policy',
  // What it stands on: 'recommended' (every rule at its own severity), 'strict' (weaker names, more that holds),
  // 'uav-only' (drones and their parts) or 'none' (only what is named below). Files and npm packages may stand beside it:
  // extends: ['strict', './company.json', '@acme/tradescreen-policy'],
  extends: 'recommended',
  // How likely a match is the same party, 0 to 1: from 'review' on it is flagged, from 'hold' on it counts as the listed party.
  // thresholds: { review: 0.5, hold: 0.9 },
  // Rule id to 'off', a highest severity ('info', 'review', 'hold'), or [severity, options]. See: tradescreen rules RULE
  rules: {
    // 'shipment/diversion-point': 'info',
    // 'shipment/split-order': ['hold', { windowDays: 60 }],
  },
  // Rules of your own: files or npm packages with a list of rules made by defineRule.
  // plugins: ['./rules.mjs', '@acme/tradescreen-rules'],
  // What a person has looked at and lets pass. The flag stays in the result, marked as let pass. With entrySha256 this ends by itself
  // when the list entry changes; \`tradescreen allow LIST ENTRY --party NAME --reason TEXT\` writes such an entry.
  allow: [
    // { list: 'ofac-sdn', entry: '12345', party: 'Example Trading LLC', reason: 'other owner, register extract seen', by: 'A. Person', until: '2027-12-31' },
  ],
${close[kind]}
`

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, {})
  const [path = 'tradescreen.config.mjs', ...more] = args.positionals
  if (more.length > 0) throw usageError('Only one file can be named.')
  if (!/\.m?[jt]s$/.test(path))
    throw usageError(`"${path.slice(0, 200)}" cannot hold comments.`, 'Name a file that ends in .mjs, .js or .ts.')
  await writeFile(path, content(/ts$/.test(path) ? 'ts' : 'js'), { flag: 'wx' }).catch(
    (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EEXIST' ? 'it is there already' : cause.message
      throw new TradescreenError('usage', `"${path}" cannot be written: ${why}.`, { cause })
    },
  )
  const use = configNames.includes(basename(path))
    ? 'It holds for what is screened beside it and below.'
    : `Use it with --policy ${path}.`
  await io.stderr.write(`Wrote ${path}. ${use}\n`)
  return exitCodes.nothing
}

/** Writes a config file to start from. */
export const init: Command = { name: 'init', title: 'Write a config file to start from', usage, run }
