/** The example project as a company gets it: the package packed, installed without a network, its tests and its CI line run. Run `npm run build` first. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'tradescreen-company-'))
const app = join(work, 'app')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
// A test runner inside another one would report to it rather than print, and an outer npm would hand its own settings down.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_TEST_CONTEXT' && !name.toLowerCase().startsWith('npm_'),
  ),
)
const run = (args: readonly string[], cwd = app) => spawnSync(npm, args, { cwd, env, encoding: 'utf8' })

beforeAll(() => {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', work]
  const [{ filename }] = JSON.parse(execFileSync(npm, packing, { cwd: root, env, encoding: 'utf8' }))
  cpSync(join(root, 'examples/company-policy'), app, { recursive: true })
  // What the package depends on is there already, in the versions of this repository, so that npm needs no registry.
  const needed = execFileSync(npm, ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, env, encoding: 'utf8' })
  for (const folder of needed.trim().split('\n').slice(1)) {
    cpSync(folder, join(app, relative(root, folder)), { recursive: true })
  }
  const installed = run(['install', '--offline', '--no-audit', '--no-fund', join(work, filename)])
  expect(installed.stderr + installed.stdout).not.toMatch(/npm (error|ERR)/)
  expect(installed.status).toBe(0)
}, 120_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

test('the package is the packed one', () => {
  const lock = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'))
  expect(lock.packages['node_modules/tradescreen'].resolved).toMatch(/\.tgz$/)
})

test('its tests and its CI line pass', () => {
  const { status, stdout, stderr } = run(['run', 'ci'])
  expect(stdout + stderr).toMatch(/[#ℹ] fail 0/)
  expect(status).toBe(0)
})

test('a policy that is weakened fails, and the failure says which case, what came and why', () => {
  const config = join(app, 'tradescreen.config.js')
  const before = readFileSync(config, 'utf8')
  writeFileSync(config, before.replace("'party/not-screenable': 'hold'", "'party/not-screenable': 'info'"))
  const { status, stdout } = run(['test'])
  writeFileSync(config, before)
  expect(status).toBe(1)
  expect(stdout).toContain('“no name at all” (cases.csv, line 10, as of 2025-06-01, policy acme)')
  expect(stdout).toContain('came with severity "info", not "hold"')
})

test('a mistyped column fails with the nearest one', () => {
  const cases = join(app, 'cases.csv')
  const before = readFileSync(cases, 'utf8')
  writeFileSync(cases, before.replace('destination,expect', 'destintaion,expect'))
  const { status, stdout } = run(['test'])
  writeFileSync(cases, before)
  expect(status).toBe(1)
  expect(stdout).toContain('there is no column "destintaion". Did you mean "destination"?')
})

test('an exception that is taken away fails the case that stands for it', () => {
  const config = join(app, 'tradescreen.config.js')
  const before = readFileSync(config, 'utf8')
  writeFileSync(config, before.replace(/allow: \[[\s\S]*?\n {2}\],/, 'allow: [],'))
  const { status, stdout } = run(['test'])
  writeFileSync(config, before)
  expect(status).toBe(1)
  expect(stdout).toContain('“a namesake that we know”')
})
