/**
 * Checks the package as a user gets it: packs it, lints the tarball, installs it into an empty folder, imports every entry
 * point both ways, runs the command line and the examples there.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readmeExamples } from './readme-examples.js'

const root = join(import.meta.dirname, '..')
const { exports: entries, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'tradescreen-pack-'))

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function step(title: string, action: () => void) {
  action()
  console.log(`ok  ${title}`)
}

try {
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root))
  const tarball = join(work, filename)
  step(`packed ${filename}, ${files.length} files`, () => {
    const stray = files
      .map((file: { path: string }) => file.path)
      .filter((path: string) => /^(src|test|data|scripts)\//.test(path))
    if (stray.length > 0) throw new Error(`These files must not be in the package: ${stray.join(', ')}`)
  })
  step('publint', () => run('npx', ['publint', '--strict', tarball], root))
  step('types resolve (attw)', () => run('npx', ['attw', tarball, '--profile', 'esm-only'], root))

  const app = join(work, 'app')
  cpSync(join(root, 'examples'), app, { recursive: true })
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
  const pinned = ['vitest', 'tsx', 'typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`)
  step('installs into an empty folder', () =>
    run('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball, ...pinned], app),
  )

  for (const entry of Object.keys(entries).filter((name) => !name.includes('json'))) {
    const name = entry.replace('.', 'tradescreen')
    // The vitest entry exports nothing: it adds its matchers when it is imported.
    const show = name.endsWith('vitest') ? '' : `if (Object.keys(m).length === 0) throw new Error('exports nothing')`
    step(`import ${name}`, () =>
      run('node', ['--input-type=module', '-e', `import * as m from '${name}'; ${show}`], app),
    )
    step(`require ${name}`, () =>
      run('node', ['--no-warnings', '--input-type=commonjs', '-e', `const m = require('${name}'); ${show}`], app),
    )
  }
  step('schema files', () => run('node', ['-p', `require('tradescreen/schema/shipment.json').title`], app))
  step('command line', () => {
    const lines = run(
      'npx',
      ['tradescreen', 'screen', 'suppliers.csv', '--format', 'ndjson', '--fail-on', 'never'],
      app,
    )
      .trim()
      .split('\n')
    const rows = readFileSync(join(app, 'suppliers.csv'), 'utf8').trim().split('\n').length - 1
    if (lines.length !== rows) throw new Error(`${rows} rows gave ${lines.length} lines`)
  })
  const { commands, programs, shown } = readmeExamples(readFileSync(join(root, 'README.md'), 'utf8'))
  for (const command of [...commands, ...shown.map((one) => one.command)]) {
    step(command, () => {
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: app, encoding: 'utf8' })
      if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`)
    })
  }
  programs.forEach((program, at) => {
    writeFileSync(join(app, `program-${at}.mjs`), program)
    step(`program ${at + 1} of the README`, () => run('node', [`program-${at}.mjs`], app))
  })
  step('example: procurement', () => run('npx', ['tsx', 'procurement.ts'], app))
  step('example: rule tests, vitest matchers', () => run('npx', ['vitest', 'run', 'rules.test.ts'], app))
  step('example types', () => {
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--skipLibCheck',
      'false',
      '--types',
      'node',
    ]
    run('npx', ['tsc', ...options, 'procurement.ts', 'rules.test.ts'], app)
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}
