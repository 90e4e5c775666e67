/** Screens the two sample inputs with the built command line, as a user would. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const inputs = ['examples/suppliers.csv', 'examples/shipment.json']
// Findings are what the demo is for, so they must not make `npm run` fail.
const { status } = spawnSync(process.execPath, [cli, 'screen', ...inputs, '--fail-on', 'never'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
