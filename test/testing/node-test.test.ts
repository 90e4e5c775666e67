/** Run `npm run build` first (`npm test` does). */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the same cases run under node:test', () => {
  // A test runner inside another one would report to it rather than print.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const file = 'test/testing/cases/shared.node.mjs'
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], { cwd: root, env, encoding: 'utf8' })
  expect(run.stdout + run.stderr).toMatch(/# pass 9\n# fail 0/)
  expect(run.status).toBe(0)
})
