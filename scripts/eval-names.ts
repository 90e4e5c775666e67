/**
 * Measures name matching of this package alone on the labelled names, in seconds, and prints the figures.
 * `npm run eval:names -- [--half even|odd] [--evidence] [--misses N] [--out FILE]`
 */
import { measureNames } from './eval/names.js'
import { printNames } from './eval/names-console.js'
import { flag, option } from './eval/options.js'

const run = await measureNames({ half: option('half'), alone: true })
if (run === undefined)
  console.log('The labelled names are not beside the repository (../shared/eval); nothing was measured.')
else printNames(run, { misses: Number(option('misses') ?? 0), out: option('out'), evidence: flag('evidence') })
