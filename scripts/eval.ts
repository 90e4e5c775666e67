/**
 * Measures names and items on the labelled rows beside the repository, other search tools beside this package, and writes
 * `docs/accuracy.md`. `npm run eval -- [--only tradescreen]`: with it, this package alone, and nothing is written.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { accuracy } from './eval/accuracy.js'
import { measureNames } from './eval/names.js'
import { printNames } from './eval/names-console.js'
import { namesSection } from './eval/names-section.js'
import { option } from './eval/options.js'
import { writeSections } from './eval/sections.js'

const alone = option('only') === 'tradescreen'
const half = option('half')
const run = await measureNames({ half, alone })
if (run === undefined) {
  console.log('The labelled rows are not beside the repository (../shared/eval); nothing was measured.')
} else {
  printNames(run, { misses: Number(option('misses') ?? 0), out: option('out'), evidence: false })
  const items = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'eval-items.ts')], {
    encoding: 'utf8',
  })
  console.log(items.stdout + items.stderr)
  if (items.status !== 0) process.exitCode = 1
  if (!alone && half === undefined && items.status === 0) {
    writeSections(accuracy, {
      names: namesSection(run),
      items: `## Items\n\nOrder lines against the groups of the advisories and the listed HS codes: P precision, R recall.\n\n\`\`\`text\n${items.stdout.trim()}\n\`\`\``,
    })
    console.log(`written: ${accuracy.file}`)
  }
}
