import { writeFile } from 'node:fs/promises'
import { TradescreenError } from '../../model/index.js'
import { readArgs } from '../args.js'
import { exitCodes, usageError } from '../exit-codes.js'
import type { Command } from './command.js'

const usage = `tradescreen init [FILE]

Writes a policy file with comments, to be used with --policy FILE (default: tradescreen.config.mjs). Never overwrites a file.`

const content = `// Policy for tradescreen: which rules matter, how much, and what may pass.
// Use it with: tradescreen screen FILE --policy tradescreen.config.mjs
export default {
  name: 'our policy',
  // Start from 'recommended' or 'strict'.
  extends: 'recommended',
  // How likely a match is the same party, 0 to 1: from 'review' on it is flagged, from 'hold' on it counts as the listed party.
  // thresholds: { review: 0.5, hold: 0.9 },
  rules: {
    // Rule id to 'off', a highest severity ('info', 'review', 'hold'), or [severity, options]. See: tradescreen rules
    // 'shipment/diversion-point': 'info',
  },
  // What a person has looked at and lets pass. The flag stays in the result, marked as let pass.
  allow: [
    // { rule: 'party/resembles-listed', party: 'Example Trading LLC', reason: 'other owner, checked by phone', by: 'A. Person', until: '2030-12-31' },
  ],
}
`

const run: Command['run'] = async (argv, io) => {
  const args = readArgs(argv, {})
  const [path = 'tradescreen.config.mjs', ...more] = args.positionals
  if (more.length > 0) throw usageError('Only one file can be named.')
  if (!/\.m?js$/.test(path))
    throw usageError(`"${path.slice(0, 200)}" cannot hold comments.`, 'Name a file that ends in .mjs or .js.')
  await writeFile(path, content, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'it is there already' : cause.message
    throw new TradescreenError('usage', `"${path}" cannot be written: ${why}.`, { cause })
  })
  await io.stderr.write(`Wrote ${path}.\n`)
  return exitCodes.nothing
}

/** Writes a policy file to start from. */
export const init: Command = { name: 'init', title: 'Write a policy file to start from', usage, run }
