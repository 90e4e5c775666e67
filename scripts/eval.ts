/**
 * Measures names and items on the labelled rows beside the repository, other search tools beside this package, and writes
 * `docs/accuracy.md`. `npm run eval -- [--only tradescreen|items]`: this package alone on names, and nothing is written; or items alone.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { accuracy } from './eval/accuracy.js'
import { measureNames } from './eval/names.js'
import { printNames } from './eval/names-console.js'
import { namesSection } from './eval/names-section.js'
import { option } from './eval/options.js'
import { writeSections } from './eval/sections.js'

const only = option('only')
const half = option('half')

/** Measures order lines and prints the figures. @returns The section of the document; undefined when it failed. */
function measureItems(): string | undefined {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'eval-items.ts')],
    { encoding: 'utf8' },
  )
  console.log(stdout + stderr)
  if (status !== 0) {
    process.exitCode = 1
    return undefined
  }
  return `## Items\n\nOrder lines against the groups of the advisories and the listed HS codes: P precision, R recall, beside a plain keyword search with fuse.js over the groups’ synonyms and the texts of the codes.\n\n\`\`\`text\n${stdout.trim()}\n\`\`\``
}

function write(sections: Record<string, string>): void {
  writeSections(accuracy, sections)
  console.log(`written: ${accuracy.file}`)
}

if (only === 'items') {
  const items = measureItems()
  if (items !== undefined) write({ items })
} else {
  const run = await measureNames({ half, alone: only === 'tradescreen' })
  if (run === undefined) {
    console.log('The labelled rows are not beside the repository (../shared/eval); nothing was measured.')
  } else {
    printNames(run, { misses: Number(option('misses') ?? 0), out: option('out'), evidence: false })
    const items = measureItems()
    if (only === undefined && half === undefined && items !== undefined) write({ names: namesSection(run), items })
  }
}
