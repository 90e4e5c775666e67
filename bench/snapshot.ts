/**
 * How long it takes to open a compiled snapshot of the largest SDN set in CSV form, beside reading and preparing that set, in the same
 * run. Needs the publishers' files in `../shared/lists`; run `npm run build` before.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const source = join(root, '../shared/lists/ofac')
const folder = mkdtempSync(join(tmpdir(), 'tradescreen-bench-'))
const path = join(folder, 'sdn.snapshot')
const imports = `
import { compileLists, createScreener } from ${JSON.stringify(join(root, 'dist/index.js'))}
import { loadSnapshot, loadWatchlist, saveSnapshot } from ${JSON.stringify(join(root, 'dist/node.js'))}
const time = async (act) => { const start = performance.now(); const result = await act(); return [performance.now() - start, result] }
const query = (snapshot) => createScreener({ snapshot, asOf: '2024-01-01' }).screenParty({ name: 'SHAHED AVIATION INDUSTRIES' })
`
/** Runs a program in a process of its own, so that nothing is warm. */
function run(program: string): number[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', imports + program], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as number[]
}
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const [read, prepare] = run(`
const [read, list] = await time(() => loadWatchlist('ofac-sdn', { path: ${JSON.stringify(source)} }))
const [prepare, snapshot] = await time(() => compileLists([list]))
await saveSnapshot(${JSON.stringify(path)}, snapshot)
console.log(JSON.stringify([read, prepare]))`) as [number, number]
const runs = Array.from({ length: 7 }, () =>
  run(`
const [open, snapshot] = await time(() => loadSnapshot(${JSON.stringify(path)}))
const [first] = await time(() => query(snapshot))
console.log(JSON.stringify([open, first]))`),
)
const [open, first] = [0, 1].map((at) => middle(runs.map((one) => one[at]!))) as [number, number]
console.log(`reading the CSV files ${read.toFixed(0)} ms, preparing them ${prepare.toFixed(0)} ms`)
console.log(
  `opening the snapshot (${(statSync(path).size / 1e6).toFixed(1)} MB) ${open.toFixed(0)} ms, first query ${first.toFixed(0)} ms (middle of ${runs.length} fresh processes)`,
)
console.log(`ratio ${((read + prepare) / open).toFixed(0)}`)
rmSync(folder, { recursive: true })
